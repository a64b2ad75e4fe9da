package net.mhpss.discussions.pins;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;

/** Where the hosts of a group pin discussions, and take pins off. */
record ChoosingPins(Group group, List<Pinned> pinned, List<Pinned> possible) implements Part {
  List<Choice> choices() {
    return possible.stream().map(one -> new Choice(one.address(), one.title())).toList();
  }
}
