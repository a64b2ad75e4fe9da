package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import net.mhpss.members.SigningIn.Later;
import net.mhpss.members.SigningIn.Recognised;
import net.mhpss.members.SigningIn.Refused;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Proof;
import net.mhpss.members.inside.Sessions;
import net.mhpss.members.inside.UsedLinkPage;
import net.mhpss.members.openid.OtherHouse;
import net.mhpss.web.Cookies;
import net.mhpss.web.InTurn;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Reply.TooMany;
import net.mhpss.web.Slowing;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPages {
  private final SignIns signIns;
  private final WrittenTo written;
  private final Entrance entrance;
  private final Sessions sessions;
  private final Slowing slowing;
  private final OtherHouse house;
  private final Cookies cookies;

  SignInPages(
      SignIns signIns,
      WrittenTo written,
      Entrance entrance,
      Sessions sessions,
      Slowing slowing,
      OtherHouse house,
      Cookies cookies) {
    this.signIns = signIns;
    this.written = written;
    this.entrance = entrance;
    this.sessions = sessions;
    this.slowing = slowing;
    this.house = house;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in")
  Reply form(Reader reader, @RequestParam(defaultValue = "/") String next) {
    var form = SignIn.leadingTo(next);
    return switch (reader) {
      case Reader.Member _ -> new SeeOther(form.safeNext());
      case Reader.Visitor _ -> SignInPage.of(form, house());
    };
  }

  @InTurn
  @PostMapping("/sign-in")
  Reply signIn(SignIn form, Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    var device = cookies.deviceOf(request);
    if (form.link()) {
      if (!form.hasAddress()) {
        return new Invalid(SignInPage.mistyped(form, house()));
      }
      written.note(form.email(), form.safeNext(), answer);
      signIns.mailLink(form.email(), device, form.safeNext(), reader.language());
      return new SeeOther("/join/sent");
    }
    return switch (signIns.byPassword(form, device)) {
      case Recognised(var member) ->
          entrance.letIn(member, form.safeNext(), form.shared(), request, answer);
      case Refused _ -> {
        slowing.failed(request);
        yield new Invalid(SignInPage.refused(form, house()));
      }
      case Later(var after, var from) -> new TooMany(after, SignInPage.later(form, from, house()));
    };
  }

  @GetMapping("/sign-in/{token}")
  Reply linkForm(@PathVariable String token) {
    return signIns.isOpen(new Token(token))
        ? new ConfirmPage("/sign-in/" + token, "members.sign-in-link", false)
        : new UsedLinkPage();
  }

  @PostMapping("/sign-in/{token}")
  Reply byLink(
      @PathVariable String token,
      Confirmed form,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return signIns
        .byLink(new Token(token))
        .map(
            opened -> {
              written.forget(answer);
              return opened.secondFactor()
                  ? entrance.letIn(
                      opened.member(), Proof.BOTH, opened.next(), form.shared(), request, answer)
                  : entrance.letInByMail(
                      opened.member(), opened.next(), form.shared(), request, answer);
            })
        .orElseGet(UsedLinkPage::new);
  }

  private @Nullable String house() {
    return house.name().orElse(null);
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
