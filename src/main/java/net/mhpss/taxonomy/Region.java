package net.mhpss.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A region of UN M49, named in its reader's language; {@code parent} is the wider one around it.
 */
public record Region(String m49, @Nullable String parent, String name) {}
