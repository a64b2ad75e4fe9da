package net.mhpss.members.openid;

import net.mhpss.web.Token;

/** What it comes to when somebody is back from the other house. */
sealed interface Arrival {
  /** A member, connected before. */
  record Known(long member, String next, boolean shared) implements Arrival {}

  /** A member who has now connected their account. */
  record Connected() implements Arrival {}

  /** Nobody here yet: they may join, and are known by this token until they have. */
  record New(Token token) implements Arrival {}

  /** It does not do; {@code why} is the end of a message key. */
  record Refused(String why) implements Arrival {}
}
