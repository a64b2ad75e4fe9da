package net.mhpss.groups;

/**
 * A member now hosts a group: named by a host, or stepping in for one who left the network.
 * Published in the transaction.
 */
public record GroupHostNamed(long member, long group) {}
