package net.mhpss.discussions;

import org.jspecify.annotations.Nullable;

/**
 * A post is shown to nobody any more: what waits to be told of it is not. Published inside the
 * transaction.
 *
 * @param author who wrote it; null for who has left
 */
public record PostHidden(long discussion, long post, @Nullable Long author) {}
