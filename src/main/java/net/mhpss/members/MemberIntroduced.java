package net.mhpss.members;

/**
 * A member has said where they are, what they do and what they speak. Published inside the
 * transaction.
 */
public record MemberIntroduced(long member) {}
