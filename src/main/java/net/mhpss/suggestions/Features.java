package net.mhpss.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people, groups and works can have in common, as numbers: a topic, a language, a country, a
 * kind of work, a group.
 */
final class Features {
  /** What sort of thing is in common. */
  enum Sort {
    TOPIC,
    /** A topic around one that was named. */
    WITHIN,
    LANGUAGE,
    COUNTRY,
    KIND,
    GROUP
  }

  private record Feature(Sort sort, String name) {}

  private final Map<Feature, Integer> numbers = new HashMap<>();
  private final List<Sort> sorts = new ArrayList<>();

  /** The number of this feature, a new one if nothing has had it yet. */
  int number(Sort sort, String name) {
    var feature = new Feature(sort, name);
    var known = numbers.get(feature);
    if (known != null) {
      return known;
    }
    numbers.put(feature, sorts.size());
    sorts.add(sort);
    return sorts.size() - 1;
  }

  /** The number of this feature, or null if nothing has it. */
  @Nullable Integer known(Sort sort, String name) {
    return numbers.get(new Feature(sort, name));
  }

  Sort sort(int feature) {
    return sorts.get(feature);
  }

  int size() {
    return sorts.size();
  }
}
