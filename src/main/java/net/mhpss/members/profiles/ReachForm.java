package net.mhpss.members.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.inside.Profile;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a member says where else they are to be found. */
record ReachForm(String links, String contact) implements Form {
  static final Field[] FIELDS = {Field.LINKS, Field.CONTACT};

  static ReachForm of(Profile profile) {
    return new ReachForm(profile.links(), profile.contact());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    var clean = Typed.block(links);
    if (clean.length() > 1_000) {
      problems.put("links", "members.links-too-long");
    } else if (clean
        .lines()
        .map(String::strip)
        .anyMatch(line -> !line.isEmpty() && !isLink(line))) {
      problems.put("links", "members.links-wrong");
    }
    if (Typed.block(contact).length() > 400) {
      problems.put("contact", "members.contact-too-long");
    }
    return problems;
  }

  static boolean isLink(String line) {
    return line.matches("https?://[^\\s/]+\\.[^\\s]+");
  }
}
