package net.mhpss.organizations;

/**
 * An organization is a member of a network now: what the side {@code asking} had proposed, the
 * other has agreed to.
 */
public record MembershipAgreed(long membership, long asking, long by) {}
