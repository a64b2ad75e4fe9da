package net.mhpss.library;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.mhpss.library.Finding.Found;
import net.mhpss.library.LibraryFinder.Count;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** The library: the newest works, or those that somebody looks for, and what to narrow them by. */
record LibraryPage(
    Search search, Found found, List<Side> sides, List<Taken> taken, List<Part> beside)
    implements Page {
  private static final int SHOWN = 6;
  private static final int MOST = 40;

  /** A facet with its values: the most frequent, and the others to unfold. */
  record Side(Facet facet, List<Value> first, List<Value> others) {}

  /** A value of a facet; how many works have it, where that is known. */
  record Value(String value, String label, @Nullable Long works, boolean chosen) {}

  /** A choice that was made, and the way back from it. */
  record Taken(Facet facet, String value, String label, String without) {}

  static LibraryPage of(
      Search search, Found found, Choices choices, List<Part> beside, Locale language) {
    return new LibraryPage(
        search,
        found,
        Stream.of(Facet.values())
            .map(facet -> side(facet, search, found, choices, language))
            .filter(side -> side.first().size() > 1 || !search.values(side.facet()).isEmpty())
            .toList(),
        search.chosen().entrySet().stream()
            .flatMap(
                chosen ->
                    chosen.getValue().stream()
                        .map(value -> taken(chosen.getKey(), value, search, choices, language)))
            .toList(),
        beside);
  }

  private static Taken taken(
      Facet facet, String value, Search search, Choices choices, Locale language) {
    return new Taken(
        facet, value, choices.label(facet, value, language), search.without(facet, value));
  }

  /** What was chosen always stands first, also when nothing has it. */
  private static Side side(
      Facet facet, Search search, Found found, Choices choices, Locale language) {
    var chosen = search.values(facet);
    var counts = found.counts().getOrDefault(facet, List.of());
    var first =
        chosen.stream()
            .map(
                value ->
                    value(
                        facet,
                        new Count(value, of(value, counts)),
                        true,
                        found,
                        choices,
                        language));
    var others =
        counts.stream()
            .filter(count -> !chosen.contains(count.value()))
            .filter(count -> choices.isValue(facet, count.value()))
            .map(count -> value(facet, count, false, found, choices, language));
    var all = Stream.concat(first, others).limit(MOST).toList();
    var shown = Math.min(all.size(), Math.max(SHOWN, chosen.size()));
    return new Side(facet, all.subList(0, shown), all.subList(shown, all.size()));
  }

  private static long of(String value, List<Count> counts) {
    return counts.stream()
        .filter(count -> count.value().equals(value))
        .mapToLong(Count::works)
        .findFirst()
        .orElse(0);
  }

  private static Value value(
      Facet facet, Count count, boolean chosen, Found found, Choices choices, Locale language) {
    return new Value(
        count.value(),
        choices.label(facet, count.value(), language),
        found.counted() ? count.works() : null,
        chosen);
  }

  /** Searches of many kinds lead to few works: search engines list the plain library only. */
  @Override
  public boolean listedBySearchEngines() {
    return search.isForEverything();
  }
}
