package net.mhpss.organizations;

/** A member says that they may look after the page of an organization. */
public record ClaimMade(long organization, long member) {}
