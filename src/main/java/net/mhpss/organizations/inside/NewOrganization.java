package net.mhpss.organizations.inside;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a member proposes an organization.
 *
 * @param none whether it is none of those with nearly the same name
 */
public record NewOrganization(
    String name, String shortName, String kind, String country, String website, boolean none)
    implements Form {
  /** How long a name may be. */
  public static final int LONGEST_NAME = 200;

  /** How long a short name may be. */
  public static final int LONGEST_SHORT_NAME = 40;

  /** With nothing but this name. */
  public static NewOrganization called(String name) {
    return new NewOrganization(name, "", "", "", "", false);
  }

  /** Its name in one clean line. */
  public String line() {
    return Typed.line(name);
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems(Labels labels) {
    var problems = new LinkedHashMap<String, String>();
    if (line().isEmpty() || Folded.of(line()).isEmpty()) {
      problems.put("name", "organizations.name-missing");
    } else if (Typed.length(line()) > LONGEST_NAME) {
      problems.put("name", "organizations.name-too-long");
    }
    if (Typed.length(Typed.line(shortName)) > LONGEST_SHORT_NAME) {
      problems.put("shortName", "organizations.short-name-too-long");
    }
    if (!labels.isKind(kind)) {
      problems.put("kind", "organizations.kind-missing");
    }
    if (!country.isEmpty() && !labels.isCountry(country)) {
      problems.put("country", "organizations.country-unknown");
    }
    if (!Typed.line(website).isEmpty() && Site.typed(website).isEmpty()) {
      problems.put("website", "organizations.website-wrong");
    }
    return problems;
  }
}
