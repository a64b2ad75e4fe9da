package net.mhpss.members.inside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import net.mhpss.members.inside.Sessions.Begun;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever has shown who they are: the one way to a session, however they have shown it. */
@Component
public class Entrance {
  private final Sessions sessions;
  private final KnownDevices devices;
  private final SecondStep step;
  private final Cookies cookies;
  private final ObjectProvider<WayBack> waysBack;

  Entrance(
      Sessions sessions,
      KnownDevices devices,
      SecondStep step,
      Cookies cookies,
      ObjectProvider<WayBack> waysBack) {
    this.waysBack = waysBack;
    this.sessions = sessions;
    this.devices = devices;
    this.step = step;
    this.cookies = cookies;
  }

  /**
   * Lets in who has shown a password, or comes from a house that knows them; who has an
   * authenticator app is asked for its code first.
   */
  @Transactional
  public Reply letIn(
      long member,
      String next,
      boolean shared,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return letIn(member, false, next, shared, request, answer);
  }

  /**
   * Lets in who has opened a link that was mailed to them; who wants no such link to let anybody in
   * by itself is asked for a second factor first.
   */
  @Transactional
  public Reply letInByMail(
      long member,
      String next,
      boolean shared,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return letIn(member, true, next, shared, request, answer);
  }

  private Reply letIn(
      long member,
      boolean byMail,
      String next,
      boolean shared,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return step.after(member, byMail, next, shared, answer)
        .orElseGet(() -> letIn(member, Proof.FIRST, next, shared, request, answer));
  }

  /**
   * Begins a session of this member on the device that asks, or goes on with the one they have
   * there, and leads where they wanted to go. A phone that others use too is not to be known again,
   * and forgets the session when it is closed. Who is on the way out can only change their mind.
   */
  @Transactional
  public Reply letIn(
      long member,
      Proof proof,
      String next,
      boolean shared,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var wayBack =
        waysBack.stream().flatMap(way -> way.of(member, proof, shared).stream()).findFirst();
    if (wayBack.isPresent()) {
      return new SeeOther(wayBack.get());
    }
    var session = session(member, proof, shared, request);
    if (session.shared()) {
      cookies.keepSession(answer, session.token().text(), null);
    } else {
      cookies.keepSession(answer, session.token().text(), Sessions.LIFE);
      cookies.keepDevice(answer, devices.remember(member, cookies.deviceOf(request)).text());
    }
    return new SeeOther(next);
  }

  /**
   * Never the token from before, which somebody may have planted or read (OWASP ASVS 5.0, 7.2.4).
   */
  private Begun session(long member, Proof proof, boolean shared, HttpServletRequest request) {
    var old = cookies.sessionOf(request);
    var renewed =
        old == null ? Optional.<Begun>empty() : sessions.renew(old, member, proof, shared);
    if (old != null && renewed.isEmpty()) {
      sessions.end(old);
    }
    return renewed.orElseGet(
        () -> sessions.begin(member, proof, Device.of(request.getHeader("User-Agent")), shared));
  }

  /** Ends every other session of this member, and forgets their other devices. */
  @Transactional
  public void shutElsewhere(long member, HttpServletRequest request) {
    sessions.endOthers(member, cookies.sessionOf(request));
    devices.forgetOthers(member, cookies.deviceOf(request));
  }
}
