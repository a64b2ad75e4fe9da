package net.mhpss.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that every page says under its head for as long as it holds; offered by the room that
 * knows.
 */
public interface Banner {
  /** The key of its text, or null while there is nothing to say. */
  @Nullable String key();
}
