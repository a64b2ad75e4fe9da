package net.mhpss.members;

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
    return java.util.Arrays.stream(Visibility.values())
        .map(
            visibility ->
                new Choice(
                    visibility.name(),
                    here.say(
                        switch (visibility) {
                          case EVERYONE -> "members.seen-by-everyone";
                          case MEMBERS -> "members.seen-by-members";
                          case HOST -> "members.seen-by-host";
                        })))
        .toList();
  }

  String label(Field field) {
    return switch (field) {
      case HEADLINE -> "members.headline";
      case ABOUT -> "members.about";
      case CAN_HELP_WITH -> "members.can-help-with";
      case LINKS -> "members.links";
      case COUNTRY -> "members.country";
      case KINDS -> "members.kinds";
      case LANGUAGES -> "members.languages";
      case INTERESTS -> "members.interests";
    };
  }
}
