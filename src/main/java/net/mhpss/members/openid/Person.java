package net.mhpss.members.openid;

import java.util.Optional;
import net.mhpss.mail.EmailAddress;

/**
 * Whom the other house says somebody is. The address is there only if that house has made sure that
 * it is theirs.
 */
record Person(String issuer, String subject, Optional<EmailAddress> email, String name) {}
