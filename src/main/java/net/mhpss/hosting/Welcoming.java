package net.mhpss.hosting;

import net.mhpss.messages.Conversation;

/** How a welcome went. */
sealed interface Welcoming {
  /** It is in their conversation. */
  record Sent(Conversation conversation) implements Welcoming {}

  /** It is still what the template says. */
  record Untouched() implements Welcoming {}

  /** Somebody was faster, perhaps the same host in another window. */
  record AlreadyWelcomed() implements Welcoming {}

  /** They are not, or no longer, this host's member. */
  record NotYours() implements Welcoming {}
}
