package net.mhpss.discussions;

/** A member has started a discussion with its first post. Published in the transaction. */
public record DiscussionStarted(long discussion, long post, long author) {}
