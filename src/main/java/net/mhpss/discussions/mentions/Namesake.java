package net.mhpss.discussions.mentions;

/**
 * Somebody whom a name may mean.
 *
 * @param spoke whether they have written in the discussion
 */
record Namesake(long member, String address, String name, boolean spoke) {}
