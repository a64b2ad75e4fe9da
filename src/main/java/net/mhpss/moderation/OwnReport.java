package net.mhpss.moderation;

/** A report as whoever made it sees it: how it ended is between the team and the other. */
record OwnReport(String address, String about, String note, boolean closed) {
  String path() {
    return "/reports/" + address;
  }
}
