package net.mhpss.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Country;
import net.mhpss.taxonomy.Language;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.springframework.stereotype.Component;

/** Says in plain words why something is suggested. A code that is not known is left as it is. */
@Component
class Why {
  private static final int SAID = 3;
  private static final int OF_A_SORT = 2;

  private final Texts texts;
  private final Writing writing;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  Why(Texts texts, Writing writing, Terms terms, Countries countries, Languages languages) {
    this.texts = texts;
    this.writing = writing;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  /** "You both work on supervision and speak Arabic." */
  String whyMeet(Common common, Locale language) {
    var said = new ArrayList<String>();
    if (common.answered() > 0) {
      said.add(counted("suggestions.answered", common.answered(), language));
    } else if (common.thanked() > 0) {
      said.add(counted("suggestions.thanked", common.thanked(), language));
    }
    var both = both("suggestions.both-", common, language);
    if (!both.isEmpty()) {
      said.add(
          texts.say(language, "suggestions.both", Map.of("shared", writing.list(language, both))));
    }
    return String.join(" ", said);
  }

  /** "They both work on supervision and speak Arabic", to somebody else. */
  String whyTheyMeet(Common common, Locale language) {
    return texts.say(
        language,
        "suggestions.they",
        Map.of("shared", writing.list(language, both("suggestions.they-", common, language))));
  }

  private List<String> both(String who, Common common, Locale language) {
    var both = new ArrayList<String>();
    if (!common.topics().isEmpty()) {
      both.add(several(who + "topics", common.topics(), topic(language), language));
    }
    if (!common.groups().isEmpty()) {
      both.add(several("suggestions.both-groups", common.groups(), Why::apart, language));
    }
    if (common.country() != null) {
      both.add(
          texts.say(
              language, who + "country", Map.of("country", country(common.country(), language))));
    }
    if (!common.languages().isEmpty()) {
      both.add(several(who + "languages", common.languages(), spoken(language), language));
    }
    if (!common.kinds().isEmpty()) {
      both.add(several(who + "kinds", common.kinds(), kind(language), language));
    }
    return both.subList(0, Math.min(SAID, both.size()));
  }

  /** "About supervision · in Arabic". */
  String whyRead(Common common, Locale language) {
    var said = new ArrayList<String>();
    if (!common.topics().isEmpty()) {
      said.add(several("suggestions.about-topics", common.topics(), topic(language), language));
    }
    if (common.country() != null) {
      said.add(
          texts.say(
              language,
              "suggestions.for-country",
              Map.of("country", country(common.country(), language))));
    }
    if (!common.languages().isEmpty()) {
      said.add(several("suggestions.in-languages", common.languages(), spoken(language), language));
    }
    var sentence = String.join(" · ", said);
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1);
  }

  /** Two of them by name, and how many more there are. */
  private String several(
      String key, List<String> things, Function<String, String> called, Locale language) {
    var named = things.stream().limit(OF_A_SORT).map(called).toList();
    return texts.say(
        language,
        key,
        Map.of(
            "things", writing.list(language, named),
            "count", things.size(),
            "more", things.size() - named.size()));
  }

  private String counted(String key, int count, Locale language) {
    return texts.say(language, key, Map.of("count", count));
  }

  private Function<String, String> topic(Locale language) {
    return slug -> term(Scheme.TOPIC, slug, language);
  }

  private Function<String, String> kind(Locale language) {
    return slug -> term(Scheme.KIND_OF_WORK, slug, language);
  }

  private Function<String, String> spoken(Locale language) {
    return code -> languages.find(code, language).map(Language::name).orElse(code);
  }

  private String term(Scheme scheme, String slug, Locale language) {
    return terms
        .find(scheme, slug, language)
        .map(Term::label)
        .map(label -> inASentence(label, language))
        .orElse(slug);
  }

  private String country(String code, Locale language) {
    return countries.find(code, language).map(Country::name).orElse(code);
  }

  /** A name in another script does not turn the sentence around it. */
  private static String apart(String name) {
    return "\u2068" + name + "\u2069";
  }

  /** Labels begin with a capital letter; in a sentence only names do, and what is all capitals. */
  static String inASentence(String label, Locale language) {
    var first = label.split("[^\\p{L}]", 2)[0];
    var plain =
        first.length() > 1 && first.substring(1).equals(first.substring(1).toLowerCase(language));
    var isName = label.substring(first.length()).matches(".*\\b\\p{Lu}\\p{Ll}.*");
    return plain && !isName
        ? label.substring(0, 1).toLowerCase(language) + label.substring(1)
        : label;
  }
}
