package net.mhpss.messages;

/** Somebody has written in a private conversation. Published inside the transaction. */
public record MessageWritten(long conversation, long message, long author) {}
