package net.mhpss.organizations;

/** A host has confirmed an organization that this member had proposed. */
public record OrganizationConfirmed(long organization, long proposer, long host) {}
