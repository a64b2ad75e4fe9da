package net.mhpss.organizations.affiliations;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.NewOrganization;
import net.mhpss.web.Form;

/**
 * The form by which a member says where they work.
 *
 * @param q what the organization is called, to look for it
 * @param organization its address, or {@link #NEW} for one that is not here yet
 */
record NewAffiliation(
    String q,
    String organization,
    String title,
    String since,
    String name,
    String shortName,
    String kind,
    String country,
    String website)
    implements Form {
  static final String NEW = "new";

  boolean isNew() {
    return organization.equals(NEW);
  }

  EditedAffiliation affiliation() {
    return new EditedAffiliation(title, since);
  }

  /** The organization that is proposed; who fills this in has seen those with nearly its name. */
  NewOrganization proposed() {
    return new NewOrganization(name.isBlank() ? q : name, shortName, kind, country, website, true);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(int thisYear, Labels labels) {
    var problems = new LinkedHashMap<>(affiliation().problems(thisYear));
    if (organization.isEmpty()) {
      problems.put("organization", "organizations.choose-organization");
    }
    if (isNew()) {
      problems.putAll(proposed().problems(labels));
    }
    return problems;
  }
}
