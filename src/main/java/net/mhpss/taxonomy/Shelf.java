package net.mhpss.taxonomy;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.taxonomy.Terms.Placed;

/** The terms of one scheme in one language, in order. */
record Shelf(Map<String, Term> terms, List<Term> offered, Map<String, List<Term>> below) {
  static final Shelf EMPTY = new Shelf(Map.of(), List.of(), Map.of());

  /** Which scheme, in which language. */
  record Place(Scheme scheme, String language) {}

  /** {@code placed} comes in the order of the scheme's source. */
  static Shelf of(Place place, List<Placed> placed) {
    var terms = new HashMap<String, Term>();
    placed.forEach(each -> terms.put(each.term().slug(), each.term()));
    var offered = placed.stream().map(Placed::term).filter(term -> !term.withdrawn());
    var inOrder =
        switch (place.scheme().order()) {
          case AS_WRITTEN -> offered.toList();
          case BY_LABEL -> offered.sorted(byLabel(place.language())).toList();
        };
    return new Shelf(terms, inOrder, inOrder.stream().collect(groupingBy(Shelf::above)));
  }

  /** By the alphabet, but what is none of the others comes after them. */
  private static Comparator<Term> byLabel(String language) {
    return Comparator.<Term, Boolean>comparing(term -> term.slug().equals("other"))
        .thenComparing(Alphabet.of(language, Term::label));
  }

  private static String above(Term term) {
    var parent = term.parent();
    return parent == null ? "" : parent;
  }
}
