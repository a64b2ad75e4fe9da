package net.mhpss.members;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.inside.Entrance;
import net.mhpss.members.inside.Onward;
import net.mhpss.members.inside.Passwords;
import net.mhpss.text.Typed;
import net.mhpss.web.InTurn;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Role;
import net.mhpss.web.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * How a new network gets its first administrator, who is also its first hosting manager: by a link
 * that is printed at the start and works once. Until then nobody can join.
 */
@Controller
public class FirstAdministrator {
  /** An office opens with a second factor only; after that come the first steps of every member. */
  private static final String SECOND_FACTOR = Onward.by("/sign-in/second-factor", "/welcome");

  private final JdbcClient db;
  private final Members members;
  private final Passwords passwords;
  private final Entrance entrance;
  private final PublicAddress address;
  private final Clock clock;

  FirstAdministrator(
      JdbcClient db,
      Members members,
      Passwords passwords,
      Entrance entrance,
      PublicAddress address,
      Clock clock) {
    this.db = db;
    this.members = members;
    this.passwords = passwords;
    this.entrance = entrance;
    this.address = address;
    this.clock = clock;
  }

  /** A new link, which ends the one before; none once there is an administrator. */
  @Transactional
  public Optional<String> link() {
    if (members.isOpen()) {
      return Optional.empty();
    }
    var token = Token.random();
    db.sql("delete from first_administrator_links").update();
    db.sql("insert into first_administrator_links (token_hash, made_at) values (:hash, :now)")
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .update();
    return Optional.of(address.of("/first-administrator/" + token.text()));
  }

  @GetMapping("/first-administrator/{token}")
  Reply form(@PathVariable String token) {
    return isGood(token)
        ? new FirstAdministratorPage(token, NewMember.EMPTY, Map.of())
        : new NotFound();
  }

  @InTurn
  @PostMapping("/first-administrator/{token}")
  Reply begin(
      @PathVariable String token,
      NewMember form,
      Reader reader,
      HttpServletRequest request,
      HttpServletResponse answer) {
    if (!isGood(token)) {
      return new NotFound();
    }
    var problems = new LinkedHashMap<>(form.problems());
    if (form.link()) {
      problems.put("password", "members.password-too-short");
    }
    if (!problems.isEmpty()) {
      return new Invalid(new FirstAdministratorPage(token, form, problems));
    }
    return takeIn(token, form, reader)
        .map(member -> entrance.letIn(member, SECOND_FACTOR, false, request, answer))
        .orElseGet(NotFound::new);
  }

  private boolean isGood(String token) {
    return !members.isOpen()
        && db.sql("select exists (select from first_administrator_links where token_hash = :hash)")
            .param("hash", new Token(token).hash())
            .query((row, number) -> row.getBoolean(1))
            .single();
  }

  /** In the transaction of the form: of two at the same instant, one finds the link used. */
  private Optional<Long> takeIn(String token, NewMember form, Reader reader) {
    var used =
        db.sql("delete from first_administrator_links where token_hash = :hash")
            .param("hash", new Token(token).hash())
            .update();
    if (used == 0) {
      return Optional.empty();
    }
    return members.takeIn(
        new Members.NewAccount(
            Typed.line(form.name()),
            EmailAddress.read(form.email()).orElseThrow(),
            passwords.hash(form.password()),
            reader.language(),
            Members.TERMS_VERSION),
        EnumSet.of(Role.ADMINISTRATOR, Role.HOSTING_MANAGER));
  }
}
