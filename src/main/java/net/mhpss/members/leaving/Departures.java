package net.mhpss.members.leaving;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.jobs.Job;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.MemberLeaving;
import net.mhpss.members.MemberStays;
import net.mhpss.members.inside.Proof;
import net.mhpss.members.inside.WayBack;
import net.mhpss.members.safety.SafetyMode;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import net.mhpss.web.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is on the way out. They are put away as in safety mode and have no profile at all meanwhile,
 * so that every page takes them for somebody who has left; nobody signs in but to change their
 * mind.
 */
@Component
class Departures implements WayBack {
  static final Duration TIME_TO_THINK = Duration.ofDays(14);
  private static final Logger log = LoggerFactory.getLogger(Departures.class);
  private static final Duration STILL_SHOWN = Duration.ofMinutes(15);
  private static final String BACK = "/leaving/";

  private final JdbcClient db;
  private final SafetyMode safety;
  private final Erasing erasing;
  private final Letters letters;
  private final Texts texts;
  private final Writing writing;
  private final PublicAddress address;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Departures(
      JdbcClient db,
      SafetyMode safety,
      Erasing erasing,
      Letters letters,
      Texts texts,
      Writing writing,
      PublicAddress address,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.safety = safety;
    this.erasing = erasing;
    this.letters = letters;
    this.texts = texts;
    this.writing = writing;
    this.address = address;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Takes a member out of sight, with all that they wrote in discussions if they wish. */
  @Transactional(propagation = Propagation.MANDATORY)
  void begin(Reader.Member member, boolean wordsGo) {
    var now = OffsetDateTime.now(clock);
    var safeBefore = safety.isOn(member.id());
    safety.begin(member.id(), member.language());
    db.sql(
            """
            insert into departures (member_id, since, erase_at, words_go, safe_before)
            values (:member, :now, :end, :words, :safe)
            """)
        .param("member", member.id())
        .param("now", now)
        .param("end", now.plus(TIME_TO_THINK))
        .param("words", wordsGo)
        .param("safe", safeBefore)
        .update();
    for (var table : List.of("profiles", "sessions", "sign_in_links", "exports")) {
      db.sql("delete from " + table + " where member_id = :member")
          .param("member", member.id())
          .update();
    }
    letters.forget(member.id());
    farewell(member, now.plus(TIME_TO_THINK).toInstant());
    audit.note(member.id(), "members.leaves", "member", member.id());
    changes.note("member", member.id());
    events.publishEvent(new MemberLeaving(member.id(), wordsGo));
  }

  private void farewell(Reader.Member member, Instant end) {
    var language = member.language();
    letters.send(
        Letter.to(emailOf(member.id()), "", language)
            .member(member.id())
            .about("farewell")
            .subject(texts.say(language, "leaving.farewell-subject"))
            .paragraph(
                texts.say(
                    language,
                    "leaving.farewell",
                    java.util.Map.of("day", day(language, end, member))))
            .button(
                texts.say(language, "leaving.back-button"),
                address.of(newWayBack(member.id(), Proof.FIRST, false)))
            .footer(texts.say(language, "leaving.farewell-not-you"))
            .seal());
  }

  private String day(Locale language, Instant end, Reader reader) {
    return writing.day(language, end.atZone(reader.zone()).toLocalDate());
  }

  private String emailOf(long member) {
    return db.sql("select email from members where id = :member")
        .param("member", member)
        .query((row, number) -> row.getString(1))
        .single();
  }

  private String newWayBack(long member, Proof proof, boolean shared) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into ways_back (token_hash, member_id, second_factor_until, shared)
            values (:hash, :member, :until, :shared)
            """)
        .param("hash", token.hash())
        .param("member", member)
        .param("until", proof == Proof.BOTH ? now.plus(STILL_SHOWN) : now)
        .param("shared", shared)
        .update();
    return BACK + token.text();
  }

  @Override
  @Transactional
  public Optional<String> of(long member, Proof proof, boolean shared) {
    return db.sql("select exists (select from departures where member_id = :member)")
            .param("member", member)
            .query((row, number) -> row.getBoolean(1))
            .single()
        ? Optional.of(newWayBack(member, proof, shared))
        : Optional.empty();
  }

  /** Until when who holds this token may change their mind; empty when it is none. */
  Optional<Instant> openUntil(Token token) {
    return db.sql(
            """
            select d.erase_at
              from ways_back w
              join departures d on d.member_id = w.member_id
             where w.token_hash = :hash
               and d.erase_at > :now
            """)
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Brings back who holds this token, as they were; empty when it is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Back> takeBack(Token token) {
    var back =
        db.sql(
                """
                delete from departures d
                 using ways_back w
                 where w.member_id = d.member_id
                   and w.token_hash = :hash
                   and d.erase_at > :now
                returning d.member_id, d.safe_before, w.second_factor_until > :now as second_factor, w.shared
                """)
            .param("hash", token.hash())
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Back(
                        row.getLong("member_id"),
                        row.getBoolean("safe_before"),
                        row.getBoolean("second_factor"),
                        row.getBoolean("shared")))
            .optional();
    back.ifPresent(this::bringBack);
    return back;
  }

  /**
   * Somebody who has changed their mind, and whether they have just shown a second factor as well.
   */
  record Back(long member, boolean safe, boolean secondFactor, boolean shared) {}

  private void bringBack(Back back) {
    db.sql("insert into profiles (member_id) values (:member)")
        .param("member", back.member())
        .update();
    if (back.safe()) {
      safety.bareProfile(back.member());
    } else {
      safety.end(back.member());
    }
    letters.forget(back.member());
    audit.note(back.member(), "members.stays", "member", back.member());
    changes.note("member", back.member());
    events.publishEvent(new MemberStays(back.member()));
  }

  /** Erases whose time to think is over. */
  void erase() {
    var due =
        db.sql(
                "select member_id from departures where erase_at <= :now order by erase_at limit 100")
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> row.getLong(1))
            .list();
    for (var member : due) {
      try {
        erasing.erase(member);
      } catch (RuntimeException failed) {
        log.warn("Member {} cannot be erased yet", member, failed);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Rounds {
    @Bean
    Job eraseWhoHasLeft(Departures departures) {
      return Job.every("members.erase", Duration.ofHours(1), departures::erase);
    }
  }
}
