package net.mhpss.groups;

/** Who speaks for an organization has confirmed that a group belongs to it. */
public record BelongingConfirmed(long group, long organization, long by) {}
