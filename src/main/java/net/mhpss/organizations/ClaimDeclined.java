package net.mhpss.organizations;

/** A host has not confirmed what this member had claimed. */
public record ClaimDeclined(long organization, long member, long host) {}
