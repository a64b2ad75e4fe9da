package net.mhpss.messages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member writes to those whom they have chosen. */
record NewGatheringPage(List<MemberCard> chosen, NewGathering form, Map<String, String> problems)
    implements Page {
  String names(Here here) {
    return here.list(chosen.stream().map(card -> "\u2068" + card.name() + "\u2069").toList());
  }

  /** The way back to choosing others, with those who are chosen. */
  String others() {
    return "/messages/new"
        + chosen.stream()
            .map(card -> "members=" + card.address())
            .collect(Collectors.joining("&", "?", ""));
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
