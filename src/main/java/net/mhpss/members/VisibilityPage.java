package net.mhpss.members;

import java.util.Arrays;
import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member says who sees which field of their profile. */
record VisibilityPage(Profile profile) implements Page {
  List<Field> fields() {
    return List.of(Field.values());
  }

  List<Choice> choices(Here here) {
    return Arrays.stream(Visibility.values())
        .map(visibility -> new Choice(visibility.name(), here.say(visibility.key())))
        .toList();
  }
}
