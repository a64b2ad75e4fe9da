package net.mhpss.hosting.notes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a host has noted about a member.
 *
 * @param author none when they have left or are out of sight
 * @param own whether its reader wrote it, and may take it back
 */
record Note(
    long id, String address, @Nullable String author, boolean own, String body, Instant at) {}
