package net.mhpss.members.inside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
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

  /** Begins a session of this member on the device that asks, and leads where they wanted to go. */
  public Reply letIn(
      long member, String next, HttpServletRequest request, HttpServletResponse answer) {
    var session = sessions.begin(member, Device.of(request.getHeader("User-Agent")));
    cookies.keepSession(answer, session.text(), Sessions.LIFE);
    return new SeeOther(next);
  }
}
