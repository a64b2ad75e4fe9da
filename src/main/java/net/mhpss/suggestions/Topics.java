package net.mhpss.suggestions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import org.springframework.stereotype.Component;

/**
 * Topics lie within wider ones: who works on detention works on protection too, and shares that
 * with whoever named it.
 */
@Component
class Topics {
  private final Terms terms;

  Topics(Terms terms) {
    this.terms = terms;
  }

  /** These topics and all around them. */
  Set<String> widened(Iterable<String> slugs) {
    var widened = new LinkedHashSet<String>();
    for (var slug : slugs) {
      String next = slug;
      while (next != null && widened.add(next)) {
        next =
            terms.find(Scheme.TOPIC, next, Locale.ENGLISH).map(term -> term.parent()).orElse(null);
      }
    }
    return widened;
  }

  /** These topics and all within them. */
  Set<String> narrowed(Iterable<String> slugs) {
    var narrowed = new LinkedHashSet<String>();
    for (var slug : slugs) {
      narrowed.addAll(terms.within(Scheme.TOPIC, slug));
    }
    return narrowed;
  }

  /** What both have and one of them has named, without what lies around another that both have. */
  List<String> shared(Collection<String> ones, Collection<String> others) {
    var shared = widened(ones);
    shared.retainAll(widened(others));
    shared.removeIf(topic -> !ones.contains(topic) && !others.contains(topic));
    return shared.stream()
        .filter(topic -> shared.stream().noneMatch(other -> isAround(topic, other)))
        .toList();
  }

  private boolean isAround(String wide, String narrow) {
    return !wide.equals(narrow) && widened(List.of(narrow)).contains(wide);
  }
}
