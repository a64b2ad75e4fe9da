package net.mhpss.messages;

import java.util.Locale;

/**
 * A file that came with a message.
 *
 * @param picture whether there is a small picture of it
 */
record Attachment(String address, String name, String format, long bytes, boolean picture) {
  /** What kind of file it is, for people: {@code PDF}. */
  String kind() {
    return format.toUpperCase(Locale.ROOT);
  }
}
