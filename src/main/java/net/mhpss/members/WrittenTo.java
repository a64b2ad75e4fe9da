package net.mhpss.members;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import net.mhpss.database.Seal;
import net.mhpss.mail.EmailAddress;
import net.mhpss.text.Typed;
import net.mhpss.web.Cookies;
import org.springframework.stereotype.Component;

/**
 * To whom a browser has just had us write: kept by that browser alone, closed and for a short
 * while, so that the next page can name the address and no address of a page has to. It is what was
 * typed, and tells nothing about accounts.
 */
@Component
class WrittenTo {
  private static final String COOKIE = "written-to";
  private static final Duration LIFE = Duration.ofMinutes(15);
  private static final String JOINING = "join";
  private static final String SIGNING_IN = "sign in";
  private static final int LONGEST = 4_000;
  private static final int LONGEST_NEXT = 1_000;

  private final Seal seal;
  private final Cookies cookies;

  WrittenTo(Seal seal, Cookies cookies) {
    this.seal = seal;
    this.cookies = cookies;
  }

  /** What was typed: with the name of who joins, or where who signs in wanted to go. */
  sealed interface Written {
    String email();

    record ToJoin(String email, String name) implements Written {}

    record ToSignIn(String email, String next) implements Written {}
  }

  void note(NewMember form, HttpServletResponse answer) {
    keep(JOINING, form.email(), Typed.line(form.name()), answer);
  }

  void note(String email, String next, HttpServletResponse answer) {
    keep(SIGNING_IN, email, next.length() > LONGEST_NEXT ? "/" : next, answer);
  }

  private void keep(String what, String email, String more, HttpServletResponse answer) {
    EmailAddress.read(email)
        .map(address -> String.join("\n", what, address.text(), more))
        .map(text -> seal.close(text.getBytes(UTF_8), COOKIE))
        .map(closed -> Base64.getUrlEncoder().withoutPadding().encodeToString(closed))
        .ifPresent(closed -> cookies.keepFor(answer, COOKIE, closed, LIFE));
  }

  /** What this browser holds, if it is ours. */
  Optional<Written> of(HttpServletRequest request) {
    return Optional.ofNullable(cookies.kept(request, COOKIE))
        .filter(closed -> closed.length() <= LONGEST)
        .flatMap(this::open)
        .map(WrittenTo::read);
  }

  private Optional<String> open(String closed) {
    try {
      return seal.open(Base64.getUrlDecoder().decode(closed), COOKIE)
          .map(text -> new String(text, UTF_8));
    } catch (IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  private static Written read(String text) {
    var parts = text.split("\n", 3);
    return parts[0].equals(JOINING)
        ? new Written.ToJoin(parts[1], parts[2])
        : new Written.ToSignIn(parts[1], parts[2]);
  }

  /** They are in: the next who uses this browser is not to read it. */
  void forget(HttpServletResponse answer) {
    cookies.keepFor(answer, COOKIE, "", Duration.ZERO);
  }
}
