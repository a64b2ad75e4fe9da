package net.mhpss.contact;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import net.mhpss.database.Seal;
import org.springframework.stereotype.Component;

/** When a form was opened: it travels in the form, sealed, so that nobody chooses it. */
@Component
class Opened {
  private static final String WHAT = "contact form opened";
  private static final int LONGEST = 200;
  private static final Duration TOO_QUICK = Duration.ofSeconds(3);

  private final Seal seal;
  private final Clock clock;

  Opened(Seal seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /** Now, for a form that is opened. */
  String now() {
    var moment = ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(moment, WHAT));
  }

  /** What it tells about who sends the form. A page that lay open for days tells nothing. */
  Set<Sign> signs(String opened) {
    if (opened.isEmpty() || opened.length() > LONGEST) {
      return EnumSet.of(Sign.UNOPENED);
    }
    try {
      var moment = seal.open(Base64.getUrlDecoder().decode(opened), WHAT);
      if (moment.isEmpty()) {
        return EnumSet.of(Sign.UNOPENED);
      }
      var since = clock.millis() - ByteBuffer.wrap(moment.get()).getLong();
      return since < TOO_QUICK.toMillis() ? EnumSet.of(Sign.TOO_QUICK) : EnumSet.noneOf(Sign.class);
    } catch (IllegalArgumentException forged) {
      return EnumSet.of(Sign.UNOPENED);
    }
  }
}
