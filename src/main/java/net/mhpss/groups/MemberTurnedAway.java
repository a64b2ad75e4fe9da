package net.mhpss.groups;

/** A host has taken a member out of a group, or banned them. Published in the transaction. */
public record MemberTurnedAway(long member, long group, boolean banned) {}
