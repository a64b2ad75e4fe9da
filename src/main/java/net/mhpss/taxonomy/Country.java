package net.mhpss.taxonomy;

import org.jspecify.annotations.Nullable;

/** A country or territory of ISO 3166, named in its reader's language; Kosovo has no M49 code. */
public record Country(String iso2, String iso3, @Nullable String m49, String name) {}
