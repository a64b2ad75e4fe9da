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
 * @param proposed how many introductions others of the team proposed to them
 * @param introduced how many of their introductions were opened, whoever had proposed them
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
    int proposed,
    int introduced,
    int left,
    int moved,
    int toWelcome) {
  /** A member, and who of the team did something for them. */
  record Somebody(String address, Face face, @Nullable String by) {}

  boolean isQuiet() {
    return allJoined == 0
        && allWelcomed == 0
        && answers == 0
        && proposed == 0
        && introduced == 0
        && left == 0
        && moved == 0;
  }
}
