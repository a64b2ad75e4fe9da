package net.mhpss.members;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/**
 * The form by which a member signs in, or asks for a link. {@code next} is where they wanted to go.
 */
record SignIn(String email, String password, String next, boolean link) implements Form {
  /** Where to go afterwards: only ever a path of this site. */
  String safeNext() {
    return Onward.safe(next);
  }
}
