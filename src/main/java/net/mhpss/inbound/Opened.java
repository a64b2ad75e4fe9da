package net.mhpss.inbound;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail, taken apart.
 *
 * @param from the one address that it says it is from, in small letters; null when it says none or
 *     several
 * @param text what is new in it; empty when nothing is
 * @param automatic whether a program wrote it (RFC 3834)
 * @param results what receivers say they have found about its sender (RFC 8601)
 * @param bounce what a mail server says of a letter of ours, if that is what it is
 */
record Opened(
    @Nullable String from,
    String subject,
    String text,
    boolean automatic,
    boolean spam,
    List<String> results,
    int attachments,
    @Nullable Bounce bounce) {
  /**
   * What a server says became of a letter (RFC 3464).
   *
   * @param hard whether it will never arrive
   * @param status as in {@code 5.1.1}
   */
  record Bounce(boolean hard, String status) {}
}
