package net.mhpss.members;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/** The form by which who is signed in shows once more that it is they, or asks for a link. */
record Again(String password, String next, boolean link) implements Form {
  String safeNext() {
    return Onward.safe(next);
  }
}
