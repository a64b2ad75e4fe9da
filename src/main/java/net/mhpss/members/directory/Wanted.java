package net.mhpss.members.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.members.FoundBy;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Whom somebody looks for in the directory; all of it stands in the address.
 *
 * @param help whether only those are wanted who say what they can help with; words are then looked
 *     for there
 * @param chosen by facet, as {@link FoundBy} writes it
 * @param after the addresses of the last members of the page before, the very last first
 */
record Wanted(String words, boolean help, Map<String, List<String>> chosen, List<Address> after) {
  private static final int LONGEST = 200;
  private static final int MOST_CHOICES = 40;

  /**
   * Where a page ends is told by several of its last members: one of them may leave meanwhile, or
   * go into safety mode.
   */
  private static final int TELL = 3;

  /** Reads an address; what nobody can be found by is left out. */
  static Wanted of(MultiValueMap<String, String> typed, Values values) {
    var chosen = new LinkedHashMap<String, List<String>>();
    for (var name : values.names()) {
      typed.getOrDefault(name, List.of()).stream()
          .limit(MOST_CHOICES)
          .map(value -> name + ":" + value)
          .distinct()
          .filter(values::exists)
          .forEach(
              by -> chosen.computeIfAbsent(FoundBy.facet(by), facet -> new ArrayList<>()).add(by));
    }
    chosen.replaceAll((facet, all) -> narrowest(all, values));
    return new Wanted(
        words(typed.getFirst("q")),
        typed.containsKey("help"),
        chosen,
        after(typed.getFirst("after")));
  }

  /** Who ticks Lebanon within Asia means Lebanon. */
  private static List<String> narrowest(List<String> chosen, Values values) {
    var around = new HashSet<String>();
    chosen.forEach(by -> around.addAll(values.around(by)));
    return chosen.stream().filter(by -> !around.contains(by)).toList();
  }

  private static String words(@Nullable String typed) {
    var line = Typed.line(typed);
    return Typed.length(line) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST));
  }

  private static List<Address> after(@Nullable String typed) {
    return typed == null
        ? List.of()
        : Stream.of(typed.split("\\.", TELL + 1))
            .limit(TELL)
            .map(Address::of)
            .filter(address -> !address.id().isEmpty())
            .toList();
  }

  /** Whether everybody will do. */
  boolean isEverybody() {
    return words.isEmpty() && !help && chosen.isEmpty();
  }

  boolean hasChoices() {
    return help || !chosen.isEmpty();
  }

  List<String> chosenIn(String facet) {
    return chosen.getOrDefault(facet, List.of());
  }

  /** The values chosen under this name, when nothing else was chosen in its facet. */
  List<String> only(String name) {
    var all = chosenIn(FoundBy.facet(name + ":"));
    return all.stream().allMatch(by -> Values.name(by).equals(name))
        ? all.stream().map(Values::value).toList()
        : List.of();
  }

  /** What must hold, by facet, with what they can help with as one of them. */
  Map<String, List<String>> all() {
    if (!help) {
      return chosen;
    }
    var all = new LinkedHashMap<>(chosen);
    all.put(FoundBy.facet(FoundBy.HELP), List.of(FoundBy.HELP));
    return all;
  }

  /** The address of the page after these. */
  String next(List<Address> listed) {
    return path(
        words, help, chosen, listed.reversed().stream().limit(TELL).map(Address::id).toList());
  }

  /** The same without this one choice. */
  String without(String by) {
    if (by.equals(FoundBy.HELP)) {
      return path(words, false, chosen, List.of());
    }
    var fewer = new LinkedHashMap<String, List<String>>();
    chosen.forEach(
        (facet, all) -> fewer.put(facet, all.stream().filter(other -> !other.equals(by)).toList()));
    return path(words, help, fewer, List.of());
  }

  /** The same without any choice in this facet. */
  String withoutFacet(String facet) {
    if (facet.equals(FoundBy.facet(FoundBy.HELP))) {
      return without(FoundBy.HELP);
    }
    var fewer = new LinkedHashMap<>(chosen);
    fewer.remove(facet);
    return path(words, help, fewer, List.of());
  }

  /** The same choices without the words. */
  String withoutWords() {
    return path("", help, chosen, List.of());
  }

  /** The same words without any choice. */
  String withoutChoices() {
    return path(words, false, Map.of(), List.of());
  }

  private static String path(
      String words, boolean help, Map<String, List<String>> chosen, List<String> after) {
    var parts = new ArrayList<String>();
    if (!words.isEmpty()) {
      parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
    if (help) {
      parts.add("help=on");
    }
    chosen
        .values()
        .forEach(all -> all.forEach(by -> parts.add(Values.name(by) + "=" + Values.value(by))));
    if (!after.isEmpty()) {
      parts.add("after=" + String.join(".", after));
    }
    return parts.isEmpty() ? "/members" : "/members?" + String.join("&", parts);
  }
}
