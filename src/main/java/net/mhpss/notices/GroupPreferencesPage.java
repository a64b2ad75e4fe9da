package net.mhpss.notices;

import java.util.List;
import net.mhpss.notices.Preferences.InGroup;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member says for single groups how they want what is written there. */
record GroupPreferencesPage(List<InGroup> groups, boolean more) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  List<Choice> choices(Here here) {
    return PreferencesPage.choices(here);
  }
}
