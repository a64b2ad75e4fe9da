package net.mhpss.members;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.inside.Passwords;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a person joins: what was typed, as it was typed. */
record NewMember(String name, String email, String password, boolean link, boolean terms)
    implements Form {
  static final NewMember EMPTY = new NewMember("", "", "", false, false);

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    var called = Typed.line(name);
    if (called.isEmpty()) {
      problems.put("name", "members.name-missing");
    } else if (called.length() > 80) {
      problems.put("name", "members.name-too-long");
    }
    if (EmailAddress.read(email).isEmpty()) {
      problems.put("email", "members.email-wrong");
    }
    var weak = link ? null : Passwords.problem(password, name, email);
    if (weak != null) {
      problems.put("password", weak);
    }
    if (!terms) {
      problems.put("terms", "members.terms-missing");
    }
    return problems;
  }
}
