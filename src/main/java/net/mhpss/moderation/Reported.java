package net.mhpss.moderation;

import org.jspecify.annotations.Nullable;

/**
 * Something that a reader may report.
 *
 * @param author who made it; null for who has left, and where nobody alone did
 * @param group the group in which it stands, whose hosts may decide
 * @param title what it is called
 */
public record Reported(
    String kind, long thing, @Nullable Long author, @Nullable Long group, String title) {}
