package net.mhpss.moderation;

import java.util.Optional;
import net.mhpss.web.Reader;

/**
 * Something that members make and that may be reported; offered to the rooms that keep it. Each is
 * known by a number of its room.
 */
public interface Reportable {
  /** How its kind is called: {@code post}. */
  String kind();

  /** What is at this path, if this reader may read it. */
  Optional<Reported> at(String path, Reader.Member reader);

  /** As whoever looks into it sees it, also when nobody else does; empty when it is gone. */
  Optional<InContext> shown(long thing);

  /** Whether it can be taken out of sight. */
  default boolean hides() {
    return false;
  }

  /** Takes it out of everybody's sight. */
  default void hide(long thing) {
    throw new UnsupportedOperationException(kind());
  }

  /** Takes it away: nobody can show it again once no appeal is possible. */
  default void remove(long thing) {
    throw new UnsupportedOperationException(kind());
  }

  /** Shows it again, or for the first time. */
  default void show(long thing) {
    throw new UnsupportedOperationException(kind());
  }
}
