package net.mhpss.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import net.mhpss.jobs.Job;
import net.mhpss.mail.Letters;
import net.mhpss.members.MemberJoined;
import net.mhpss.members.Suspensions;
import net.mhpss.web.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In the morning of each member, by their clock, one mail with what was gathered for them; none
 * when there is nothing. A few members at a time: their mails, and that they are told up to then,
 * are one transaction, so that a kill in between tells nobody twice and loses nothing.
 */
@Component
class Digests {
  static final int AT_ONCE = 250;

  /** So long at least for each such step: 625 a second. */
  private static final Duration PACE = Duration.ofMillis(400);

  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  /** Who was out of reach until noon is told tomorrow. */
  private static final LocalTime NOON = LocalTime.NOON;

  /** What was written in the last moments may not be kept yet: it is told the next time. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private final JdbcClient db;
  private final DigestLetters digests;
  private final Letters letters;
  private final Suspensions suspensions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Digests(
      JdbcClient db,
      DigestLetters digests,
      Letters letters,
      Suspensions suspensions,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.digests = digests;
    this.letters = letters;
    this.suspensions = suspensions;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Somebody whose turn it is, and up to when they were told before. */
  record Due(
      long member,
      String name,
      String email,
      Locale language,
      ZoneId zone,
      Instant dailySince,
      Instant weeklySince,
      boolean stopped) {
    Due silent() {
      return new Due(member, name, email, language, zone, dailySince, weeklySince, true);
    }

    /** Whether they are written to now: in their morning, unless their mail comes back. */
    boolean isMorning(Instant now) {
      var time = LocalTime.ofInstant(now, zone);
      return !stopped && !time.isBefore(SEVEN) && time.isBefore(NOON);
    }

    /** The same for all whose morning it is: what they are told is looked up once. */
    Instant until(Instant now) {
      return now.atZone(zone).toLocalDate().atTime(SEVEN).atZone(zone).toInstant().minus(MARGIN);
    }

    /** Whether the week is told with the day: the first morning in each. */
    boolean isWeekly(Instant now) {
      var monday =
          now.atZone(zone)
              .toLocalDate()
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .atStartOfDay(zone)
              .toInstant();
      return weeklySince.isBefore(monday);
    }

    Instant next(Instant now) {
      var local = now.atZone(zone);
      var day =
          local.toLocalTime().isBefore(SEVEN)
              ? local.toLocalDate()
              : local.toLocalDate().plusDays(1);
      return day.atTime(SEVEN).atZone(zone).toInstant();
    }

    static Due of(ResultSet row, int number) throws SQLException {
      var offered = Languages.offered(row.getString("language"));
      return new Due(
          row.getLong("member_id"),
          row.getString("name"),
          row.getString("email"),
          offered == null ? Languages.ENGLISH : offered,
          QuietHours.zone(row),
          row.getObject("daily_since", OffsetDateTime.class).toInstant(),
          row.getObject("weekly_since", OffsetDateTime.class).toInstant(),
          row.getBoolean("stopped"));
    }
  }

  /** Who comes is told of what is written from the day before on. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberJoined joined) {
    db.sql(
            """
            insert into digests (member_id, due_at, daily_since, weekly_since)
            values (:member, :now, :before, :before)
            on conflict do nothing
            """)
        .param("member", joined.member())
        .param("now", OffsetDateTime.now(clock))
        .param("before", OffsetDateTime.now(clock).minusDays(1))
        .update();
  }

  /**
   * Whoever came by another way than joining is looked for once a day, among those who came last:
   * numbers rise.
   */
  void missNobody() {
    db.sql(
            """
            insert into digests (member_id, due_at, daily_since, weekly_since)
            select id, :now, :now, :now from member_mail m
             where m.id > coalesce((select max(member_id) from digests), 0) - 5000
               and not exists (select from digests d where d.member_id = m.id)
            on conflict do nothing
            """)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Writes to everybody for whom it is morning now. */
  void write() {
    int some;
    do {
      var begun = System.nanoTime();
      some = writeSome(clock.instant());
      if (some == AT_ONCE) {
        rest(Duration.ofNanos(System.nanoTime() - begun));
      }
    } while (some == AT_ONCE);
  }

  /** Whoever reads meanwhile comes first: no faster than is needed. */
  private static void rest(Duration taken) {
    var left = PACE.minus(taken);
    if (left.isPositive()) {
      LockSupport.parkNanos(left.toNanos());
    }
  }

  /** Writes to some of those whose turn it is; how many that were. */
  int writeSome(Instant now) {
    Integer some = transaction.execute(status -> writeTo(take(now), now));
    return some == null ? 0 : some;
  }

  /** Nobody who takes no part now gets what members see. */
  private List<Due> take(Instant now) {
    var due = due(now);
    var suspended = suspensions.among(due.stream().map(Due::member).toList());
    return due.stream().map(one -> suspended.contains(one.member()) ? one.silent() : one).toList();
  }

  private List<Due> due(Instant now) {
    return db.sql(
            """
            select d.member_id, m.name, m.email, m.language, m.zone, d.daily_since, d.weekly_since,
                   exists (select from stopped_mail s where s.member_id = d.member_id) as stopped
              from digests d
              join member_mail m on m.id = d.member_id
             where d.due_at <= :now
             order by d.due_at, d.member_id
             limit\s"""
                + AT_ONCE
                + " for update of d skip locked")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Due::of)
        .list();
  }

  private int writeTo(List<Due> due, Instant now) {
    if (!due.isEmpty()) {
      var mornings = due.stream().filter(one -> one.isMorning(now)).toList();
      letters.sendAll(digests.of(mornings, now));
      moveOn(due, now);
    }
    return due.size();
  }

  private void moveOn(List<Due> due, Instant now) {
    db.sql(
            """
            update digests d
               set due_at = t.next, daily_since = t.daily, weekly_since = t.weekly
              from unnest(:members, cast(:next as timestamptz[]), cast(:daily as timestamptz[]), cast(:weekly as timestamptz[]))
                     as t (member_id, next, daily, weekly)
             where d.member_id = t.member_id
            """)
        .param("members", due.stream().map(Due::member).toArray(Long[]::new))
        .param("next", times(due, one -> one.next(now)))
        .param("daily", times(due, one -> later(one.dailySince(), one, true, now)))
        .param("weekly", times(due, one -> later(one.weeklySince(), one, one.isWeekly(now), now)))
        .update();
  }

  private static Instant later(Instant since, Due due, boolean told, Instant now) {
    var until = due.until(now);
    return told && due.isMorning(now) && until.isAfter(since) ? until : since;
  }

  private static String[] times(List<Due> due, Function<Due, Instant> which) {
    return due.stream()
        .map(one -> which.apply(one).atOffset(ZoneOffset.UTC).toString())
        .toArray(String[]::new);
  }

  @Configuration(proxyBeanMethods = false)
  static class InTheMorning {
    @Bean
    Job missNobodyInTheMorning(Digests digests) {
      return Job.daily("notices.digests-for-all", LocalTime.of(2, 50), digests::missNobody);
    }

    @Bean
    Job writeDigests(Digests digests) {
      return Job.every("notices.digests", Duration.ofMinutes(1), digests::write);
    }
  }
}
