package net.mhpss.hosting;

import net.mhpss.web.Form;

/** The form that says up to which message somebody has seen a conversation. */
record Seen(String message) implements Form {
  /** The number of the message; none when it is not a number. */
  long number() {
    return message.matches("\\d{1,18}") ? Long.parseLong(message) : 0;
  }
}
