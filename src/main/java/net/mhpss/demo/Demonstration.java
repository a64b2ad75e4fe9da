package net.mhpss.demo;

import java.time.Duration;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.SignInLinks;
import net.mhpss.web.Banner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the invented community when the network is started with {@code --demo}, and says on every
 * page that it is invented for as long as it is there.
 */
@Component
class Demonstration implements SmartLifecycle, Banner {
  private static final Logger log = LoggerFactory.getLogger(Demonstration.class);
  private static final Duration LINK_LIFE = Duration.ofHours(12);

  private final boolean wanted;
  private final InventedCommunity community;
  private final Faces faces;
  private final SignInLinks links;
  private final PublicAddress address;
  private volatile boolean here;
  private volatile boolean running;

  Demonstration(
      ApplicationArguments arguments,
      InventedCommunity community,
      Faces faces,
      SignInLinks links,
      PublicAddress address) {
    this.wanted = arguments.containsOption("demo");
    this.community = community;
    this.faces = faces;
    this.links = links;
    this.address = address;
  }

  @Override
  public void start() {
    if (wanted && community.bring()) {
      faces.draw();
      log.info("The demo community is here: invented people, groups and talk");
    }
    here = community.isHere();
    running = true;
  }

  @Override
  public @Nullable String key() {
    return here ? "demo.invented" : null;
  }

  /**
   * The invented people have no passwords. Only where nobody else can reach the network may their
   * links be read in a log.
   */
  @EventListener
  void announce(ApplicationReadyEvent ready) {
    if (!wanted || !address.of("/").matches("http://localhost(:\\d+)?/")) {
      return;
    }
    tell("a member", "hana@demo.invalid");
    tell("a host", "kofi@demo.invalid");
    tell("the hosting manager and administrator", "elena@demo.invalid");
  }

  private void tell(String who, String email) {
    links
        .forMember(email, LINK_LIFE)
        .ifPresent(link -> log.info("Demonstration: sign in as {}, once, at {}", who, link));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the vocabularies and the catalogue (0), long before the web server. */
  @Override
  public int getPhase() {
    return 10;
  }
}
