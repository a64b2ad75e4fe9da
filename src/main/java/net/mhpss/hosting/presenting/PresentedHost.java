package net.mhpss.hosting.presenting;

import net.mhpss.hosting.Host;
import org.jspecify.annotations.Nullable;

/**
 * A host as they present themself, in the reader's language where they wrote in it.
 *
 * @param languages in the reader's language
 * @param regions in the reader's language
 */
public record PresentedHost(Host host, String languages, String regions, @Nullable OwnWords words) {
  /**
   * What a host says of themself.
   *
   * @param language in which they wrote it
   */
  public record OwnWords(String language, String background, String askMe) {}

  /** The language to write to them in: the reader's, if they have it, else their first. */
  public String writtenTo(String readers) {
    return host.languages().contains(readers) ? readers : host.languages().getFirst();
  }
}
