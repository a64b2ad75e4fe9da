package net.mhpss.hosting.asking;

import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.members.MemberCard;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Reply.Page;

/** Where the hosting manager joins the conversation of a member with their host. */
record JoinPage(MemberCard member, Host host, NewMessage form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
