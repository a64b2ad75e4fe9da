package net.mhpss.taxonomy;

import java.util.Locale;

/** How far an entry that came with the program may be trusted. */
public enum Evidence {
  /** Seen in a public catalogue, page or citation. */
  CHECKED,
  /** Written from memory: shown as “to be checked by a host”. */
  RECALLED,
  /** Decided for this network. */
  EDITORIAL;

  /** The evidence that a file or the database names, such as {@code checked}. */
  public static Evidence of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Its name in files and in the database. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
