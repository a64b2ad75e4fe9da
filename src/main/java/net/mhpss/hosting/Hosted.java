package net.mhpss.hosting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member for whom a host is chosen.
 *
 * @param language that their pages and mails are in
 * @param regions of their country, the narrowest first
 * @param languages that they say they speak
 */
record Hosted(
    long id,
    String language,
    @Nullable String country,
    List<String> regions,
    List<String> languages,
    List<String> interests) {}
