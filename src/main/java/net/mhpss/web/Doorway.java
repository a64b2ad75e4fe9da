package net.mhpss.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every request passes first: headers that keep the reader safe, the reader's choices of
 * language and low data, our own files, and whole pages from the cache.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorway extends OncePerRequestFilter {
  /** Nothing from elsewhere, nothing inline (CSP Level 3; OWASP ASVS 5.0, 3.4). */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final Pattern FORBIDDEN = Pattern.compile("%00|\0");

  private final Cookies cookies;
  private final Assets assets;
  private final PageCache pages;

  Doorway(Cookies cookies, Assets assets, PageCache pages) {
    this.cookies = cookies;
    this.assets = assets;
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws ServletException, IOException {
    keepSafe(answer);
    var path = request.getRequestURI();
    var query = request.getQueryString();
    if (FORBIDDEN.matcher(path).find() || (query != null && FORBIDDEN.matcher(query).find())) {
      answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (path.startsWith(Assets.FOLDER) && assets.send(path, request, answer)) {
      return;
    }
    keepChoices(query, answer);
    if (!sentFromCache(request, answer)) {
      goOn(request, answer, chain);
    }
  }

  /** What cannot be read is refused here: the container would write it into the log, whole. */
  private static void goOn(
      HttpServletRequest request, HttpServletResponse answer, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, answer);
    } catch (InvalidParameterException unreadable) {
      answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } catch (ServletException failed) {
      if (!(failed.getCause() instanceof InvalidParameterException)) {
        throw failed;
      }
      answer.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private boolean sentFromCache(HttpServletRequest request, HttpServletResponse answer)
      throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return false;
    }
    var asked = Asked.of(request, cookies);
    if (asked.session() != null) {
      return false;
    }
    var key = PageCache.key(asked, request.getRequestURI(), request.getQueryString());
    var page = key == null ? null : pages.find(key);
    if (page == null) {
      return false;
    }
    Replies.sendForEveryone(page, asked, request, answer);
    return true;
  }

  private void keepSafe(HttpServletResponse answer) {
    answer.setHeader("Content-Security-Policy", POLICY);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (cookies.secure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private void keepChoices(@Nullable String query, HttpServletResponse answer) {
    if (query == null) {
      return;
    }
    var language = Languages.offered(Query.first(query, Cookies.LANGUAGE));
    if (language != null) {
      cookies.keepChoice(answer, Cookies.LANGUAGE, language.getLanguage());
    }
    var saving = Query.first(query, Cookies.LOW_DATA);
    if (saving != null && (saving.equals("on") || saving.equals("off"))) {
      cookies.keepChoice(answer, Cookies.LOW_DATA, saving);
    }
  }
}
