package net.mhpss.messages;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where a member begins a conversation of several. */
record NewGatheringPage(List<MemberCard> offered, NewGathering form, Map<String, String> problems)
    implements Page {
  List<Choice> choices() {
    return offered.stream().map(card -> new Choice(card.address(), card.name())).toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
