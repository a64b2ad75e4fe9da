package net.mhpss.organizations.editing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.organizations.inside.Folded;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.NewOrganization;
import net.mhpss.organizations.inside.Site;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;

/**
 * The form by which an organization is set right: what its managers may say, and the names and the
 * kind, which are for hosts.
 *
 * @param read when the organization was last changed, as whoever edits has read it
 * @param also other names by which it is known, one a line
 */
record EditedOrganization(
    String read,
    String name,
    String shortName,
    String kind,
    String nameEn,
    String nameFr,
    String nameEs,
    String nameAr,
    String shortNameEn,
    String shortNameFr,
    String shortNameEs,
    String shortNameAr,
    String also,
    String country,
    List<String> worksIn,
    String website,
    String aboutEn,
    String aboutFr,
    String aboutEs,
    String aboutAr)
    implements Form {
  static final int LONGEST_ABOUT = 8_000;
  static final int LONGEST_ALSO = 4_000;
  private static final int MOST_ALSO = 40;

  /** What it is called in this language; empty where it has no name of its own in it. */
  String name(Locale language) {
    return in(language, nameEn, nameFr, nameEs, nameAr);
  }

  String shortName(Locale language) {
    return in(language, shortNameEn, shortNameFr, shortNameEs, shortNameAr);
  }

  String about(Locale language) {
    return in(language, aboutEn, aboutFr, aboutEs, aboutAr);
  }

  private static String in(Locale language, String en, String fr, String es, String ar) {
    return switch (language.getLanguage()) {
      case "fr" -> fr;
      case "es" -> es;
      case "ar" -> ar;
      default -> en;
    };
  }

  /** The name of a field in this language: {@code aboutFr}. */
  static String field(String what, Locale language) {
    var code = language.getLanguage();
    return what + code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
  }

  /** The other names, each in one clean line. */
  List<String> others() {
    return also.lines().map(Typed::line).filter(line -> !line.isEmpty()).distinct().toList();
  }

  /** When it was last changed, as it was read; long ago when that cannot be read. */
  Instant readAt() {
    try {
      return Instant.parse(read);
    } catch (DateTimeParseException forged) {
      return Instant.EPOCH;
    }
  }

  /** Message keys by field; {@code naming} says whether names and kind are asked for as well. */
  Map<String, String> problems(boolean naming, Labels labels) {
    var problems = new LinkedHashMap<String, String>();
    if (naming) {
      names(problems, labels);
    }
    if (!country.isEmpty() && !labels.isCountry(country)) {
      problems.put("country", "organizations.country-unknown");
    }
    if (!worksIn.stream().allMatch(labels::isCountry)) {
      problems.put("worksIn", "organizations.country-unknown");
    }
    if (!Typed.line(website).isEmpty() && Site.typed(website).isEmpty()) {
      problems.put("website", "organizations.website-wrong");
    }
    for (var language : Languages.ALL) {
      if (Typed.length(Typed.block(about(language))) > LONGEST_ABOUT) {
        problems.put(field("about", language), "organizations.about-too-long");
      }
    }
    return problems;
  }

  private void names(Map<String, String> problems, Labels labels) {
    if (Typed.line(name).isEmpty() || Folded.of(Typed.line(name)).isEmpty()) {
      problems.put("name", "organizations.name-missing");
    }
    tooLong(problems, "name", name, NewOrganization.LONGEST_NAME);
    tooLong(problems, "shortName", shortName, NewOrganization.LONGEST_SHORT_NAME);
    for (var language : Languages.ALL) {
      var field = field("name", language);
      tooLong(problems, field, name(language), NewOrganization.LONGEST_NAME);
      if (Typed.line(name(language)).isEmpty() && !Typed.line(shortName(language)).isEmpty()) {
        problems.put(field, "organizations.name-for-short-name");
      }
      tooLong(
          problems,
          field("shortName", language),
          shortName(language),
          NewOrganization.LONGEST_SHORT_NAME);
    }
    if (others().size() > MOST_ALSO
        || others().stream().anyMatch(line -> Typed.length(line) > NewOrganization.LONGEST_NAME)) {
      problems.put("also", "organizations.also-too-long");
    }
    if (!labels.isKind(kind)) {
      problems.put("kind", "organizations.kind-missing");
    }
  }

  private static void tooLong(
      Map<String, String> problems, String field, String typed, int longest) {
    if (Typed.length(Typed.line(typed)) > longest) {
      problems.put(field, "organizations.name-too-long");
    }
  }
}
