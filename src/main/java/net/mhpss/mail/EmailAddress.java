package net.mhpss.mail;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a letter can be sent to. Stricter than the standards: no quoted local part, no
 * comment, no list, no control character, so that nothing in it can ever be read as a second
 * address or a header (CVE-2025-7962). A domain in any script is kept as mail servers know it, in
 * ASCII.
 */
public record EmailAddress(String text) {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final Pattern LOCAL =
      Pattern.compile("[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
  private static final IDNA DOMAINS =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.USE_STD3_RULES);

  public EmailAddress {
    var at = text.lastIndexOf('@');
    if (text.length() > LONGEST
        || at < 1
        || at > LONGEST_LOCAL
        || !LOCAL.matcher(text.substring(0, at)).matches()
        || !DOMAIN.matcher(text.substring(at + 1)).matches()) {
      throw new IllegalArgumentException("Not an email address");
    }
  }

  /** What was typed, as an address, when it is one; space around it is forgiven. */
  public static Optional<EmailAddress> read(String typed) {
    try {
      return Optional.of(of(typed.strip()));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** The address; throws when it is none. */
  static EmailAddress of(String address) {
    var at = address.lastIndexOf('@');
    if (address.length() > LONGEST || at < 0) {
      throw new IllegalArgumentException("Not an email address");
    }
    var problems = new IDNA.Info();
    var domain = new StringBuilder();
    DOMAINS.nameToASCII(address.substring(at + 1), domain, problems);
    if (problems.hasErrors()) {
      throw new IllegalArgumentException("Not an email address");
    }
    return new EmailAddress(
        address.substring(0, at + 1) + domain.toString().toLowerCase(Locale.ROOT));
  }

  String domain() {
    return text.substring(text.lastIndexOf('@') + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
