package net.mhpss.groups;

/** A member has founded a group and hosts it. Published in the transaction. */
public record GroupFounded(long group, long member) {}
