package net.mhpss.members.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.members.FindableBy;
import net.mhpss.members.FoundBy;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Region;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What members can be found by, as {@link FoundBy} writes it ({@code country:LB}): which values
 * there are, how they are called, and which lie within which.
 */
@Component
class Values {
  private static final Pattern OF_A_ROOM_ABOVE = Pattern.compile("[a-z0-9]{1,40}");

  private final Terms terms;
  private final Countries countries;
  private final Languages languages;
  private final ObjectProvider<FindableBy> more;

  Values(Terms terms, Countries countries, Languages languages, ObjectProvider<FindableBy> more) {
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
    this.more = more;
  }

  /** The facets in the order in which they are shown, with the keys of their labels. */
  Map<String, String> facets() {
    var facets = new LinkedHashMap<String, String>();
    facets.put("kind", "members.kinds");
    facets.put("interest", "members.interests");
    facets.put("language", "members.languages");
    facets.put("place", "members.place");
    more.orderedStream().forEach(findable -> facets.put(findable.facet(), findable.label()));
    return facets;
  }

  /** The names under which values stand in an address. */
  List<String> names() {
    var names = new ArrayList<>(List.of("kind", "interest", "language", "region", "country"));
    more.orderedStream().forEach(findable -> names.add(findable.facet()));
    return names;
  }

  /** Whether members can be found by this at all. */
  boolean exists(String by) {
    var value = value(by);
    return switch (name(by)) {
      case "kind" -> terms.exists(Scheme.KIND_OF_WORK, value);
      case "interest" -> terms.exists(Scheme.TOPIC, value);
      case "language" -> languages.exists(value);
      case "region" -> countries.region(value, Locale.ENGLISH).isPresent();
      case "country" -> countries.exists(value);
      default -> OF_A_ROOM_ABOVE.matcher(value).matches();
    };
  }

  /** How these are called, those that are still there; names in the middle of a list. */
  Map<String, String> called(Collection<String> all, Locale language) {
    var called = new HashMap<String, String>();
    var above = new HashMap<String, List<String>>();
    for (var by : all) {
      var value = value(by);
      Optional<String> label =
          switch (name(by)) {
            case "kind" -> terms.find(Scheme.KIND_OF_WORK, value, language).map(Term::label);
            case "interest" -> terms.find(Scheme.TOPIC, value, language).map(Term::label);
            case "language" -> languages.find(value, language).map(known -> known.listed(language));
            case "region" -> countries.region(value, language).map(Region::name);
            case "country" -> countries.find(value, language).map(country -> country.name());
            default -> {
              above.computeIfAbsent(name(by), name -> new ArrayList<>()).add(value);
              yield Optional.empty();
            }
          };
      label.ifPresent(text -> called.put(by, text));
    }
    more.orderedStream()
        .filter(findable -> above.containsKey(findable.facet()))
        .forEach(
            findable ->
                findable
                    .called(above.getOrDefault(findable.facet(), List.of()), language)
                    .forEach((value, label) -> called.put(findable.facet() + ":" + value, label)));
    return called;
  }

  /** What lies around this one, the narrowest first: the regions of a country, the wider topic. */
  List<String> around(String by) {
    var value = value(by);
    return switch (name(by)) {
      case "country" -> countries.regionsOf(value).stream().map(m49 -> "region:" + m49).toList();
      case "region" -> {
        var around = new ArrayList<String>();
        var next = parentOfRegion(value);
        while (next != null) {
          around.add("region:" + next);
          next = parentOfRegion(next);
        }
        yield around;
      }
      case "interest" -> {
        var around = new ArrayList<String>();
        var next = parentOfTopic(value);
        while (next != null) {
          around.add("interest:" + next);
          next = parentOfTopic(next);
        }
        yield around;
      }
      default -> List.of();
    };
  }

  private @org.jspecify.annotations.Nullable String parentOfRegion(String m49) {
    return countries.region(m49, Locale.ENGLISH).map(Region::parent).orElse(null);
  }

  private @org.jspecify.annotations.Nullable String parentOfTopic(String slug) {
    return terms.find(Scheme.TOPIC, slug, Locale.ENGLISH).map(Term::parent).orElse(null);
  }

  /** This one and all that lies within it, for who looks into the tables. */
  List<String> within(String by) {
    return name(by).equals("interest")
        ? terms.within(Scheme.TOPIC, value(by)).stream().map(slug -> "interest:" + slug).toList()
        : List.of(by);
  }

  /** The values of a facet from which everything begins: all kinds, the wide topics and regions. */
  List<String> first(String facet, Locale language) {
    return switch (facet) {
      case "kind" ->
          terms.all(Scheme.KIND_OF_WORK, language).stream()
              .map(kind -> "kind:" + kind.slug())
              .toList();
      case "interest" ->
          terms.tops(Scheme.TOPIC, language).stream()
              .map(topic -> "interest:" + topic.slug())
              .toList();
      case "language" ->
          languages.all(language).stream().map(known -> "language:" + known.code()).toList();
      case "place" ->
          countries.regions(language).stream().map(region -> "region:" + region.m49()).toList();
      default -> List.of();
    };
  }

  /** What lies directly within this one, in the order of the language. */
  List<String> below(String by, Locale language) {
    var value = value(by);
    return switch (name(by)) {
      case "interest" ->
          terms.children(Scheme.TOPIC, value, language).stream()
              .map(topic -> "interest:" + topic.slug())
              .toList();
      case "region" -> {
        var parts = new ArrayList<String>();
        countries.regionsIn(value, language).forEach(part -> parts.add("region:" + part.m49()));
        if (parts.isEmpty()) {
          var inside = countries.countriesIn(value);
          countries.all(language).stream()
              .filter(country -> inside.contains(country.iso2()))
              .forEach(country -> parts.add("country:" + country.iso2()));
        }
        yield parts;
      }
      default -> List.of();
    };
  }

  /** {@code country} of {@code country:LB}. */
  static String name(String by) {
    return by.substring(0, by.indexOf(':'));
  }

  /** {@code LB} of {@code country:LB}. */
  static String value(String by) {
    return by.substring(by.indexOf(':') + 1);
  }
}
