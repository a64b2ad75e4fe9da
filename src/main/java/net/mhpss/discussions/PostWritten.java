package net.mhpss.discussions;

/**
 * A member has replied in a discussion; its first post is a {@link DiscussionStarted}. Published in
 * the transaction.
 */
public record PostWritten(long discussion, long post, long author) {}
