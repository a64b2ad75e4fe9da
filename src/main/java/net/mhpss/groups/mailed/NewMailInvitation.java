package net.mhpss.groups.mailed;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.mail.EmailAddress;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import net.mhpss.web.Languages;

/** The form by which a host of a group invites somebody by mail, in a language they read. */
record NewMailInvitation(String email, String language) implements Form {
  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (EmailAddress.read(Typed.line(email)).isEmpty()) {
      problems.put("email", "groups.email-wrong");
    }
    if (Languages.offered(language) == null) {
      problems.put("language", "groups.decision-missing");
    }
    return problems;
  }

  EmailAddress to() {
    return EmailAddress.read(Typed.line(email)).orElseThrow();
  }
}
