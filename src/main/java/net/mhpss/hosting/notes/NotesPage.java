package net.mhpss.hosting.notes;

import java.util.List;
import java.util.Map;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reply.Page;

/**
 * What the team has noted about a member, and the form to note more.
 *
 * @param delicate words at which the host is asked once more whether they belong here
 */
record NotesPage(
    MemberCard member,
    List<Note> notes,
    boolean more,
    NewNote form,
    Map<String, String> problems,
    List<String> delicate)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
