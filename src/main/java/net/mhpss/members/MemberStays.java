package net.mhpss.members;

/** A member who was on the way out has changed their mind. Published inside the transaction. */
public record MemberStays(long member) {}
