package net.mhpss.organizations;

/** A host has ended that this member looks after the page of an organization. */
public record ManagementEnded(long organization, long member, long host) {}
