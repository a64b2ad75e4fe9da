package net.mhpss.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Terms;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a member writes their profile. */
record ProfileForm(
    String name,
    String headline,
    String about,
    String canHelpWith,
    String links,
    String country,
    List<String> kinds,
    List<String> languages,
    List<String> interests)
    implements Form {
  static ProfileForm of(Profile profile) {
    return new ProfileForm(
        profile.name(),
        profile.headline(),
        profile.about(),
        profile.canHelpWith(),
        profile.links(),
        profile.country() == null ? "" : profile.country(),
        profile.kinds(),
        profile.languages(),
        profile.interests());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(Terms terms, Countries countries, Languages known) {
    var problems = new LinkedHashMap<String, String>();
    var called = Typed.line(name);
    if (called.isEmpty()) {
      problems.put("name", "members.name-missing");
    }
    tooLong(problems, "name", called, 80, "members.name-too-long");
    tooLong(problems, "headline", headline, 160, "members.headline-too-long");
    tooLong(problems, "about", about, 8_000, "members.about-too-long");
    tooLong(problems, "canHelpWith", canHelpWith, 2_000, "members.help-too-long");
    tooLong(problems, "links", links, 1_000, "members.links-too-long");
    if (links.lines().map(String::strip).anyMatch(link -> !link.isEmpty() && !isLink(link))) {
      problems.putIfAbsent("links", "members.links-wrong");
    }
    problems.putAll(
        new FirstSteps(country, kinds, languages, interests).problems(terms, countries, known));
    return problems;
  }

  private static void tooLong(
      Map<String, String> problems, String field, String typed, int most, String key) {
    if (typed.length() > most) {
      problems.put(field, key);
    }
  }

  static boolean isLink(String link) {
    return link.matches("https?://[^\\s/]+\\.[^\\s]+");
  }
}
