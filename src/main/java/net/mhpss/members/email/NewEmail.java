package net.mhpss.members.email;

import net.mhpss.mail.EmailAddress;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/** The form by which a member asks for another address; {@code lost} if the old one is no more. */
record NewEmail(String email, boolean lost) implements Form {
  static final NewEmail EMPTY = new NewEmail("", false);

  /** The key of what is wrong with it, or null. */
  @Nullable String problem() {
    return EmailAddress.read(email).isEmpty() ? "members.email-wrong" : null;
  }
}
