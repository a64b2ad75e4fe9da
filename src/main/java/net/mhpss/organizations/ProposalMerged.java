package net.mhpss.organizations;

/** What this member had proposed was there already, and is one with it now. */
public record ProposalMerged(long into, long proposer, long host) {}
