package net.mhpss.following;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Form;

/** The form by which a member says which topics and countries they follow. */
record TopicsAndCountries(List<String> topics, List<String> countries) implements Form {
  /** Message keys by field: only what no form of ours offers can be wrong. */
  Map<String, String> problems(Terms terms, Countries known) {
    var problems = new LinkedHashMap<String, String>();
    if (topics.stream().anyMatch(topic -> !terms.exists(Scheme.TOPIC, topic))) {
      problems.put("topics", "following.not-offered");
    }
    if (countries.stream().anyMatch(country -> !known.exists(country))) {
      problems.put("countries", "following.not-offered");
    }
    return problems;
  }
}
