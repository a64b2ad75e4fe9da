package net.mhpss.hosting.away;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;

/**
 * What happened with a host's members while the host was away. Numbers and names, never what
 * anybody wrote.
 *
 * @param joined some of those who came to this host, the last first
 * @param welcomed some of those who were welcomed
 * @param answers how many messages others of the team wrote to them
 * @param left how many left the network
 * @param moved how many have another host now
 * @param toWelcome how many have still to be welcomed
 */
record Meanwhile(
    Instant since,
    Instant until,
    List<Somebody> joined,
    int allJoined,
    List<Somebody> welcomed,
    int allWelcomed,
    int answers,
    int left,
    int moved,
    int toWelcome) {
  /** A member, and who of the team did something for them. */
  record Somebody(String address, Face face, @Nullable String by) {}

  boolean isQuiet() {
    return allJoined == 0 && allWelcomed == 0 && answers == 0 && left == 0 && moved == 0;
  }
}
