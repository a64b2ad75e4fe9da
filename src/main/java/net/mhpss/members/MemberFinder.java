package net.mhpss.members;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds members by words and by what they are {@linkplain FoundBy found by}. The room that searches
 * brings one, made from the views {@code searchable_members} and {@code findable_members}; while
 * there is none, or it has no index to ask, the directory looks in its own tables, without words
 * and counts.
 */
public interface MemberFinder {
  /** Who answers this question, or empty while there is no index to ask. */
  Optional<Answer> find(Question question);

  /**
   * Whom a member wants to find.
   *
   * @param words as typed; empty when everybody will do
   * @param inHelp whether the words must stand in what the members can help with
   * @param chosen by facet what was chosen in it, as {@link FoundBy} writes it: who is found by any
   *     of it fits
   * @param after the last of those listed before, the very last first: the list goes on after the
   *     first of them who is still found
   * @param without who is not to be found by this reader
   * @param limit how many are listed
   */
  record Question(
      String words,
      boolean inHelp,
      Map<String, List<String>> chosen,
      List<Long> after,
      Set<Long> without,
      int limit,
      Locale language) {}

  /**
   * Who was found.
   *
   * @param members the best first; without words, who joined last
   * @param more whether there are more of them
   * @param total how many fit in all
   * @param counts how many would fit with this value: the choices within a facet do not narrow its
   *     own counts
   * @param without by facet, how many would fit if nothing were chosen in it; by {@code ""}, how
   *     many without the words: known where something was chosen, and only when nobody fits
   */
  record Answer(
      List<Long> members,
      boolean more,
      long total,
      Map<String, Integer> counts,
      Map<String, Long> without) {}
}
