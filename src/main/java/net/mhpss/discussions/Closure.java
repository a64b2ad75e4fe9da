package net.mhpss.discussions;

import java.time.Instant;

/** That nobody writes in a discussion any more, and why. */
public record Closure(String reason, Instant at) {}
