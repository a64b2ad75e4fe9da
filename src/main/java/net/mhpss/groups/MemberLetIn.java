package net.mhpss.groups;

/**
 * A host has let in a member who had asked; {@link MemberJoinedGroup} is published too. Published
 * in the transaction.
 */
public record MemberLetIn(long member, long group, long host) {}
