package net.mhpss.messages;

import java.time.Instant;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;

/**
 * One message as its readers see it; without a face, its author has left the network.
 *
 * @param keptAway whether the reader keeps its author away, in a conversation of several
 */
record Message(
    long id,
    @Nullable Long author,
    @Nullable Face face,
    String html,
    String language,
    Instant sent,
    boolean takenBack,
    @Nullable Attachment file,
    boolean keptAway) {
  /** How its author is called; null for who has left. */
  @Nullable String name() {
    return face == null ? null : face.name();
  }
}
