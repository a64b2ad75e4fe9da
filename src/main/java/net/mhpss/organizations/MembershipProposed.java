package net.mhpss.organizations;

/** One side proposes that an organization be a member of a network; the other side is asked. */
public record MembershipProposed(long proposal, long by) {}
