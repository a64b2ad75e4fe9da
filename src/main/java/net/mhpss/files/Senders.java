package net.mhpss.files;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import net.mhpss.web.Cookies;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who sends files, and how many a day each may send. */
@Component
public class Senders {
  private final Cookies cookies;
  private final ObjectProvider<SignedIn> signedIn;
  private final Limits limits;

  Senders(Cookies cookies, ObjectProvider<SignedIn> signedIn, Limits limits) {
    this.cookies = cookies;
    this.signedIn = signedIn;
    this.limits = limits;
  }

  /** The member who sends this, if it is one. */
  Optional<Reader.Member> of(HttpServletRequest request) {
    var session = cookies.sessionOf(request);
    return session == null
        ? Optional.empty()
        : signedIn.stream().flatMap(sessions -> sessions.member(session).stream()).findFirst();
  }

  boolean maySend(String what, Reader.Member sender, int mostADay) {
    return limits.allows(what + " " + sender.id(), mostADay, Duration.ofDays(1));
  }
}
