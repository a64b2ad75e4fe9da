package net.mhpss.discussions;

/**
 * A post speaks to a member by name, for the first time; who that is may read it. Published in the
 * transaction.
 */
public record MemberMentioned(long discussion, long post, long member, long by) {}
