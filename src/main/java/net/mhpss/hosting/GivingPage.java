package net.mhpss.hosting;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** Where the hosting manager gives a member to another host. */
record GivingPage(MemberCard member, Host host, List<Choice> others, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
