package net.mhpss.organizations;

/**
 * Two entries were one organization: {@code from} is about to go, and all that pointed to it is to
 * point to {@code into}. Heard within the transaction, so that nothing is lost.
 */
public record OrganizationsMerged(long from, long into, long host) {}
