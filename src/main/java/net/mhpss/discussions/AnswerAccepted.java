package net.mhpss.discussions;

/**
 * A post is now the accepted answer to its question; {@code by} is who asked or a host of the
 * group. Published in the transaction.
 */
public record AnswerAccepted(long discussion, long post, long by) {}
