package net.mhpss.groups;

/** A host has declined a member who had asked to be let in. Published in the transaction. */
public record MemberNotLetIn(long member, long group, long host) {}
