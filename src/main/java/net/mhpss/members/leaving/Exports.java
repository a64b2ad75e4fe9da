package net.mhpss.members.leaving;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.InSteps;
import net.mhpss.files.Parcels;
import net.mhpss.jobs.Job;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * All that is held of a member as one file: asked for, made in the background, mailed as a link,
 * gone after a week. What was made before somebody else went out of sight may name them: it is made
 * anew before it is handed over.
 */
@Component
class Exports {
  private static final Logger log = LoggerFactory.getLogger(Exports.class);
  private static final Duration KEPT = Duration.ofDays(7);

  private final JdbcClient db;
  private final Holdings holdings;
  private final Parcels parcels;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;
  private final TransactionOperations transaction;
  private final Clock clock;

  Exports(
      JdbcClient db,
      Holdings holdings,
      Parcels parcels,
      Letters letters,
      Texts texts,
      PublicAddress address,
      TransactionOperations transaction,
      Clock clock) {
    this.db = db;
    this.holdings = holdings;
    this.parcels = parcels;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** How far a member's export has come. */
  sealed interface State {
    /** There is none. */
    record None() implements State {}

    /** It is being made. */
    record Waiting(Instant since) implements State {}

    /** It is there until then. */
    record Ready(Path file, long bytes, Instant until) implements State {}
  }

  State of(long member) {
    return db.sql(
            """
            select asked_at, parcel, bytes, made_at, """
                + STALE
                + " as stale from exports where member_id = :member")
        .param("member", member)
        .query(this::state)
        .optional()
        .orElseGet(State.None::new);
  }

  /** Whether somebody has gone out of sight, or for good, since it was made. */
  private static final String STALE =
      """
      exists (select from safety where since >= exports.made_at)
      """;

  private State state(ResultSet row, int number) throws SQLException {
    var parcel = row.getString("parcel");
    if (parcel == null || row.getBoolean("stale")) {
      return new State.Waiting(row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
    var until = row.getObject("made_at", OffsetDateTime.class).toInstant().plus(KEPT);
    return until.isBefore(clock.instant())
        ? new State.None()
        : new State.Ready(parcels.path(parcel), row.getLong("bytes"), until);
  }

  /** What this link of a letter leads to, for this member. */
  Optional<State> find(Token token, long member) {
    var theirs =
        db.sql(
                "select exists (select from exports where token_hash = :hash and member_id = :member)")
            .param("hash", token.hash())
            .param("member", member)
            .query((row, number) -> row.getBoolean(1))
            .single();
    return theirs
        ? Optional.of(of(member)).filter(state -> !(state instanceof State.None))
        : Optional.empty();
  }

  /** Asks for an export; one that is being made already is waited for, an older one goes. */
  @Transactional(propagation = Propagation.MANDATORY)
  void ask(long member) {
    db.sql(
            """
            insert into exports (member_id, asked_at)
            values (:member, :now)
            on conflict (member_id) do update
              set asked_at = excluded.asked_at, token_hash = null, parcel = null, bytes = null, made_at = null
             where exports.made_at is not null
            """)
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Makes what was asked for, one after another, and anew what may name too much. */
  void make() {
    db.sql("update exports set parcel = null, bytes = null, made_at = null where " + STALE)
        .update();
    for (var wanted : waiting()) {
      try {
        make(wanted);
      } catch (RuntimeException failed) {
        // the others need not wait for this one, which is tried again in the next round
        log.warn("The export of member {} cannot be made", wanted.member(), failed);
      }
    }
  }

  private record Wanted(long member, Instant asked, Locale language, ZoneId zone) {}

  private List<Wanted> waiting() {
    return db.sql(
            """
            select e.member_id, e.asked_at, m.language, m.zone
              from exports e
              join members m on m.id = e.member_id
             where e.made_at is null
             order by e.asked_at
             limit 20
            """)
        .query(
            (row, number) ->
                new Wanted(
                    row.getLong("member_id"),
                    row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                    language(row.getString("language")),
                    ZoneId.of(row.getString("zone"))))
        .list();
  }

  private static Locale language(String code) {
    return Objects.requireNonNullElse(Languages.offered(code), Languages.ENGLISH);
  }

  /**
   * What names somebody who has gone out of sight meanwhile is thrown away, be it the slower of two
   * that were made at once; the next round makes it anew.
   */
  private void make(Wanted wanted) {
    var begun = OffsetDateTime.now(clock);
    var packed =
        parcels.pack(
            into -> holdings.pack(wanted.member(), wanted.language(), wanted.zone(), into));
    transaction.executeWithoutResult(
        status -> {
          var noted =
              db.sql(
                      """
                      update exports
                         set parcel = :parcel, bytes = :bytes, made_at = :begun
                       where member_id = :member
                         and made_at is null
                         and not exists (select from safety where since >= :begun)
                      """)
                  .param("parcel", packed.name())
                  .param("bytes", packed.bytes())
                  .param("begun", begun)
                  .param("member", wanted.member())
                  .update();
          if (noted == 1) {
            mail(wanted);
          } else {
            parcels.remove(packed.name());
          }
        });
  }

  /** Once: the link to what is made anew stays the same. */
  private void mail(Wanted wanted) {
    var token = Token.random();
    db.sql(
            """
            update exports e
               set token_hash = :hash
              from member_mail m
             where m.id = e.member_id and e.member_id = :member and e.token_hash is null
            returning m.name, m.email
            """)
        .param("member", wanted.member())
        .param("hash", token.hash())
        .query(
            row -> {
              letters.send(
                  letter(wanted, row.getString("email"), row.getString("name"))
                      .button(
                          texts.say(wanted.language(), "leaving.letter-button"),
                          address.of("/settings/data/export/" + token.text()))
                      .footer(texts.say(wanted.language(), "members.letter-not-you"))
                      .seal());
            });
  }

  private Letter.Draft letter(Wanted wanted, String email, String name) {
    return Letter.to(email, name, wanted.language())
        .member(wanted.member())
        .about("export")
        .subject(texts.say(wanted.language(), "leaving.letter-subject"))
        .paragraph(texts.say(wanted.language(), "leaving.letter"));
  }

  /** What is a week old goes, and with it every file that no row speaks of. */
  void forgetOld() {
    InSteps.forget(db, "exports", "made_at", OffsetDateTime.now(clock).minus(KEPT));
    parcels.removeAllBut(
        Set.copyOf(
            db.sql("select parcel from exports where parcel is not null")
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list()),
        clock.instant().minus(Duration.ofHours(1)));
  }

  /** Looks often for what is asked, and now and then for what is old. */
  @Configuration(proxyBeanMethods = false)
  static class Rounds {
    @Bean
    Job makeExports(Exports exports) {
      return Job.every("members.make-exports", Duration.ofSeconds(5), exports::make);
    }

    @Bean
    Job forgetExports(Exports exports) {
      return Job.every("members.forget-exports", Duration.ofHours(1), exports::forgetOld);
    }
  }
}
