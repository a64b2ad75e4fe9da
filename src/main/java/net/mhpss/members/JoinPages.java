package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import net.mhpss.members.WrittenTo.Written;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.UsedLinkPage;
import net.mhpss.members.openid.OtherHouse;
import net.mhpss.web.Cookies;
import net.mhpss.web.InTurn;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class JoinPages {
  /** By which it is known again in which browser somebody has asked to join. */
  private static final String COOKIE = "joining";

  private final Members members;
  private final Joinings joinings;
  private final WrittenTo written;
  private final Entrance entrance;
  private final OtherHouse house;
  private final Cookies cookies;

  JoinPages(
      Members members,
      Joinings joinings,
      WrittenTo written,
      Entrance entrance,
      OtherHouse house,
      Cookies cookies) {
    this.written = written;
    this.house = house;
    this.members = members;
    this.joinings = joinings;
    this.entrance = entrance;
    this.cookies = cookies;
  }

  @GetMapping("/join")
  Reply form(Reader reader) {
    return switch (reader) {
      case Reader.Member _ -> new SeeOther("/");
      case Reader.Visitor _ -> new JoinPage(NewMember.EMPTY, Map.of(), members.isOpen());
    };
  }

  @InTurn
  @PostMapping("/join")
  Reply ask(NewMember form, Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    var problems = form.problems();
    if (!problems.isEmpty() || !members.isOpen()) {
      return new Invalid(new JoinPage(form, problems, members.isOpen()));
    }
    var browser = browser(request).orElseGet(Token::random);
    cookies.keepFor(answer, COOKIE, browser.text(), Joinings.LIFE);
    written.note(form, answer);
    joinings.ask(form, browser, reader.language());
    return new SeeOther("/join/sent");
  }

  @GetMapping("/join/sent")
  Reply sent(HttpServletRequest request) {
    return new LookInYourMailPage(written.of(request).map(Written::email).orElse(null));
  }

  /** The form again for who sees that the address was mistyped, as far as it may be kept. */
  @GetMapping("/join/mistyped")
  Reply mistyped(Reader reader, HttpServletRequest request) {
    return switch (reader) {
      case Reader.Member _ -> new SeeOther("/");
      case Reader.Visitor _ ->
          written.of(request).map(this::again).orElseGet(() -> new SeeOther("/join"));
    };
  }

  private Reply again(Written typed) {
    return switch (typed) {
      case Written.ToJoin(var email, var name) ->
          new JoinPage(new NewMember(name, email, "", false, false), Map.of(), members.isOpen());
      case Written.ToSignIn(var email, var next) ->
          SignInPage.of(new SignIn(email, "", next, false, false), house.name().orElse(null));
    };
  }

  @GetMapping("/join/{token}")
  Reply confirmForm(@PathVariable String token, HttpServletRequest request) {
    return joinings.isOpen(new Token(token))
        ? new ConfirmPage(
            "/join/" + token,
            "members.confirm",
            joinings.isPasswordFromElsewhere(new Token(token), thisBrowser(request)))
        : new UsedLinkPage();
  }

  private Optional<Token> browser(HttpServletRequest request) {
    return Optional.ofNullable(cookies.kept(request, COOKIE)).map(Token::new);
  }

  private Token thisBrowser(HttpServletRequest request) {
    return browser(request).orElseGet(() -> new Token(""));
  }

  @PostMapping("/join/{token}")
  Reply confirm(
      @PathVariable String token,
      Confirmed form,
      HttpServletRequest request,
      HttpServletResponse answer) {
    return joinings
        .confirm(new Token(token), thisBrowser(request))
        .map(
            member -> {
              cookies.keepFor(answer, COOKIE, "", Duration.ZERO);
              written.forget(answer);
              return entrance.letIn(member, "/welcome", form.shared(), request, answer);
            })
        .orElseGet(UsedLinkPage::new);
  }
}
