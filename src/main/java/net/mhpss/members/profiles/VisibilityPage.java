package net.mhpss.members.profiles;

import java.util.List;
import net.mhpss.members.Field;
import net.mhpss.members.inside.Profile;
import net.mhpss.web.Reply.Page;

/** Where a member says who sees which field of their profile. */
record VisibilityPage(Profile profile) implements Page {
  List<Field> fields() {
    return List.of(Field.values());
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
