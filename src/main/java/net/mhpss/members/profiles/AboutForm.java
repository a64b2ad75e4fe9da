package net.mhpss.members.profiles;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.members.Field;
import net.mhpss.members.inside.Profile;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which a member says who they are. */
record AboutForm(String name, String headline, String about, String work, String canHelpWith)
    implements Form {
  static final Field[] FIELDS = {Field.HEADLINE, Field.ABOUT, Field.WORK, Field.CAN_HELP_WITH};

  static AboutForm of(Profile profile) {
    return new AboutForm(
        profile.name(), profile.headline(), profile.about(), profile.work(), profile.canHelpWith());
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    var called = Typed.line(name);
    if (called.isEmpty()) {
      problems.put("name", "members.name-missing");
    } else if (called.length() > 80) {
      problems.put("name", "members.name-too-long");
    }
    if (Typed.line(headline).length() > 160) {
      problems.put("headline", "members.headline-too-long");
    }
    if (Typed.block(about).length() > 8_000) {
      problems.put("about", "members.about-too-long");
    }
    if (Typed.block(work).length() > 400) {
      problems.put("work", "members.work-too-long");
    }
    if (Typed.block(canHelpWith).length() > 2_000) {
      problems.put("canHelpWith", "members.help-too-long");
    }
    return problems;
  }
}
