package net.mhpss.groups.hosted;

import java.util.List;
import java.util.Map;
import net.mhpss.groups.Group;
import net.mhpss.groups.Kinship.Kin;
import net.mhpss.groups.Relative;
import net.mhpss.web.Choice;
import net.mhpss.web.Part;
import net.mhpss.web.Reply.Page;

/**
 * What the hosts of a group look after.
 *
 * @param waiting how many wait to be let in
 * @param comings how many came in within the last thirty days, and how many have been here since
 * @param parents what the group might be a part of
 */
record HostedPage(
    Group group,
    Kin kin,
    int waiting,
    Comings comings,
    List<Part> sections,
    List<Relative> parents,
    String parent,
    Map<String, String> problems)
    implements Page {
  /** Members who came, and members who were here, within the last thirty days. */
  record Comings(int came, int here) {}

  List<Choice> choices() {
    return parents.stream()
        .map(relative -> new Choice(relative.address(), relative.name()))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
