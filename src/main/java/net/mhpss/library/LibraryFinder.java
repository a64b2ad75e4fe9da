package net.mhpss.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Finds works by words and facets. The room that searches brings one, made from the views {@code
 * searchable_works} and {@code searchable_editions}; while there is none, or it has no index to
 * ask, the library looks in its own tables.
 */
public interface LibraryFinder {
  /** What answers this question, or empty while there is no index to ask. */
  Optional<Answer> find(Question question);

  /**
   * What a reader wants to find.
   *
   * @param words as typed; empty when every work will do
   * @param chosen by facet what was ticked there: known values only, and those below a topic or
   *     kind not yet added (see {@link net.mhpss.taxonomy.Terms#within})
   * @param after the {@link Answer#next} of the page before; empty for the first page. Comes from
   *     an address: may be anything
   * @param limit how many hits; none when only the counts are wanted
   * @param reader who asks: in whose language words are read and excerpts preferred
   */
  record Question(
      String words,
      Map<Facet, List<String>> chosen,
      Order order,
      String after,
      int limit,
      Reader reader) {}

  /** What stands first. */
  enum Order {
    /** What fits the words best; without words, the newest. */
    BEST,
    /** What was shared last. */
    NEWEST
  }

  /**
   * What was found.
   *
   * @param total how many works fit in all
   * @param counts for each facet the values that the found works have, most frequent first; the
   *     choices within a facet do not narrow its own counts
   * @param next the key of the next page; null on the last
   * @param also other words that were searched for too, as they may be shown: "enfants déplacés"
   */
  record Answer(
      List<Hit> hits,
      long total,
      Map<Facet, List<Count>> counts,
      @Nullable String next,
      List<String> also) {}

  /**
   * A work that was found, and the piece of text that shows why; empty when the title alone does.
   */
  record Hit(long work, List<Piece> excerpt, @Nullable String language) {}

  /** Some plain text of an excerpt, not yet escaped; marked when it is what was looked for. */
  record Piece(String text, boolean marked) {}

  /** How many of the found works have this value. */
  record Count(String value, long works) {}
}
