package net.mhpss.search;

import java.util.List;
import java.util.Map;
import net.mhpss.library.Facet;

/**
 * Something that can be found, as its room publishes it.
 *
 * @param foundBy for a member, what {@link net.mhpss.members.FoundBy} has written
 */
record Thing(
    Kind kind,
    long id,
    String access,
    long at,
    List<Wording> wordings,
    List<String> topics,
    Map<Facet, List<String>> facets,
    List<String> foundBy) {
  /**
   * What it says in one language: an edition of a work, or all there is of anything else; and whose
   * names stand on it.
   */
  record Wording(String language, String title, String body, String text, String names) {}
}
