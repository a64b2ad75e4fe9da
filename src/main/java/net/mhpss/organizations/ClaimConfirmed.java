package net.mhpss.organizations;

/** A host has confirmed that this member looks after the page of an organization. */
public record ClaimConfirmed(long organization, long member, long host) {}
