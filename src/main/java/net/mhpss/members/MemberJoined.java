package net.mhpss.members;

/**
 * Somebody is now a member. Published inside the transaction that makes them one, so that they have
 * a host from the first instant.
 */
public record MemberJoined(long member) {}
