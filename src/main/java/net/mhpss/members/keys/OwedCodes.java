package net.mhpss.members.keys;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.members.inside.SecondStep;
import net.mhpss.web.Cookies;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import net.mhpss.web.Token;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has shown a password or a link and still owes a code, of their app or on paper. What their
 * browser holds meanwhile is worth nothing but the page that asks for it.
 */
@Component
class OwedCodes implements SecondStep {
  private static final String COOKIE = "code";
  private static final Duration LIFE = Duration.ofMinutes(10);

  private final JdbcClient db;
  private final Cookies cookies;
  private final Clock clock;

  OwedCodes(JdbcClient db, Cookies cookies, Clock clock) {
    this.db = db;
    this.cookies = cookies;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<Reply> after(
      long member, boolean byMail, String next, boolean shared, HttpServletResponse answer) {
    var token = Token.random();
    var owed =
        db.sql(
                """
                insert into owed_codes (token_hash, member_id, next, shared, expires_at)
                select :hash, m.id, :next, :shared, :expires
                  from members m
                 where m.id = :member
                   and (exists (select from authenticators a where a.member_id = m.id)
                        or (:byMail and exists (select from no_mailed_links n where n.member_id = m.id)))
                """)
            .param("hash", token.hash())
            .param("byMail", byMail)
            .param("next", next)
            .param("shared", shared)
            .param("expires", OffsetDateTime.now(clock).plus(LIFE))
            .param("member", member)
            .update();
    if (owed == 0) {
      return Optional.empty();
    }
    cookies.keepFor(answer, COOKIE, token.text(), LIFE);
    return Optional.of(new SeeOther("/sign-in/code"));
  }

  /** What the browser that asks still owes. */
  Optional<Owed> of(HttpServletRequest request) {
    var kept = cookies.kept(request, COOKIE);
    return kept == null
        ? Optional.empty()
        : db.sql(
                """
                select member_id, next, shared from owed_codes where token_hash = :hash and expires_at > :now
                """)
            .param("hash", new Token(kept).hash())
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Owed(
                        row.getLong("member_id"), row.getString("next"), row.getBoolean("shared")))
            .optional();
  }

  /** The code was right: nothing is owed any more, here or in another window of theirs. */
  @Transactional(propagation = Propagation.MANDATORY)
  void settle(long member, HttpServletResponse answer) {
    db.sql("delete from owed_codes where member_id = :member").param("member", member).update();
    cookies.keepFor(answer, COOKIE, "", Duration.ZERO);
  }

  @Bean
  Job forgetOwedCodes() {
    return Job.every(
        "members.forget-owed-codes",
        Duration.ofHours(1),
        () -> InSteps.forget(db, "owed_codes", "expires_at", OffsetDateTime.now(clock)));
  }

  /** A code of this member, and where they are led when it is right. */
  record Owed(long member, String next, boolean shared) {}
}
