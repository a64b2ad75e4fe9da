package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
  private final SignIns signIns;
  private final Entrance entrance;
  private final Sessions sessions;
  private final Cookies cookies;

  SignInPages(SignIns signIns, Entrance entrance, Sessions sessions, Cookies cookies) {
    this.signIns = signIns;
    this.entrance = entrance;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in")
  Reply form(Reader reader, @RequestParam(defaultValue = "/") String next) {
    var form = new SignIn("", "", next, false);
    return switch (reader) {
      case Reader.Member _ -> new SeeOther(form.safeNext());
      case Reader.Visitor _ -> new SignInPage(form, false);
    };
  }

  @PostMapping("/sign-in")
  Reply signIn(SignIn form, Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    if (form.link()) {
      signIns.mailLink(form.email(), form.safeNext(), reader.language());
      return new SeeOther("/join/sent");
    }
    return signIns
        .byPassword(form)
        .map(member -> entrance.letIn(member, form.safeNext(), request, answer))
        .orElseGet(() -> new Invalid(new SignInPage(form, true)));
  }

  @GetMapping("/sign-in/{token}")
  Reply linkForm(@PathVariable String token) {
    return signIns.isOpen(new Token(token))
        ? new ConfirmPage("/sign-in/" + token, "members.sign-in-link")
        : new UsedLinkPage();
  }

  @PostMapping("/sign-in/{token}")
  Reply byLink(@PathVariable String token, HttpServletRequest request, HttpServletResponse answer) {
    return signIns
        .byLink(new Token(token))
        .map(opened -> entrance.letIn(opened.member(), opened.next(), request, answer))
        .orElseGet(UsedLinkPage::new);
  }

  @PostMapping("/sign-out")
  Reply signOut(HttpServletRequest request, HttpServletResponse answer) {
    var session = cookies.sessionOf(request);
    if (session != null) {
      sessions.end(session);
    }
    cookies.dropSession(answer);
    return new SeeOther("/");
  }
}
