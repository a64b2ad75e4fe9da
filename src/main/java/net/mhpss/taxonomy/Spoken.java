package net.mhpss.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;

/** A thing as it is called in one language. */
record Spoken<T>(String language, T thing) {
  static <T> Map<String, List<T>> byLanguage(List<Spoken<T>> spoken) {
    return spoken.stream().collect(groupingBy(Spoken::language, mapping(Spoken::thing, toList())));
  }
}
