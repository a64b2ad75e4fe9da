package net.mhpss.members.openid;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.Members;
import net.mhpss.members.openid.Arrival.Connected;
import net.mhpss.members.openid.Arrival.Known;
import net.mhpss.members.openid.Arrival.New;
import net.mhpss.members.openid.Arrival.Refused;
import net.mhpss.members.openid.OtherHouse.Named;
import net.mhpss.web.Reader;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which members are connected with the other house, and who is on the way there or back. */
@Component
class Connections {
  static final Duration AWAITED = Duration.ofMinutes(10);

  private static final Logger log = LoggerFactory.getLogger(Connections.class);

  private final JdbcClient db;
  private final Talk talk;
  private final ConnectionLetters letters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Connections(
      JdbcClient db,
      Talk talk,
      ConnectionLetters letters,
      TransactionTemplate transaction,
      Clock clock) {
    this.db = db;
    this.talk = talk;
    this.letters = letters;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody sets out; a member, if they are to be connected rather than let in. */
  @Transactional(propagation = Propagation.MANDATORY)
  Attempt setOut(@Nullable Long member, String next, boolean shared) {
    var attempt = new Attempt(Token.random());
    db.sql(
            """
            insert into openid_attempts (token_hash, member_id, next, shared, expires_at)
            values (:hash, :member, :next, :shared, :expires)
            """)
        .param("hash", attempt.token().hash())
        .param("member", member)
        .param("next", next)
        .param("shared", shared)
        .param("expires", OffsetDateTime.now(clock).plus(AWAITED))
        .update();
    return attempt;
  }

  boolean isAwaited(Attempt attempt) {
    return db.sql(
            "select exists (select from openid_attempts where token_hash = :hash and expires_at > :now)")
        .param("hash", attempt.token().hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Somebody is back. The way they went is used up by it, once its state is right: a second answer
   * finds nobody awaited.
   */
  Arrival arrive(Named house, Attempt attempt, Map<String, List<String>> said, Reader reader) {
    var awaited = Talk.isAnswerTo(attempt, said) ? useUp(attempt) : Optional.<Awaited>empty();
    if (awaited.isEmpty()) {
      return new Refused("too-late");
    }
    try {
      var person = talk.person(house, attempt, said);
      var member = awaited.get().member();
      return member == null ? letIn(person, awaited.get()) : connect(house, person, member, reader);
    } catch (Refusal refusal) {
      // the reason alone: what a cause says may hold words of whoever came
      log.warn("Somebody came back from {} in vain: {}", house, refusal.why);
      return new Refused(refusal.why);
    }
  }

  private Optional<Awaited> useUp(Attempt attempt) {
    return db.sql(
            """
            delete from openid_attempts
             where token_hash = :hash and expires_at > :now
            returning member_id, next, shared
            """)
        .param("hash", attempt.token().hash())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Awaited(
                    row.getObject("member_id", Long.class),
                    row.getString("next"),
                    row.getBoolean("shared")))
        .optional();
  }

  private Arrival letIn(Person person, Awaited awaited) {
    var member = memberOf(person);
    if (member.isPresent()) {
      return new Known(member.get(), awaited.next(), awaited.shared());
    }
    if (person.email().isEmpty()) {
      return new Refused("unverified");
    }
    return isSomebodys(person.email().get())
        ? new Refused("connect-first")
        : new New(await(person, person.email().get()));
  }

  private Arrival connect(Named house, Person person, long member, Reader reader) {
    if (reader.memberId() == null || reader.memberId() != member) {
      return new Refused("too-late");
    }
    var other = memberOf(person).filter(known -> known != member);
    if (other.isPresent()) {
      return new Refused("somebody-else");
    }
    transaction.executeWithoutResult(
        _ -> {
          write(person.issuer(), person.subject(), member);
          letters.connected(member, house.name());
        });
    return new Connected();
  }

  private Optional<Long> memberOf(Person person) {
    return db.sql(
            "select member_id from openid_connections where issuer = :issuer and subject = :subject")
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  private boolean isSomebodys(EmailAddress email) {
    return db.sql("select exists (select from members where email_key = :key)")
        .param("key", Members.keyOf(email))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  private Token await(Person person, EmailAddress email) {
    var token = Token.random();
    db.sql(
            """
            insert into openid_arrivals (token_hash, issuer, subject, email, name, expires_at)
            values (:hash, :issuer, :subject, :email, :name, :expires)
            """)
        .param("hash", token.hash())
        .param("issuer", person.issuer())
        .param("subject", person.subject())
        .param("email", email.text())
        .param("name", person.name())
        .param("expires", OffsetDateTime.now(clock).plus(AWAITED.multipliedBy(3)))
        .update();
    return token;
  }

  /** Who stands at the page with the Terms. */
  Optional<Newcomer> newcomer(Token token) {
    return db.sql(
            """
            select issuer, subject, email, name
              from openid_arrivals
             where token_hash = :hash and expires_at > :now
            """)
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Newcomer(
                    row.getString("issuer"),
                    row.getString("subject"),
                    new EmailAddress(row.getString("email")),
                    row.getString("name")))
        .optional();
  }

  /** The newcomer has become this member. */
  @Transactional(propagation = Propagation.MANDATORY)
  void joined(Token token, Newcomer newcomer, long member) {
    db.sql("delete from openid_arrivals where token_hash = :hash")
        .param("hash", token.hash())
        .update();
    write(newcomer.issuer(), newcomer.subject(), member);
  }

  private void write(String issuer, String subject, long member) {
    db.sql(
            """
            insert into openid_connections (issuer, subject, member_id, since)
            values (:issuer, :subject, :member, :now)
            on conflict (member_id, issuer) do update set subject = excluded.subject, since = :now
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Since when this member is connected. */
  Optional<Instant> since(Named house, Reader.Member member) {
    return db.sql(
            "select since from openid_connections where member_id = :member and issuer = :issuer")
        .param("member", member.id())
        .param("issuer", house.issuer())
        .query((row, number) -> row.getObject("since", OffsetDateTime.class).toInstant())
        .optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void disconnect(Reader.Member member) {
    db.sql("delete from openid_connections where member_id = :member")
        .param("member", member.id())
        .update();
  }

  @Bean
  Job forgetOpenidAttempts() {
    return Job.every(
        "members.forget-openid-attempts",
        Duration.ofHours(1),
        () -> {
          var now = OffsetDateTime.now(clock);
          InSteps.forget(db, "openid_attempts", "expires_at", now);
          InSteps.forget(db, "openid_arrivals", "expires_at", now);
        });
  }

  /** Somebody vouched for, who is about to join. */
  record Newcomer(String issuer, String subject, EmailAddress email, String name) {}

  private record Awaited(@Nullable Long member, String next, boolean shared) {}
}
