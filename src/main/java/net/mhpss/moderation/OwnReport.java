package net.mhpss.moderation;

/**
 * A report as whoever made it sees it: how it ended is between the team and the other.
 *
 * @param about how the other is called; empty while they are in safety mode
 */
record OwnReport(String address, String about, String note, boolean closed) {
  String path() {
    return "/reports/" + address;
  }
}
