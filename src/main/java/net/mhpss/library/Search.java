package net.mhpss.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.mhpss.library.LibraryFinder.Order;
import net.mhpss.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody looks for in the library; all of it stands in the address. */
record Search(String words, Map<Facet, List<String>> chosen, @Nullable Order asked, String after) {
  private static final int LONGEST = 200;
  private static final int MOST_CHOICES = 40;

  /** Reads an address; values that no facet has are left out. */
  static Search of(MultiValueMap<String, String> typed, Choices choices) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var values =
          typed.getOrDefault(facet.key(), List.of()).stream()
              .limit(MOST_CHOICES)
              .filter(value -> choices.isValue(facet, value))
              .distinct()
              .toList();
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    return new Search(
        words(typed.getFirst("q")), chosen, order(typed.getFirst("sort")), first(typed, "after"));
  }

  private static String words(@Nullable String typed) {
    var line = Typed.line(typed);
    return Typed.length(line) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  private static @Nullable Order order(@Nullable String typed) {
    return switch (typed) {
      case "newest" -> Order.NEWEST;
      case "best" -> Order.BEST;
      case null, default -> null;
    };
  }

  private static String first(MultiValueMap<String, String> typed, String name) {
    var value = typed.getFirst(name);
    return value == null ? "" : value;
  }

  /** Whether every work will do. */
  boolean isForEverything() {
    return words.isEmpty() && chosen.isEmpty();
  }

  Order order() {
    return asked != null ? asked : words.isEmpty() ? Order.NEWEST : Order.BEST;
  }

  List<String> values(Facet facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** The address of the next page. */
  String path(String next) {
    return path(chosen, next);
  }

  /** The address of the same search without this choice. */
  String without(Facet facet, String value) {
    var fewer = new EnumMap<Facet, List<String>>(Facet.class);
    chosen.forEach(
        (other, values) ->
            fewer.put(
                other,
                values.stream().filter(kept -> other != facet || !kept.equals(value)).toList()));
    return path(fewer, "");
  }

  /** The address of the same words with nothing chosen. */
  String withoutChoices() {
    return path(Map.of(), "");
  }

  private String path(Map<Facet, List<String>> kept, String next) {
    var parts = new ArrayList<String>();
    if (!words.isEmpty()) {
      parts.add("q=" + encoded(words));
    }
    for (var facet : Facet.values()) {
      kept.getOrDefault(facet, List.of())
          .forEach(value -> parts.add(facet.key() + "=" + encoded(value)));
    }
    if (asked != null) {
      parts.add("sort=" + (asked == Order.NEWEST ? "newest" : "best"));
    }
    if (!next.isEmpty()) {
      parts.add("after=" + encoded(next));
    }
    return parts.isEmpty() ? "/library" : "/library?" + String.join("&", parts);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
