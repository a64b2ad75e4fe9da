package net.mhpss.hosting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member for whom a host is chosen.
 *
 * @param language that their pages and mails are in
 * @param regions of their country, the narrowest first
 * @param languages that they say they speak
 * @param clock how many minutes their clock is before universal time, where that is known
 * @param unwanted the hosts whom they do not want any more
 */
public record Hosted(
    long id,
    String language,
    @Nullable String country,
    List<String> regions,
    List<String> languages,
    List<String> interests,
    @Nullable Integer clock,
    Set<Long> unwanted) {
  /** Somebody whose clock is not known, and to whom every host is welcome. */
  public Hosted(
      long id,
      String language,
      @Nullable String country,
      List<String> regions,
      List<String> languages,
      List<String> interests) {
    this(id, language, country, regions, languages, interests, null, Set.of());
  }
}
