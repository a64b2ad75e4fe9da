package net.mhpss.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.mhpss.organizations.OrganizationDirectory.Facets;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/** The directory of organizations, or the part of it that somebody looks for. */
record OrganizationsPage(
    Looking looking,
    List<Listed> lines,
    boolean goesOn,
    int count,
    Side kinds,
    Side places,
    Side only,
    List<Taken> taken,
    Labels labels,
    int toCheck,
    List<Part> beside)
    implements Page {
  private static final int SHOWN = 12;

  /** A facet with its values: some to see, the others to unfold. */
  record Side(String name, List<Value> first, List<Value> others) {}

  /** A value of a facet, and how many there are of it. */
  record Value(String value, String label, int times, boolean chosen) {}

  /** A choice that was made, and the way back from it. */
  record Taken(String label, String without) {}

  static OrganizationsPage of(
      Looking looking,
      List<Listed> found,
      Facets facets,
      Labels labels,
      Locale language,
      int toCheck,
      List<Part> beside) {
    return new OrganizationsPage(
        looking,
        found.subList(0, Math.min(found.size(), OrganizationDirectory.A_PAGE)),
        found.size() > OrganizationDirectory.A_PAGE,
        facets.all(),
        new Side("kind", values("kind", labels.kinds(language), looking.kind(), facets), List.of()),
        places(looking, facets, labels, language),
        new Side(
            "only",
            values(
                "only",
                Stream.of(Looking.Only.values())
                    .map(only -> new Choice(only.key(), "organizations.only-" + only.key()))
                    .toList(),
                looking.only(),
                facets),
            List.of()),
        taken(looking, labels, language),
        labels,
        toCheck,
        beside);
  }

  /** The regions, and below them the countries. */
  private static Side places(Looking looking, Facets facets, Labels labels, Locale language) {
    var chosen = looking.place();
    var regions = new ArrayList<>(values("place", labels.regions(language), chosen, facets));
    var countries = new ArrayList<Value>();
    for (var country : values("place", labels.countries(language), chosen, facets)) {
      (country.chosen() ? regions : countries).add(country);
    }
    return new Side("place", regions, countries);
  }

  private static List<Value> values(
      String facet, List<Choice> choices, List<String> chosen, Facets facets) {
    return choices.stream()
        .map(
            choice ->
                new Value(
                    choice.value(),
                    choice.label(),
                    facets.of(facet, choice.value()),
                    chosen.contains(choice.value())))
        .filter(value -> value.times() > 0 || value.chosen())
        .toList();
  }

  private static List<Taken> taken(Looking looking, Labels labels, Locale language) {
    return Stream.of(
            looking.kind().stream()
                .filter(labels::isKind)
                .map(kind -> new Taken(labels.kind(kind, language), looking.without("kind", kind))),
            looking.place().stream()
                .map(
                    place ->
                        new Taken(labels.place(place, language), looking.without("place", place))))
        .flatMap(each -> each)
        .limit(SHOWN)
        .toList();
  }

  /** Searches of many kinds lead to few: search engines list the plain directory only. */
  @Override
  public boolean listedBySearchEngines() {
    return looking.isEverything();
  }

  String last() {
    return lines.getLast().card().address();
  }
}
