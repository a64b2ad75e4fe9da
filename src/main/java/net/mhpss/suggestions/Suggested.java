package net.mhpss.suggestions;

/** What was found for one member, by number, the best first. */
record Suggested(long[] people, long[] groups, long[] works) {}
