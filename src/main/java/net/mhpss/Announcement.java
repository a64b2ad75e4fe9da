package net.mhpss;

import java.time.Duration;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.FirstAdministrator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What whoever starts the network reads last: where it is, how to begin, what becomes of mail. */
@Component
class Announcement {
  private static final Logger log = LoggerFactory.getLogger(Announcement.class);

  private final PublicAddress address;
  private final FirstAdministrator firstAdministrator;
  private final Letters letters;

  Announcement(PublicAddress address, FirstAdministrator firstAdministrator, Letters letters) {
    this.address = address;
    this.firstAdministrator = firstAdministrator;
    this.letters = letters;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void announce(ApplicationReadyEvent ready) {
    var took = ready.getTimeTaken() == null ? Duration.ZERO : ready.getTimeTaken();
    log.info("The MHPSS Network is at {} (ready after {} ms)", address.of("/"), took.toMillis());
    firstAdministrator
        .link()
        .ifPresent(
            link ->
                log.info(
                    "Nobody looks after it yet. Become its first administrator, once, at {}",
                    link));
    letters
        .folder()
        .ifPresentOrElse(
            folder ->
                log.info(
                    "No mail server is configured (spring.mail.host): letters are written to {} and"
                        + " can be read at {}",
                    folder,
                    address.of("/administration/outbox")),
            () -> log.info("Letters go to the configured mail server"));
  }
}
