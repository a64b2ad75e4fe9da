package net.mhpss.notices;

import java.util.List;
import java.util.Map;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member says what is mailed to them. */
record PreferencesPage(Map<Kind, ByMail> chosen, boolean wordless) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  List<Kind> kinds() {
    return List.of(Kind.values());
  }

  String chosen(Kind kind) {
    return chosen.getOrDefault(kind, ByMail.AT_ONCE).name();
  }

  List<Choice> choices(Here here) {
    return List.of(
        new Choice(ByMail.AT_ONCE.name(), here.say("notices.by-mail-at-once")),
        new Choice(ByMail.NEVER.name(), here.say("notices.by-mail-never")));
  }
}
