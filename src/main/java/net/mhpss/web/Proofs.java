package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long it is believed that whoever holds a session is still the person who began it. */
@Component
public class Proofs {
  private static final Duration GOOD_FOR = Duration.ofMinutes(15);

  /** A form is not opened when it could no longer be sent. */
  private static final Duration LEFT_FOR_A_FORM = Duration.ofMinutes(5);

  private final Clock clock;

  Proofs(Clock clock) {
    this.clock = clock;
  }

  /** Whether this reader may open a form that asks for a recent proof. */
  public boolean mayBegin(Reader reader) {
    return isWithin(GOOD_FOR.minus(LEFT_FOR_A_FORM), reader);
  }

  private boolean isWithin(Duration time, Reader reader) {
    return reader instanceof Reader.Member member
        && member.provedAt().isAfter(clock.instant().minus(time));
  }

  /**
   * For a handler marked {@link RecentProof}: visitors are led to sign in by the handler itself.
   */
  void demand(Reader reader, HttpServletRequest request) {
    var enough = request.getMethod().equals("GET") ? mayBegin(reader) : isWithin(GOOD_FOR, reader);
    if (reader instanceof Reader.Member && !enough) {
      throw new ProveFirst(wanted(request));
    }
  }

  /** The page itself, or the page that holds the form. */
  private static String wanted(HttpServletRequest request) {
    if (!request.getMethod().equals("GET")) {
      return pathOf(request.getHeader("Referer"));
    }
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String pathOf(@Nullable String page) {
    try {
      var path = page == null ? null : new URI(page).getRawPath();
      return path == null || !path.startsWith("/") ? "/" : path;
    } catch (URISyntaxException forged) {
      return "/";
    }
  }

  /** Thrown on the way to a handler that asks for a recent proof. */
  static final class ProveFirst extends RuntimeException {
    final String wanted;

    ProveFirst(String wanted) {
      super("For who has shown lately who they are", null, false, false);
      this.wanted = wanted;
    }
  }
}
