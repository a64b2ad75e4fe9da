package net.mhpss.discussions.pins;

/** A discussion that is pinned, or might be. */
record Pinned(String address, String title, String language) {}
