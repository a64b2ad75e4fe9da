package net.mhpss.members.keys;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its owner knows it.
 *
 * @param usedOn the day on which it last let somebody in, or null
 * @param doubted whether it has counted backwards, as a copy of it would
 */
record Passkey(
    String address, String name, Instant added, @Nullable LocalDate usedOn, boolean doubted) {}
