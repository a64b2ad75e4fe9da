package net.mhpss.hosting;

import net.mhpss.web.Reader;

/**
 * Something besides members that waits for a host; offered by the room that keeps it, shown on the
 * desk, ordered by {@code @Order}.
 */
public interface WaitsForHosts {
  /** Where it is seen to. */
  String path();

  /** The key of its name. */
  String key();

  /** How many wait for this host. */
  int waiting(Reader.Member host);

  /** What waits, as it stands on the desk. */
  record Shown(String path, String key, int waiting) {}
}
