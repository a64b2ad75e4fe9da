package net.mhpss.groups;

import java.util.List;
import java.util.Map;
import net.mhpss.members.Offers.Offer;
import net.mhpss.web.Reply.Page;

/** Who waits to be let into a group; and what was typed to whom of them that could not be sent. */
record JoinRequestsPage(
    Group group,
    List<JoinRequest> requests,
    String who,
    Refusal form,
    Map<String, String> problems,
    Offer offer)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  Refusal form(JoinRequest request) {
    return isWrong(request) ? form : Refusal.EMPTY;
  }

  Map<String, String> problems(JoinRequest request) {
    return isWrong(request) ? problems : Map.of();
  }

  private boolean isWrong(JoinRequest request) {
    return request.member().address().equals(who);
  }
}
