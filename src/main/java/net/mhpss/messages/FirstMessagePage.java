package net.mhpss.messages;

import java.util.Map;
import net.mhpss.members.Letterboxes.Writing;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/**
 * Where a member writes to another for the first time, or reads before typing that they cannot.
 *
 * @param asks whether they do not know each other, so that it asks to be answered
 * @param aDay how many conversations they may begin in a day
 */
record FirstMessagePage(
    MemberCard to,
    Writing writing,
    boolean asks,
    int aDay,
    NewMessage form,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
