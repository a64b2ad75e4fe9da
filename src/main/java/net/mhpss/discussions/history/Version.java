package net.mhpss.discussions.history;

import java.time.Instant;

/** What a post said until it was edited. */
record Version(int number, String markdown, Instant until) {}
