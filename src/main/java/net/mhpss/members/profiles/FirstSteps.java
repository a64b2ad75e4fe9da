package net.mhpss.members.profiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Form;

/**
 * The one page of first steps: what somebody does, where, in which languages, and what interests
 * them.
 */
record FirstSteps(
    String country, List<String> kinds, List<String> languages, List<String> interests)
    implements Form {
  /**
   * Message keys by field: only what no form of ours offers can be wrong, and having no language at
   * all.
   */
  Map<String, String> problems(Terms terms, Countries countries, Languages known) {
    var problems = new LinkedHashMap<String, String>();
    if (kinds.stream().anyMatch(kind -> !terms.exists(Scheme.KIND_OF_WORK, kind))) {
      problems.put("kinds", "members.not-offered");
    }
    if (!country.isEmpty() && !countries.exists(country)) {
      problems.put("country", "members.not-offered");
    }
    if (languages.isEmpty()) {
      problems.put("languages", "members.languages-missing");
    } else if (languages.stream().anyMatch(language -> !known.exists(language))) {
      problems.put("languages", "members.not-offered");
    }
    if (interests.stream().anyMatch(interest -> !terms.exists(Scheme.TOPIC, interest))) {
      problems.put("interests", "members.not-offered");
    }
    return problems;
  }
}
