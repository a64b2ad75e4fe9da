package net.mhpss.organizations;

/**
 * A host has taken away what this member had proposed; {@code declined} says what it was and why.
 */
public record OrganizationDeclined(long declined, long proposer, long host) {}
