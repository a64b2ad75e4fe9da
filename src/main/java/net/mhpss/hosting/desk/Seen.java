package net.mhpss.hosting.desk;

import net.mhpss.web.Form;

/**
 * The form of a row that is done with: up to which message it was read, and the part of the desk it
 * was in.
 */
record Seen(String message, String show) implements Form {
  /** The number of the message; none when it is not a number. */
  long number() {
    return message.matches("\\d{1,18}") ? Long.parseLong(message) : 0;
  }
}
