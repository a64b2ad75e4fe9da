package net.mhpss.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.mhpss.organizations.inside.Folded;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the directory, and after which entry the list goes on.
 *
 * @param place countries and regions
 * @param only what else must hold: see {@link Only}
 */
record Looking(String q, List<String> kind, List<String> place, List<String> only, String after)
    implements Form {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 8;

  /** What an organization can be asked to be. */
  enum Only {
    /** One whose members are organizations. */
    NETWORK,
    /** One of which the library has works. */
    WORKS;

    String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What of it decides how many there are, wherever in the list somebody is. */
  Looking counted() {
    return new Looking(String.join(" ", words()), kind, place, only, "");
  }

  static Looking forAll() {
    return new Looking("", List.of(), List.of(), List.of(), "");
  }

  /** The name looked for as it may be shown again. */
  String typed() {
    var line = Typed.line(q);
    return Typed.length(line) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  /** The words that a name must have in it, wherever. */
  List<String> words() {
    return Stream.of(Folded.of(typed()).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  boolean wants(Only what) {
    return only.contains(what.key());
  }

  boolean isEverything() {
    return isPlain() && typed().isEmpty();
  }

  /** Whether nothing but a name is looked for. */
  boolean isPlain() {
    return kind.isEmpty() && place.isEmpty() && only.isEmpty();
  }

  /** The address of the same without this choice. */
  String without(String facet, String value) {
    return path(
        less(kind, "kind", facet, value),
        less(place, "place", facet, value),
        less(only, "only", facet, value));
  }

  /** The address of the same without any choice. */
  String withoutChoices() {
    return path(List.of(), List.of(), List.of());
  }

  private static List<String> less(List<String> all, String name, String facet, String value) {
    var left = new ArrayList<>(all);
    if (name.equals(facet)) {
      left.remove(value);
    }
    return left;
  }

  private String path(List<String> kinds, List<String> places, List<String> onlys) {
    var path = UriComponentsBuilder.fromPath("/organizations");
    if (!typed().isEmpty()) {
      path.queryParam("q", typed());
    }
    kinds.forEach(value -> path.queryParam("kind", value));
    places.forEach(value -> path.queryParam("place", value));
    onlys.forEach(value -> path.queryParam("only", value));
    return path.encode().build().toUriString();
  }
}
