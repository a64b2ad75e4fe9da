package net.mhpss.members;

/**
 * A member is themselves again: what a room has put out of sight comes back. Published inside the
 * transaction.
 */
public record SafetyEnded(long member) {}
