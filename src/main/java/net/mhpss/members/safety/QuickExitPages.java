package net.mhpss.members.safety;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Cookies;
import net.mhpss.web.OwnToken;
import net.mhpss.web.QuickExit;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The way out: ends the session, makes the browser forget this site, and leads elsewhere. It asks
 * for no token of the form, for somebody in danger is not to read that a form is too old.
 */
@Controller
class QuickExitPages {
  private final Sessions sessions;
  private final Cookies cookies;
  private final QuickExit exit;

  QuickExitPages(Sessions sessions, Cookies cookies, QuickExit exit) {
    this.sessions = sessions;
    this.cookies = cookies;
    this.exit = exit;
  }

  @PostMapping(QuickExit.PATH)
  @OwnToken
  Reply leave(HttpServletRequest request, HttpServletResponse answer) {
    if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
      return new NotFound();
    }
    var session = cookies.sessionOf(request);
    if (session != null) {
      sessions.end(session);
    }
    cookies.dropAll(request, answer);
    answer.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    // not 303: browsers hold a form to the addresses that its page allows, and follow this alone
    answer.setHeader("Refresh", "0;url=" + exit.address());
    return new QuickExitPage(exit.address());
  }
}
