package net.mhpss.messages;

import java.util.Map;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/** Where a member writes to another for the first time, or reads before typing that they cannot. */
record FirstMessagePage(
    MemberCard to, Writing writing, NewMessage form, Map<String, String> problems) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
