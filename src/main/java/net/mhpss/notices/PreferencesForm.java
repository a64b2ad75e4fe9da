package net.mhpss.notices;

import java.util.EnumMap;
import java.util.Map;
import net.mhpss.web.Form;

/** The form by which a member says what is mailed to them. */
record PreferencesForm(
    String replies,
    String answers,
    String messages,
    String hosting,
    String requests,
    String groups,
    String organizations,
    boolean wordless)
    implements Form {
  /** What was chosen; what cannot be read stays as it was. */
  Map<Kind, ByMail> chosen() {
    var chosen = new EnumMap<Kind, ByMail>(Kind.class);
    for (var kind : Kind.values()) {
      ByMail.read(typed(kind)).ifPresent(byMail -> chosen.put(kind, byMail));
    }
    return chosen;
  }

  private String typed(Kind kind) {
    return switch (kind) {
      case REPLIES -> replies;
      case ANSWERS -> answers;
      case MESSAGES -> messages;
      case HOSTING -> hosting;
      case REQUESTS -> requests;
      case GROUPS -> groups;
      case ORGANIZATIONS -> organizations;
    };
  }
}
