package net.mhpss.members.sessions;

import jakarta.servlet.http.HttpServletRequest;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Address;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SessionsPages {
  private final Sessions sessions;
  private final Entrance entrance;
  private final Cookies cookies;

  SessionsPages(Sessions sessions, Entrance entrance, Cookies cookies) {
    this.sessions = sessions;
    this.entrance = entrance;
    this.cookies = cookies;
  }

  @GetMapping("/settings/sessions")
  Reply sessions(Reader.Member member, HttpServletRequest request) {
    return new SessionsPage(sessions.of(member.id(), cookies.sessionOf(request)));
  }

  @PostMapping("/settings/sessions/{session}/end")
  Reply end(@PathVariable Address session, Reader.Member member) {
    return sessions.end(member.id(), session) ? new SeeOther("/settings/sessions") : new NotFound();
  }

  @PostMapping("/settings/sessions/end-others")
  Reply endOthers(Reader.Member member, HttpServletRequest request) {
    entrance.shutElsewhere(member.id(), request);
    return new SeeOther("/settings/sessions");
  }
}
