package net.mhpss.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The few cookies of the network: session, device, form protection, language, low data. Over HTTPS
 * they are {@code __Host-} and Secure (RFC 6265bis, 4.1.3.2); on http://localhost, where browsers
 * refuse that prefix, they go without it.
 */
@Component
public class Cookies {
  static final String LANGUAGE = "lang";
  static final String LOW_DATA = "low-data";
  private static final String DEVICE = "device";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
  private static final int MOST = 30;

  private final boolean secure;

  Cookies(@Value("${mhpss.address:http://localhost:8080}") String address) {
    secure = address.startsWith("https://");
  }

  boolean secure() {
    return secure;
  }

  /** The name of the cookie that carries a session's token. */
  public String session() {
    return named("session");
  }

  String form() {
    return named("form");
  }

  /**
   * Hands a session's token to the browser; it goes when the browser closes if no life is given.
   */
  public void keepSession(HttpServletResponse answer, String token, @Nullable Duration life) {
    var cookie =
        ResponseCookie.from(session(), token)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax");
    if (life != null) {
      cookie.maxAge(life);
    }
    answer.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }

  /** Makes the browser forget its session. */
  public void dropSession(HttpServletResponse answer) {
    keepSession(answer, "", Duration.ZERO);
  }

  /**
   * Makes the browser forget all that we have ever asked it to keep, and whatever else it shows.
   */
  public void dropAll(HttpServletRequest request, HttpServletResponse answer) {
    var names = new LinkedHashSet<>(List.of(session(), form(), named(DEVICE), LANGUAGE, LOW_DATA));
    Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .map(Cookie::getName)
        .filter(name -> NAME.matcher(name).matches())
        .limit(MOST)
        .forEach(names::add);
    for (var name : names) {
      answer.addHeader(
          HttpHeaders.SET_COOKIE,
          ResponseCookie.from(name, "")
              .path("/")
              .secure(secure)
              .sameSite("Lax")
              .maxAge(Duration.ZERO)
              .build()
              .toString());
    }
  }

  /** The token of the reader's session, or null for a visitor. */
  public @Nullable String sessionOf(HttpServletRequest request) {
    return value(request, session());
  }

  /**
   * Hands the browser a token by which it is known again on this device; kept as long as can be.
   */
  public void keepDevice(HttpServletResponse answer, String token) {
    keepFor(answer, DEVICE, token, Duration.ofDays(400));
  }

  /** The token by which this browser was known before, or null. */
  public @Nullable String deviceOf(HttpServletRequest request) {
    return kept(request, DEVICE);
  }

  /** Hands the browser a token of this name that it is to show again within this time. */
  public void keepFor(HttpServletResponse answer, String name, String token, Duration life) {
    answer.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(named(name), token)
            .path("/")
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .maxAge(life)
            .build()
            .toString());
  }

  /** The token of this name that this browser was handed, or null. */
  public @Nullable String kept(HttpServletRequest request, String name) {
    return value(request, named(name));
  }

  private String named(String name) {
    return secure ? "__Host-" + name : name;
  }

  void keepChoice(HttpServletResponse answer, String name, String value) {
    answer.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .secure(secure)
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }

  static @Nullable String value(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    if (cookies == null) {
      return null;
    }
    for (var cookie : cookies) {
      if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
        return cookie.getValue();
      }
    }
    return null;
  }
}
