package net.mhpss.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom every letter comes from. */
@Component
class Sender {
  private final InternetAddress address;
  private final String domain;

  Sender(@Value("${mhpss.mail.from:MHPSS Network <network@localhost>}") String from)
      throws UnsupportedEncodingException {
    try {
      var written = new InternetAddress(from, true);
      var email = EmailAddress.of(written.getAddress());
      address = new InternetAddress(email.text(), written.getPersonal(), "UTF-8");
      domain = email.domain();
    } catch (AddressException | IllegalArgumentException notAnAddress) {
      throw new IllegalArgumentException(
          "mhpss.mail.from must look like MHPSS Network <network@example.org>, and is: " + from,
          notAnAddress);
    }
  }

  InternetAddress address() {
    return address;
  }

  /** Makes message and list identifiers the network's own. */
  String domain() {
    return domain;
  }
}
