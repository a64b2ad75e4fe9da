package net.mhpss.hosting.asking;

import java.util.List;
import net.mhpss.hosting.Host;
import net.mhpss.messages.TheTeamJoins.Earlier;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Asks a member whether their new host may read what they wrote with those before. */
record EarlierPage(Host host, List<Earlier> earlier) implements Page {
  /** With whom it was. */
  String names(Here here) {
    return here.list(
        earlier.stream()
            .map(
                each ->
                    "\u2068"
                        + (each.name().isEmpty()
                            ? here.say("messages.somebody-who-left")
                            : each.name())
                        + "\u2069")
            .distinct()
            .toList());
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
