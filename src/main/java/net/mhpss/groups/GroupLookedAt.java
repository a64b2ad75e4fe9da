package net.mhpss.groups;

/**
 * A host of the network has looked at the first group of a member, and would have it or would not.
 * Published in the transaction.
 */
public record GroupLookedAt(long group, boolean approved) {}
