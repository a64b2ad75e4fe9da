package net.mhpss.hosting;

import java.util.List;

/** A member on their host's desk, in the host's language. */
record GuestCard(
    Guest guest,
    List<String> what,
    String worksOn,
    String languages,
    List<String> why,
    boolean late) {}
