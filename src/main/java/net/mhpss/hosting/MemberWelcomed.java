package net.mhpss.hosting;

/**
 * A host has written to a member for the first time. Published inside the transaction; the message
 * itself is a message.
 */
public record MemberWelcomed(long member, long host) {}
