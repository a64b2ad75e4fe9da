package net.mhpss.groups;

import java.util.Comparator;
import java.util.List;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/** The groups that a reader may know of. */
record GroupsPage(
    List<Group> mine,
    List<Group> groups,
    boolean more,
    String topic,
    String language,
    boolean archived,
    List<String> spoken,
    List<Part> beside,
    Offer offer)
    implements Page {
  List<Choice> languages() {
    return spoken.stream()
        .map(code -> new Choice(code, offer.language(code)))
        .sorted(Comparator.comparing(Choice::label))
        .toList();
  }
}
