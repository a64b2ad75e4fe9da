package net.mhpss.members.inside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.springframework.stereotype.Component;

/** Lets in whoever has shown who they are: the one way to a session, however they have shown it. */
@Component
public class Entrance {
  private final Sessions sessions;
  private final Cookies cookies;

  Entrance(Sessions sessions, Cookies cookies) {
    this.sessions = sessions;
    this.cookies = cookies;
  }

  /**
   * Begins a session of this member on the device that asks, or goes on with the one they have
   * there, and leads where they wanted to go.
   */
  public Reply letIn(
      long member, String next, HttpServletRequest request, HttpServletResponse answer) {
    var session = session(member, false, request);
    cookies.keepSession(answer, session.text(), Sessions.LIFE);
    return new SeeOther(next);
  }

  /**
   * Never the token from before, which somebody may have planted or read (OWASP ASVS 5.0, 7.2.4).
   */
  private Token session(long member, boolean secondFactor, HttpServletRequest request) {
    var old = cookies.sessionOf(request);
    var renewed = old == null ? Optional.<Token>empty() : sessions.renew(old, member, secondFactor);
    if (old != null && renewed.isEmpty()) {
      sessions.end(old);
    }
    return renewed.orElseGet(
        () -> sessions.begin(member, secondFactor, Device.of(request.getHeader("User-Agent"))));
  }
}
