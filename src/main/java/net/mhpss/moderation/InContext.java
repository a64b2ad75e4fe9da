package net.mhpss.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, with as much around it as whoever looks into it may read.
 *
 * @param path where it is, for who may go there
 * @param title what it is called, or where it stands
 */
public record InContext(String path, String title, List<Piece> pieces) {
  /**
   * Words of somebody.
   *
   * @param name how they are called; null for who has left
   * @param reported whether it is what was reported
   */
  public record Piece(@Nullable String name, String html, Instant at, boolean reported) {}
}
