package net.mhpss.notices;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are told of. Who has been told of it is not told again, unless it can come
 * about more than once and {@code since} then is later.
 *
 * @param actor who did it, and is never told of it
 * @param since when it has come about, for what can come about again; null for what cannot
 */
record Occasion(
    About about,
    long subject,
    @Nullable Long actor,
    @Nullable Long group,
    @Nullable OffsetDateTime since) {}
