package net.mhpss.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.mail.EmailAddress;
import net.mhpss.web.Form;

/** The form by which an administrator appoints a member, whom they know by their email address. */
record NewAppointment(String email, String office, List<String> regions, List<String> languages)
    implements Form {
  static final NewAppointment EMPTY = new NewAppointment("", "", List.of(), List.of());

  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (EmailAddress.read(email).isEmpty()) {
      problems.put("email", "administration.email-wrong");
    }
    if (Office.of(office).isEmpty()) {
      problems.put("office", "administration.office-missing");
    }
    return problems;
  }
}
