package net.mhpss.groups;

import java.time.Instant;

/** Who speaks for an organization has said that a group does not belong to it, or no longer. */
public record BelongingDeclined(long group, long organization, long by, Instant at) {}
