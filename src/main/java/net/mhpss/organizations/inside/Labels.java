package net.mhpss.organizations.inside;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How kinds of organizations and the places where they are are called, in one language. */
@Component
public class Labels {
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  Labels(Terms terms, Countries countries, Languages languages) {
    this.languages = languages;
    this.terms = terms;
    this.countries = countries;
  }

  /** Whether there is such a kind. */
  public boolean isKind(String slug) {
    return terms.exists(Scheme.ORGANIZATION_KIND, slug);
  }

  /** Whether there is such a country. */
  public boolean isCountry(String iso2) {
    return countries.exists(iso2);
  }

  /** How a kind is called. */
  public String kind(String slug, Locale language) {
    return terms.label(Scheme.ORGANIZATION_KIND, slug, language);
  }

  /** How a country is called; null where there is none. */
  public @Nullable String country(@Nullable String iso2, Locale language) {
    return iso2 == null ? null : countries.name(iso2, language);
  }

  /** How a language is called, as in the middle of a sentence. */
  public String language(Locale called, Locale language) {
    return languages.name(called.getLanguage(), language);
  }

  /** How a country or a region is called. */
  public String place(String place, Locale language) {
    return countries
        .region(place, language)
        .map(region -> region.name())
        .or(() -> countries.find(place, language).map(country -> country.name()))
        .orElse(place);
  }

  /** All kinds. */
  public List<Choice> kinds(Locale language) {
    return terms.all(Scheme.ORGANIZATION_KIND, language).stream()
        .map(kind -> new Choice(kind.slug(), kind.label()))
        .toList();
  }

  /** The widest regions. */
  public List<Choice> regions(Locale language) {
    return countries.regions(language).stream()
        .map(region -> new Choice(region.m49(), region.name()))
        .toList();
  }

  /** All countries. */
  public List<Choice> countries(Locale language) {
    return countries.all(language).stream()
        .map(country -> new Choice(country.iso2(), country.name()))
        .toList();
  }

  /** These countries and the regions around them. */
  public List<String> places(Stream<String> among) {
    return among
        .filter(countries::exists)
        .flatMap(
            country -> Stream.concat(Stream.of(country), countries.regionsOf(country).stream()))
        .distinct()
        .toList();
  }
}
