package net.mhpss.groups;

/** A host of a group has said that it belongs to an organization, which is to confirm it. */
public record BelongingProposed(long group, long organization, long by) {}
