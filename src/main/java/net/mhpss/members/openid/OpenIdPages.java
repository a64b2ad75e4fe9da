package net.mhpss.members.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.NewMembers;
import net.mhpss.members.inside.Onward;
import net.mhpss.members.openid.Arrival.Connected;
import net.mhpss.members.openid.Arrival.Known;
import net.mhpss.members.openid.Arrival.New;
import net.mhpss.members.openid.Arrival.Refused;
import net.mhpss.members.openid.Connections.Newcomer;
import net.mhpss.text.Typed;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * To the other house and back. The answer comes as a GET and acts: that is how the protocol brings
 * it, and it is bound to the browser that set out by a cookie and a state that is good once.
 */
@Controller
class OpenIdPages {
  private static final String COOKIE = "openid";

  private final OtherHouse house;
  private final Connections connections;
  private final Talk talk;
  private final NewMembers newMembers;
  private final Entrance entrance;
  private final Cookies cookies;

  OpenIdPages(
      OtherHouse house,
      Connections connections,
      Talk talk,
      NewMembers newMembers,
      Entrance entrance,
      Cookies cookies) {
    this.house = house;
    this.connections = connections;
    this.talk = talk;
    this.newMembers = newMembers;
    this.entrance = entrance;
    this.cookies = cookies;
  }

  @PostMapping("/sign-in/openid")
  Reply setOut(SetsOut form, HttpServletResponse answer) {
    return house
        .named()
        .map(named -> setOut(null, Onward.safe(form.next()), form.shared(), answer))
        .orElseGet(NotFound::new);
  }

  private Reply setOut(
      @Nullable Long member, String next, boolean shared, HttpServletResponse answer) {
    var attempt = connections.setOut(member, next, shared);
    cookies.keepFor(answer, COOKIE, attempt.token().text(), Connections.AWAITED);
    return new SeeOther("/sign-in/openid/leaving");
  }

  @GetMapping("/sign-in/openid/leaving")
  Reply leaving(HttpServletRequest request) {
    var attempt = token(request).map(Attempt::new).filter(connections::isAwaited);
    var named = house.named();
    if (named.isEmpty() || attempt.isEmpty()) {
      return new SeeOther("/sign-in");
    }
    try {
      var way = talk.way(named.get(), attempt.get());
      return new LeavingPage(named.get().name(), way.toString());
    } catch (Refusal refusal) {
      return new Invalid(new RefusedPage(named.get().name(), refusal.why));
    }
  }

  @GetMapping(Talk.BACK)
  Reply answer(Reader reader, HttpServletRequest request, HttpServletResponse answer) {
    var named = house.named();
    var attempt = token(request).map(Attempt::new);
    if (named.isEmpty() || attempt.isEmpty()) {
      return new SeeOther("/sign-in");
    }
    return switch (connections.arrive(named.get(), attempt.get(), said(request), reader)) {
      case Known(var member, var next, var shared) -> {
        forget(answer);
        yield entrance.letIn(member, next, shared, request, answer);
      }
      case Connected _ -> {
        forget(answer);
        yield new SeeOther("/settings/openid");
      }
      case New(var token) -> {
        cookies.keepFor(answer, COOKIE, token.text(), Connections.AWAITED.multipliedBy(3));
        yield new SeeOther("/sign-in/openid/join");
      }
      case Refused(var why) -> new Invalid(new RefusedPage(named.get().name(), why));
    };
  }

  private static Map<String, List<String>> said(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, said -> Arrays.asList(said.getValue())));
  }

  @GetMapping("/sign-in/openid/join")
  Reply joinForm(HttpServletRequest request) {
    return newcomer(request)
        .<Reply>map(
            newcomer ->
                new ArrivalPage(
                    newcomer.email().text(),
                    new NewFromElsewhere(Typed.line(newcomer.name()), false, false),
                    Map.of()))
        .orElseGet(() -> new SeeOther("/sign-in"));
  }

  @PostMapping("/sign-in/openid/join")
  Reply join(
      NewFromElsewhere form,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse answer) {
    var newcomer = newcomer(request);
    if (newcomer.isEmpty()) {
      return new SeeOther("/sign-in");
    }
    var problems = form.problems();
    if (!problems.isEmpty()) {
      return new Invalid(new ArrivalPage(newcomer.get().email().text(), form, problems));
    }
    var member =
        newMembers.takeIn(Typed.line(form.name()), newcomer.get().email(), reader.language());
    if (member.isEmpty()) {
      return new Invalid(new RefusedPage(house.name().orElse(""), "connect-first"));
    }
    connections.joined(token(request).orElseThrow(), newcomer.get(), member.get());
    forget(answer);
    return entrance.letIn(member.get(), "/welcome", form.shared(), request, answer);
  }

  private Optional<Newcomer> newcomer(HttpServletRequest request) {
    return house.named().flatMap(_ -> token(request)).flatMap(connections::newcomer);
  }

  @GetMapping("/settings/openid")
  Reply connection(Reader.Member member) {
    return house
        .named()
        .<Reply>map(
            named ->
                new ConnectionPage(named.name(), connections.since(named, member).orElse(null)))
        .orElseGet(NotFound::new);
  }

  @RecentProof
  @PostMapping("/settings/openid")
  Reply connect(Reader.Member member, HttpServletResponse answer) {
    return house
        .named()
        .map(named -> setOut(member.id(), "/settings/openid", false, answer))
        .orElseGet(NotFound::new);
  }

  @RecentProof
  @PostMapping("/settings/openid/end")
  Reply disconnect(Reader.Member member) {
    connections.disconnect(member);
    return new SeeOther("/settings/openid");
  }

  private Optional<Token> token(HttpServletRequest request) {
    return Optional.ofNullable(cookies.kept(request, COOKIE)).map(Token::new);
  }

  private void forget(HttpServletResponse answer) {
    cookies.keepFor(answer, COOKIE, "", Duration.ZERO);
  }
}
