package net.mhpss.members;

/**
 * A member keeps another away from now on; the other is never told. Published inside the
 * transaction.
 */
public record MemberBlocked(long member, long other) {}
