package net.mhpss.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.mhpss.web.Reader.Member;
import net.mhpss.web.Reader.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Tells who is reading; a handler asks by declaring a {@link Reader}. One that declares a {@link
 * Member} is for members alone: a visitor is led to sign in and back.
 */
@Component
class Readers implements HandlerMethodArgumentResolver {
  private static final String ATTRIBUTE = Reader.class.getName();
  private static final String SUSPENDED = ATTRIBUTE + ".suspended";

  /** What stays open to who is suspended: why, how to appeal, their data, and the way out. */
  private static final List<String> OPEN_TO_THE_SUSPENDED =
      List.of(
          "/suspended",
          "/decisions/",
          "/reports/",
          "/settings/data",
          "/settings/leaving",
          "/sign-",
          "/contact");

  private static final ZoneId WORLD = ZoneOffset.UTC;

  private final Cookies cookies;
  private final SingletonSupplier<List<SignedIn>> signedIn;
  private final ObjectProvider<Presence> presence;

  Readers(Cookies cookies, ObjectProvider<SignedIn> signedIn, ObjectProvider<Presence> presence) {
    this.cookies = cookies;
    this.signedIn = SingletonSupplier.of(() -> signedIn.stream().toList());
    this.presence = presence;
  }

  Reader of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Reader known) {
      return known;
    }
    var reader = admitted(read(Asked.of(request, cookies)), request);
    request.setAttribute(ATTRIBUTE, reader);
    if (reader instanceof Member member) {
      presence.forEach(room -> room.isHere(member));
    }
    return reader;
  }

  /** Who is suspended reads what visitors read. */
  private Reader admitted(Reader reader, HttpServletRequest request) {
    if (reader instanceof Member member
        && member.suspended()
        && OPEN_TO_THE_SUSPENDED.stream().noneMatch(request.getRequestURI()::startsWith)) {
      request.setAttribute(SUSPENDED, true);
      return new Visitor(Asked.of(request, cookies).language(), WORLD);
    }
    return reader;
  }

  /** Nothing is done for who is suspended. */
  void demandPart(HttpServletRequest request) {
    of(request);
    if (request.getAttribute(SUSPENDED) != null) {
      throw new Suspended();
    }
  }

  private Reader read(Asked asked) {
    var visitor = new Visitor(asked.language(), WORLD);
    var token = asked.session();
    if (token == null) {
      return visitor;
    }
    return signedIn.obtain().stream()
        .flatMap(sessions -> sessions.member(token).stream())
        .<Reader>map(member -> inChosenLanguage(member, asked))
        .findFirst()
        .orElse(visitor);
  }

  private static Member inChosenLanguage(Member member, Asked asked) {
    return asked.languageChosen() ? member.in(asked.language()) : member;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Reader.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var reader = of(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    if (parameter.getParameterType() == Member.class && reader instanceof Visitor) {
      demandPart(requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
      throw new SignInFirst();
    }
    return reader;
  }

  /** Thrown on the way to a handler that is not open to who is suspended. */
  static final class Suspended extends RuntimeException {
    Suspended() {
      super("Suspended", null, false, false);
    }
  }

  /** Thrown on the way to a handler that is for members alone. */
  static final class SignInFirst extends RuntimeException {
    SignInFirst() {
      super("For members", null, false, false);
    }
  }
}
