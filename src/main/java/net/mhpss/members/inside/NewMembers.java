package net.mhpss.members.inside;

import java.util.Locale;
import java.util.Optional;
import net.mhpss.mail.EmailAddress;

/** Takes in whoever has shown that an address is theirs and has accepted the Terms of Use. */
public interface NewMembers {
  /**
   * The number of the new member, who has no password; empty when the address has an account
   * already. To be called in the transaction of the form.
   */
  Optional<Long> takeIn(String name, EmailAddress email, Locale language);
}
