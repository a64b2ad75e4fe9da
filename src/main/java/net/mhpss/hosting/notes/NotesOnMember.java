package net.mhpss.hosting.notes;

import java.util.List;
import net.mhpss.web.Part;

/** The latest notes about a member, beside what a host reads of them. */
record NotesOnMember(String member, List<Note> notes, boolean more) implements Part {
  String path() {
    return "/desk/members/" + member + "/notes";
  }
}
