package net.mhpss.notices;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.mhpss.jobs.Job;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When members want no mail, by their own clocks: what falls into these hours waits until they end.
 */
@Component
class QuietHours {
  private static final int AT_ONCE = 500;
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final JdbcClient db;
  private final NoticeLetters letters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  QuietHours(
      JdbcClient db, NoticeLetters letters, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.letters = letters;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** From when to when, perhaps over midnight. */
  record Hours(LocalTime begins, LocalTime ends) {
    /** When these hours end that last at this moment, if they do. */
    Optional<Instant> end(Instant now, ZoneId zone) {
      var local = now.atZone(zone);
      var time = local.toLocalTime();
      var last =
          begins.isBefore(ends)
              ? !time.isBefore(begins) && time.isBefore(ends)
              : !time.isBefore(begins) || time.isBefore(ends);
      if (!last) {
        return Optional.empty();
      }
      var day = time.isBefore(ends) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
      return Optional.of(day.atTime(ends).atZone(zone).toInstant());
    }
  }

  Optional<Hours> of(Reader.Member member) {
    return db.sql("select begins, ends from quiet_hours where member_id = :member")
        .param("member", member.id())
        .query((row, number) -> hours(row))
        .optional();
  }

  private static Hours hours(ResultSet row) throws SQLException {
    return new Hours(
        LocalTime.ofSecondOfDay(row.getInt("begins") * 60L),
        LocalTime.ofSecondOfDay(row.getInt("ends") * 60L));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Reader.Member member, @Nullable Hours hours) {
    db.sql("delete from quiet_hours where member_id = :member")
        .param("member", member.id())
        .update();
    if (hours != null) {
      db.sql("insert into quiet_hours (member_id, begins, ends) values (:member, :begins, :ends)")
          .param("member", member.id())
          .param("begins", hours.begins().toSecondOfDay() / 60)
          .param("ends", hours.ends().toSecondOfDay() / 60)
          .update();
    }
  }

  /** Lets the mails of these notices wait whose members have quiet hours at this moment. */
  @Transactional(propagation = Propagation.MANDATORY)
  void hold(List<Long> notices) {
    var now = clock.instant();
    var held =
        db
            .sql(
                """
                select n.id, q.begins, q.ends, m.zone
                  from notices n
                  join quiet_hours q on q.member_id = n.member_id
                  join member_mail m on m.id = n.member_id
                 where n.id = any(:notices) and n.waits is null
                """)
            .param("notices", notices.toArray(Long[]::new))
            .query((row, number) -> new Held(row.getLong("id"), hours(row), zone(row)))
            .list()
            .stream()
            .flatMap(
                one ->
                    one.hours().end(now, one.zone()).map(end -> new Until(one.id(), end)).stream())
            .toList();
    if (!held.isEmpty()) {
      db.sql(
              """
              update notices n set waits = 'QUIET', waits_until = h.until
                from unnest(:ids, cast(:until as timestamptz[])) as h (id, until)
               where n.id = h.id
              """)
          .param("ids", held.stream().map(Until::id).toArray(Long[]::new))
          .param(
              "until",
              held.stream()
                  .map(one -> one.until().atOffset(ZoneOffset.UTC).toString())
                  .toArray(String[]::new))
          .update();
    }
  }

  private record Held(long id, Hours hours, ZoneId zone) {}

  private record Until(long id, Instant until) {}

  static ZoneId zone(ResultSet row) throws SQLException {
    try {
      return ZoneId.of(row.getString("zone"));
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  /** Writes what has waited long enough, some of it in each transaction, each once. */
  void end() {
    Integer some;
    do {
      some = transaction.execute(status -> endSome());
    } while (some != null && some == AT_ONCE);
  }

  private int endSome() {
    var over =
        db.sql(
                """
                update notices set waits = null, waits_until = null
                 where id in (select id from notices
                               where waits = 'QUIET' and waits_until <= :now
                               order by waits_until, id
                               limit 500
                                 for update skip locked)
                returning id, about, subject_id
                """)
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Over(
                        row.getLong("id"),
                        About.valueOf(row.getString("about")),
                        row.getLong("subject_id")))
            .list();
    over.stream()
        .collect(groupingBy(one -> List.of(one.about(), one.subject())))
        .values()
        .forEach(
            same ->
                letters.write(
                    same.stream().map(Over::id).toList(), same.getFirst().about().kind()));
    return over.size();
  }

  private record Over(long id, About about, long subject) {}

  @Configuration(proxyBeanMethods = false)
  static class Ending {
    @Bean
    Job mailAfterQuietHours(QuietHours hours) {
      return Job.every("notices.after-quiet-hours", A_MINUTE, hours::end);
    }
  }
}
