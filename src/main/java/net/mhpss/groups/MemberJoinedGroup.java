package net.mhpss.groups;

/**
 * A member is now in a group, whether they came, were let in or were invited. Published in the
 * transaction.
 */
public record MemberJoinedGroup(long member, long group) {}
