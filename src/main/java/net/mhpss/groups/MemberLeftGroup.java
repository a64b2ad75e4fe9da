package net.mhpss.groups;

/**
 * A member is no longer in a group. Not published when the member leaves the network: they are gone
 * then. Published in the transaction.
 */
public record MemberLeftGroup(long member, long group) {}
