package net.mhpss.moderation;

/**
 * A report as whoever made it sees it: how it ended is between the team and the other.
 *
 * @param member the address of whom it is about; empty while they are in safety mode
 * @param about how the other is called; empty while they are in safety mode
 * @param blocked whether whoever made it keeps them away
 */
record OwnReport(
    String address, String member, String about, String note, boolean closed, boolean blocked) {
  String path() {
    return "/reports/" + address;
  }
}
