package net.mhpss.members;

import net.mhpss.mail.EmailAddress;
import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/**
 * The form by which a member signs in, or asks for a link. {@code next} is where they wanted to go;
 * on a {@code shared} phone the session ends soon.
 */
record SignIn(String email, String password, String next, boolean shared, boolean link)
    implements Form {
  static SignIn leadingTo(String next) {
    return new SignIn("", "", next, false, false);
  }

  /** Whether what was typed can be written to at all. */
  boolean hasAddress() {
    return EmailAddress.read(email).isPresent();
  }

  /** Where to go afterwards: only ever a path of this site. */
  String safeNext() {
    return Onward.safe(next);
  }
}
