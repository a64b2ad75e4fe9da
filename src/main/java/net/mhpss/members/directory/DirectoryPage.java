package net.mhpss.members.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.mhpss.members.FoundBy;
import net.mhpss.members.MemberFinder.Answer;
import net.mhpss.members.Offers;
import net.mhpss.members.directory.Directory.Found;
import net.mhpss.web.Address;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * The directory: who was found, and what to narrow it by.
 *
 * @param total how many fit; null while nobody counts
 * @param helpers how many of them say what they can help with
 * @param next the address of the next page
 * @param instead what to leave out when nobody fits
 * @param beside what rooms above add
 */
record DirectoryPage(
    Wanted wanted,
    List<Listed> members,
    @Nullable Long total,
    @Nullable Integer helpers,
    List<Side> sides,
    List<Taken> taken,
    @Nullable String next,
    List<Instead> instead,
    List<Part> beside,
    Offers.Offer offer)
    implements Page {
  private static final int SHOWN = 6;
  private static final int MOST = 60;

  /** A facet with its values: the most frequent, and the others to unfold. */
  record Side(String label, List<Value> first, List<Value> others) {}

  /**
   * A value that can be chosen.
   *
   * @param within how deep it lies: 1 for what lies within the one before
   * @param members how many would be found with it; null while nobody counts
   */
  record Value(
      String name,
      String value,
      String label,
      int within,
      @Nullable Integer members,
      boolean chosen) {}

  /** A choice that was made, and the way back from it. */
  record Taken(String label, String without) {}

  /**
   * A way to find somebody after all: in which facet to choose nothing, what was chosen there, and
   * how many there are then. The facet is empty when it is the words that are to be left out.
   */
  record Instead(String facet, String label, String path, long members) {}

  static DirectoryPage of(
      Wanted wanted,
      Found found,
      Values values,
      List<Part> beside,
      Offers.Offer offer,
      Locale language) {
    return new Making(wanted, found.counted(), values, language).page(found, beside, offer);
  }

  /** People's pages are never listed. */
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  private static final class Making {
    private final Wanted wanted;
    private final @Nullable Answer counted;
    private final Values values;
    private final Locale language;
    private Map<String, String> called = Map.of();

    Making(Wanted wanted, @Nullable Answer counted, Values values, Locale language) {
      this.wanted = wanted;
      this.counted = counted;
      this.values = values;
      this.language = language;
    }

    DirectoryPage page(Found found, List<Part> beside, Offers.Offer offer) {
      var rows = values.facets().keySet().stream().map(this::rows).toList();
      called =
          values.called(
              Stream.concat(
                      rows.stream().flatMap(List::stream).map(Row::by),
                      wanted.chosen().values().stream().flatMap(List::stream))
                  .distinct()
                  .toList(),
              language);
      var sides = new ArrayList<Side>();
      var labels = List.copyOf(values.facets().values());
      for (int i = 0; i < rows.size(); i++) {
        var side = side(labels.get(i), rows.get(i));
        if (!side.first().isEmpty()) {
          sides.add(side);
        }
      }
      var listed = found.members().stream().map(one -> new Address(one.card().address())).toList();
      return new DirectoryPage(
          wanted,
          found.members(),
          counted == null ? null : counted.total(),
          counted == null ? null : counted.counts().getOrDefault(FoundBy.HELP, 0),
          sides,
          taken(),
          found.more() && !listed.isEmpty() ? wanted.next(listed) : null,
          instead(),
          beside,
          offer);
    }

    private record Row(String by, int within) {}

    /** What a facet offers, in the order in which it is shown. */
    private List<Row> rows(String facet) {
      var chosen = wanted.chosenIn(facet);
      var open = new HashSet<String>(chosen);
      chosen.forEach(by -> open.addAll(values.around(by)));
      var rows = new ArrayList<Row>();
      first(facet).forEach(by -> addWithBelow(rows, by, 0, open));
      if (facet.equals("place")) {
        countries(open).forEach(by -> rows.add(new Row(by, 0)));
      }
      return rows;
    }

    private List<String> first(String facet) {
      var first = values.first(facet, language);
      if (facet.equals("kind")) {
        return first;
      }
      if (counted == null) {
        return first.isEmpty() ? wanted.chosenIn(facet) : first;
      }
      return first.isEmpty() || facet.equals("language")
          ? byCount(
              Stream.concat(
                  wanted.chosenIn(facet).stream(),
                  counted.counts().keySet().stream().filter(by -> FoundBy.facet(by).equals(facet))))
          : byCount(first.stream());
    }

    private void addWithBelow(List<Row> rows, String by, int within, Set<String> open) {
      rows.add(new Row(by, within));
      if (open.contains(by) && within < 2) {
        values.below(by, language).stream()
            .filter(inside -> !Values.name(inside).equals("country"))
            .forEach(inside -> addWithBelow(rows, inside, within + 1, open));
      }
    }

    /** The countries of the regions that are open; of the world when none is. */
    private List<String> countries(Set<String> open) {
      var regions = values.first("place", language).stream().filter(open::contains).toList();
      if (counted == null) {
        return regions.stream().flatMap(region -> countriesIn(region)).toList();
      }
      return byCount(
          Stream.concat(wanted.chosenIn("place").stream(), counted.counts().keySet().stream())
              .filter(by -> Values.name(by).equals("country"))
              .filter(
                  by ->
                      regions.isEmpty() || values.around(by).stream().anyMatch(regions::contains)));
    }

    private Stream<String> countriesIn(String region) {
      return values.below(region, language).stream()
          .flatMap(
              below ->
                  Values.name(below).equals("country") ? Stream.of(below) : countriesIn(below));
    }

    private List<String> byCount(Stream<String> all) {
      return all.distinct()
          .sorted(Comparator.comparingInt((String by) -> -count(by)).thenComparing(by -> by))
          .toList();
    }

    private int count(String by) {
      return counted == null ? 0 : counted.counts().getOrDefault(by, 0);
    }

    /**
     * What was chosen always stands first, also when nobody has it; what nobody has is left out.
     */
    private Side side(String label, List<Row> rows) {
      var first = new LinkedHashSet<Value>();
      var others = new ArrayList<Value>();
      int wide = 0;
      boolean shown = true;
      boolean inCountries = false;
      for (var row : rows) {
        var value = value(row);
        if (value == null) {
          continue;
        }
        if (row.within() == 0) {
          if (!inCountries && Values.name(row.by()).equals("country")) {
            inCountries = true;
            wide = 0;
          }
          shown = value.chosen() || wide < most(row.by());
          wide++;
        }
        if (shown || value.chosen()) {
          first.add(value);
        } else if (others.size() < MOST) {
          others.add(value);
        }
      }
      return new Side(label, List.copyOf(first), others);
    }

    private static int most(String by) {
      return Values.name(by).equals("kind") || Values.name(by).equals("region") ? 20 : SHOWN;
    }

    private @Nullable Value value(Row row) {
      var by = row.by();
      var text = called.get(by);
      var chosen = wanted.chosenIn(FoundBy.facet(by)).contains(by);
      if (text == null || (counted != null && count(by) == 0 && !chosen)) {
        return null;
      }
      return new Value(
          Values.name(by),
          Values.value(by),
          text,
          row.within(),
          counted == null ? null : count(by),
          chosen);
    }

    private List<Taken> taken() {
      return wanted.chosen().values().stream()
          .flatMap(List::stream)
          .map(by -> new Taken(called.getOrDefault(by, Values.value(by)), wanted.without(by)))
          .toList();
    }

    /** The ways out when nobody fits, those to the fewest first: they are the nearest. */
    private List<Instead> instead() {
      if (counted == null || counted.total() > 0) {
        return List.of();
      }
      return counted.without().entrySet().stream()
          .filter(way -> way.getValue() > 0)
          .sorted(Map.Entry.comparingByValue())
          .map(
              way ->
                  new Instead(
                      way.getKey(),
                      labelOf(way.getKey()),
                      way.getKey().isEmpty()
                          ? wanted.withoutWords()
                          : wanted.withoutFacet(way.getKey()),
                      way.getValue()))
          .toList();
    }

    private String labelOf(String facet) {
      return String.join(
          " · ",
          wanted.chosenIn(facet).stream()
              .map(by -> called.getOrDefault(by, Values.value(by)))
              .toList());
    }
  }
}
