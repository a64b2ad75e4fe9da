package net.mhpss.messages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One message as its readers see it; without a name, its author has left the network. */
record Message(
    long id,
    @Nullable Long author,
    @Nullable String name,
    String html,
    String language,
    Instant sent) {}
