package net.mhpss.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Choice;
import net.mhpss.web.Form;
import org.springframework.stereotype.Component;

/**
 * The words of the vocabularies as the library offers and shows them, and which of them are really
 * words of it.
 */
@Component
class Choices {
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  Choices(Terms terms, Countries countries, Languages languages) {
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  /** A choice of the first level with those below it. */
  record Branch(Choice top, List<Choice> below) {}

  /** Everything that the forms of works and editions offer, in one language. */
  record Offered(
      List<Choice> languages,
      List<Choice> kinds,
      List<Branch> topics,
      List<Choice> layers,
      List<Choice> audiences,
      List<Choice> populations,
      List<Choice> countries) {}

  Offered offered(Locale language) {
    return new Offered(
        languages.all(language).stream()
            .map(known -> new Choice(known.code(), known.listed(language)))
            .toList(),
        all(Scheme.KIND, language),
        branches(language),
        all(Scheme.LAYER, language),
        all(Scheme.AUDIENCE, language),
        all(Scheme.POPULATION, language),
        countries.all(language).stream()
            .map(country -> new Choice(country.iso2(), country.name()))
            .toList());
  }

  private List<Choice> all(Scheme scheme, Locale language) {
    return terms.all(scheme, language).stream()
        .map(term -> new Choice(term.slug(), term.label()))
        .toList();
  }

  private List<Branch> branches(Locale language) {
    return terms.tops(Scheme.TOPIC, language).stream()
        .map(
            top ->
                new Branch(
                    new Choice(top.slug(), top.label()),
                    terms.children(Scheme.TOPIC, top.slug(), language).stream()
                        .map(term -> new Choice(term.slug(), term.label()))
                        .toList()))
        .toList();
  }

  /**
   * What is wrong with a form, with what only the vocabularies know: a word that none of them has.
   */
  Map<String, String> problems(Form form, Map<String, String> found) {
    var problems = new LinkedHashMap<>(found);
    if (form instanceof AboutWork work) {
      if (!work.kind().isEmpty() && !terms.exists(Scheme.KIND, work.kind())) {
        problems.put("kind", "library.kind-missing");
      }
      if (!work.topics().isEmpty() && known(Scheme.TOPIC, work.topics()).isEmpty()) {
        problems.put("topics", "library.topics-missing");
      }
    }
    if (form instanceof AboutEdition edition) {
      if (!edition.language().isEmpty()
          && !(languages.exists(edition.language()) && languages.exists(edition.wordsLanguage()))) {
        problems.put("language", "library.language-missing");
      }
    }
    return problems;
  }

  /** Those of these that the scheme offers; others come from no form of ours. */
  List<String> known(Scheme scheme, List<String> slugs) {
    return slugs.stream().filter(slug -> terms.exists(scheme, slug)).toList();
  }

  List<String> knownCountries(List<String> codes) {
    return codes.stream().filter(countries::exists).toList();
  }

  /** The language's name in itself; its code when it has none here. */
  Choice ownName(String code) {
    return new Choice(code, languages.exists(code) ? languages.ownName(code) : code);
  }

  /** How these terms are called; one that nobody knows any more goes by its slug. */
  List<Choice> called(Scheme scheme, List<String> slugs, Locale language) {
    return slugs.stream().map(slug -> called(scheme, slug, language)).toList();
  }

  Choice called(Scheme scheme, String slug, Locale language) {
    return new Choice(
        slug, terms.find(scheme, slug, language).map(term -> term.label()).orElse(slug));
  }

  /** How these countries are called. */
  List<Choice> countries(List<String> codes, Locale language) {
    return codes.stream().map(code -> country(code, language)).toList();
  }

  private Choice country(String code, Locale language) {
    return new Choice(
        code, countries.find(code, language).map(country -> country.name()).orElse(code));
  }

  /** How a value of a facet is called. */
  String label(Facet facet, String value, Locale language) {
    return switch (facet) {
      case LANGUAGE -> ownName(value).label();
      case KIND -> called(Scheme.KIND, value, language).label();
      case TOPIC -> called(Scheme.TOPIC, value, language).label();
      case LAYER -> called(Scheme.LAYER, value, language).label();
      case COUNTRY -> country(value, language).label();
      case YEAR -> value;
    };
  }

  /** Whether the facet has this value. */
  boolean isValue(Facet facet, String value) {
    return switch (facet) {
      case LANGUAGE -> languages.exists(value);
      case KIND -> terms.exists(Scheme.KIND, value);
      case TOPIC -> terms.exists(Scheme.TOPIC, value);
      case LAYER -> terms.exists(Scheme.LAYER, value);
      case COUNTRY -> countries.exists(value);
      case YEAR -> value.matches("[12]\\d{3}");
    };
  }

  /** These values and all that lie below them. */
  List<String> within(Facet facet, List<String> values) {
    return switch (facet) {
      case KIND -> within(Scheme.KIND, values);
      case TOPIC -> within(Scheme.TOPIC, values);
      case LANGUAGE, LAYER, COUNTRY, YEAR -> values;
    };
  }

  private List<String> within(Scheme scheme, List<String> slugs) {
    return slugs.stream().flatMap(slug -> terms.within(scheme, slug).stream()).distinct().toList();
  }
}
