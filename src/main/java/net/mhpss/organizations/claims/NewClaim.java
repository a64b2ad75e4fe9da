package net.mhpss.organizations.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.organizations.TermsForOrganizations.Terms;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a member claims the page of an organization.
 *
 * @param role what they do there
 * @param message what they want the host to know
 * @param version of the terms that they have read
 * @param accepted whether they accept these for the organization, and may
 */
record NewClaim(String role, String message, String version, boolean accepted) implements Form {
  static final NewClaim BLANK = new NewClaim("", "", "", false);
  static final int LONGEST_ROLE = 120;
  static final int LONGEST_MESSAGE = 1_000;

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(Terms terms) {
    var problems = new LinkedHashMap<String, String>();
    var written = Typed.line(role);
    if (written.isEmpty()) {
      problems.put("role", "organizations.role-missing");
    } else if (Typed.length(written) > LONGEST_ROLE) {
      problems.put("role", "organizations.role-too-long");
    }
    if (Typed.length(Typed.block(message)) > LONGEST_MESSAGE) {
      problems.put("message", "organizations.message-too-long");
    }
    if (!version.equals(Long.toString(terms.version()))) {
      problems.put("accepted", "organizations.terms-changed");
    } else if (!accepted) {
      problems.put("accepted", "organizations.terms-missing");
    }
    return problems;
  }
}
