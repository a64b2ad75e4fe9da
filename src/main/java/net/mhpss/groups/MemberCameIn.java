package net.mhpss.groups;

/**
 * A member has come into a group by themself: an open one, or one they were invited to. Who had to
 * ask is told by {@link MemberLetIn}. Published in the transaction.
 */
public record MemberCameIn(long member, long group) {}
