package net.mhpss.groups;

/** A member has asked the hosts of a closed group to be let in. Published in the transaction. */
public record MemberAskedToJoin(long member, long group) {}
