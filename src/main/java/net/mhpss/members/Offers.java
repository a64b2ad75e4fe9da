package net.mhpss.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Choice;
import org.springframework.stereotype.Component;

/** What members choose from, and how what they chose is called, in one language. */
@Component
public class Offers {
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  Offers(Terms terms, Countries countries, Languages languages) {
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  /** What is offered, in this language. */
  public Offer in(Locale language) {
    return new Offer(language);
  }

  /** The same, with the language fixed: what a template asks. */
  public final class Offer {
    private final Locale language;

    private Offer(Locale language) {
      this.language = language;
    }

    /** What members do. */
    public List<Choice> kinds() {
      return terms.all(Scheme.KIND_OF_WORK, language).stream()
          .map(term -> new Choice(term.slug(), term.label()))
          .toList();
    }

    /** All countries. */
    public List<Choice> countries() {
      return countries.all(language).stream()
          .map(country -> new Choice(country.iso2(), country.name()))
          .toList();
    }

    /** All regions, those within another below it. */
    public List<Choice> regions() {
      var choices = new ArrayList<Choice>();
      for (var region : countries.regions(language)) {
        choices.add(new Choice(region.m49(), region.name()));
        for (var part : countries.regionsIn(region.m49(), language)) {
          choices.add(new Choice(part.m49(), "– " + part.name()));
        }
      }
      return choices;
    }

    /** All languages. */
    public List<Choice> languages() {
      return languages.all(language).stream()
          .map(known -> new Choice(known.code(), known.listed(language)))
          .toList();
    }

    /** The topics of the first level. */
    public List<Choice> interests() {
      return terms.tops(Scheme.TOPIC, language).stream()
          .map(term -> new Choice(term.slug(), term.label()))
          .toList();
    }

    /** The topics of both levels. */
    public List<Choice> allInterests() {
      return terms.all(Scheme.TOPIC, language).stream()
          .map(term -> new Choice(term.slug(), term.label()))
          .toList();
    }

    /** How a kind of work is called. */
    public String kind(String slug) {
      return terms.label(Scheme.KIND_OF_WORK, slug, language);
    }

    /** How a country is called. */
    public String country(String iso2) {
      return countries.name(iso2, language);
    }

    /** How a language is called, as in the middle of a sentence. */
    public String language(String code) {
      return languages.name(code, language);
    }

    /** How a topic is called. */
    public String interest(String slug) {
      return terms.label(Scheme.TOPIC, slug, language);
    }
  }
}
