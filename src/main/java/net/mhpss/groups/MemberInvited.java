package net.mhpss.groups;

/** A host has invited a member, who now sees the group. Published in the transaction. */
public record MemberInvited(long member, long group, long host) {}
