package net.mhpss.hosting.away;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.mhpss.hosting.away.Meanwhile.Somebody;
import net.mhpss.jobs.Job;
import net.mhpss.web.Face;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hosts who come back: what happened meanwhile is told to them, once by mail, and on a page. */
@Component
class Returns {
  private static final int SHOWN = 20;
  private static final int AT_ONCE = 20;

  private final JdbcClient db;
  private final AwayLetters letters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Returns(
      JdbcClient db, AwayLetters letters, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.letters = letters;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Handing {
    @Bean
    Job handBackDesks(Returns returns) {
      return Job.every("hosting.hand-back", Duration.ofMinutes(1), returns::tell);
    }
  }

  private record Over(long id, long host, Instant since, Instant until) {}

  /** Tells everybody who is back and has not been told. */
  void tell() {
    while (Boolean.TRUE.equals(transaction.execute(status -> tellSome()))) {
      // there may be more
    }
  }

  private boolean tellSome() {
    var now = OffsetDateTime.now(clock);
    var over =
        db.sql(
                """
                select a.id, a.host_id, a.since, a.until
                  from away a
                 where a.until <= :now
                   and not exists (select from returns r where r.away_id = a.id)
                 order by a.until, a.id
                 limit\s"""
                    + AT_ONCE
                    + " for update of a skip locked")
            .param("now", now)
            .query(
                (row, number) ->
                    new Over(
                        row.getLong("id"),
                        row.getLong("host_id"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
            .list();
    for (var away : over) {
      db.sql("insert into returns (away_id, at) values (:away, :now) on conflict do nothing")
          .param("away", away.id())
          .param("now", now)
          .update();
      if (!isAway(away.host())) {
        letters.back(away.host(), between(away.host(), away.since(), away.until()));
      }
    }
    return over.size() == AT_ONCE;
  }

  private boolean isAway(long host) {
    return db.sql("select exists (select from away_now where host_id = :host)")
        .param("host", host)
        .query(Boolean.class)
        .single();
  }

  /** What happened while this host was last away. */
  Optional<Meanwhile> last(long host) {
    return db.sql(
            """
            select since, until
              from away
             where host_id = :host and until <= :now
             order by until desc, id desc
             limit 1
            """)
        .param("host", host)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                between(
                    host,
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    row.getObject("until", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private record Counted(
      int joined,
      int welcomed,
      int answers,
      int proposed,
      int introduced,
      int left,
      int moved,
      int toWelcome) {}

  private Meanwhile between(long host, Instant since, Instant until) {
    var counted =
        db.sql(
                """
                select (select count(*)
                          from assignments a
                         where a.host_id = :host and a.member_id <> :host
                           and a.since >= :since and a.since < :until
                           and (select true from member_mail where id = a.member_id)) as joined,
                       (select count(*)
                          from assignments a
                         where a.host_id = :host and a.member_id <> :host
                           and a.welcomed_at >= :since and a.welcomed_at < :until
                           and (select true from member_mail where id = a.member_id)) as welcomed,
                       (select count(*)
                          from host_conversations c
                         cross join lateral (   -- by time in each, however long it is
                               select author_id
                                 from message_text
                                where conversation_id = c.conversation_id
                                  and sent_at >= :since and sent_at < :until
                                order by sent_at
                                limit 1000) t
                         where c.host_id = :host
                           and t.author_id <> c.member_id and t.author_id <> :host) as answers,
                       (select count(*)
                          from introductions i
                         where i.proposed_at >= :since and i.proposed_at < :until
                           and i.host_id is distinct from :host
                           and exists (select
                                         from introduced d join assignments a on a.member_id = d.member_id
                                        where d.introduction_id = i.id and a.host_id = :host)) as proposed,
                       (select count(*)
                          from introduction_openings o
                         where o.at >= :since and o.at < :until
                           and exists (select
                                         from introduced d join assignments a on a.member_id = d.member_id
                                        where d.introduction_id = o.introduction_id and a.host_id = :host)) as introduced,
                       (select count(*) from farewells
                         where host_id = :host and at >= :since and at < :until) as left_us,
                       (select count(*) from moves
                         where from_id = :host and at >= :since and at < :until) as moved,
                       (select count(*)
                          from assignments a
                         where a.host_id = :host and a.member_id <> :host
                           and a.welcomed_at is null
                           and (select true from member_mail where id = a.member_id)) as to_welcome
                """)
            .param("host", host)
            .param("since", since.atOffset(ZoneOffset.UTC))
            .param("until", until.atOffset(ZoneOffset.UTC))
            .query(
                (row, number) ->
                    new Counted(
                        row.getInt("joined"),
                        row.getInt("welcomed"),
                        row.getInt("answers"),
                        row.getInt("proposed"),
                        row.getInt("introduced"),
                        row.getInt("left_us"),
                        row.getInt("moved"),
                        row.getInt("to_welcome")))
            .single();
    return new Meanwhile(
        since,
        until,
        some(host, since, until, "since"),
        counted.joined(),
        some(host, since, until, "welcomed_at"),
        counted.welcomed(),
        counted.answers(),
        counted.proposed(),
        counted.introduced(),
        counted.left(),
        counted.moved(),
        counted.toWelcome());
  }

  /** Some of the members with whom this happened, and who wrote to them. */
  private List<Somebody> some(long host, Instant since, Instant until, String what) {
    return db.sql(
            """
            select c.address, c.name, c.photo, c.photo_public, w.name as by_name
              from (select member_id, %1$s as at
                      from assignments
                     where host_id = :host and member_id <> :host
                       and %1$s >= :since and %1$s < :until
                     order by %1$s desc, member_id desc
                     limit %2$d) a
             cross join lateral (   -- by key: else PostgreSQL joins all members
                   select * from member_card where id = a.member_id limit 1) c
              left join lateral (
                   select t.author_id
                     from host_conversations h
                     join message_text t on t.conversation_id = h.conversation_id
                    where h.member_id = a.member_id
                      and t.author_id <> a.member_id and t.sent_at >= :since
                    order by t.id
                    limit 1) first on true
              left join lateral (
                   select name from member_card where id = first.author_id and id <> :host limit 1) w on true
             order by a.at desc, a.member_id desc
            """
                .formatted(what, SHOWN))
        .param("host", host)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Somebody(row.getString("address"), Face.of(row), row.getString("by_name")))
        .list();
  }
}
