package net.mhpss.groups;

import java.util.Map;
import java.util.regex.Pattern;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/**
 * The form by which a member joins a group: a note to the hosts of a closed one, and the page of
 * the group to go back to.
 */
record JoinWish(String note, String back) implements Form {
  static final JoinWish EMPTY = new JoinWish("", "");
  static final int LONGEST_NOTE = 1_000;
  private static final Pattern WITHIN = Pattern.compile("(/[a-z0-9]+)+(\\?after=\\d{1,9})?");

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    return Typed.length(cleanNote()) > LONGEST_NOTE
        ? Map.of("note", "groups.note-too-long")
        : Map.of();
  }

  String cleanNote() {
    return Typed.block(note);
  }

  /** Never out of the group. */
  String wayBack(Group group) {
    return back.startsWith(group.barePath() + "/") && WITHIN.matcher(back).matches()
        ? back
        : group.barePath();
  }
}
