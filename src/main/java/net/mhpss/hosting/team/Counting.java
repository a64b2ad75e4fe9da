package net.mhpss.hosting.team;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.mhpss.hosting.MemberWelcomed;
import net.mhpss.jobs.Job;
import net.mhpss.messages.MessageWritten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what hosts do: how long a welcome and an answer took as it happens, how many members there
 * are every hour. Never what anybody has written.
 */
@Component
class Counting {
  private final JdbcClient db;
  private final Clock clock;

  Counting(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberWelcomed welcomed) {
    db.sql(
            """
            insert into times_taken (month, what, hours, host_id, times)
            select :month, case when a.welcomed_at > a.due_at then 'LATE_WELCOME' else 'WELCOME' end,
                   hours_taken(m.joined_at, a.welcomed_at), :host, 1
              from assignments a
              join member_for_hosting m on m.id = a.member_id
             where a.member_id = :member
               and a.welcomed_at is not null
            on conflict (month, what, hours, host_id) do update set times = times_taken.times + 1
            """)
        .param("month", month(now()))
        .param("host", welcomed.host())
        .param("member", welcomed.member())
        .update();
  }

  /**
   * A host's message is an answer when the member has written since the host's last one: it took as
   * long as the first of these has waited. What needed no answer had none.
   */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MessageWritten written) {
    db.sql(
            """
            insert into times_taken (month, what, hours, host_id, times)
            select :month, 'ANSWER', hours_taken(q.sent_at, :now), :host, 1
              from conversation_participants c
              join settled_messages s on s.conversation_id = c.conversation_id and s.member_id = c.member_id
              cross join lateral (
                select coalesce(max(m.id), 0) as id
                  from message_text m
                 where m.conversation_id = c.conversation_id
                   and m.id < :message
                   and m.author_id is distinct from c.whose_id) mine
              cross join lateral (
                select m.sent_at
                  from message_text m
                 where m.conversation_id = c.conversation_id
                   and m.id < :message
                   and m.id > greatest(mine.id, s.settled_id)
                 order by m.id
                 limit 1) q
             where c.conversation_id = :conversation
               and c.kind = 'HOST'
               and c.member_id = :host
               and c.whose_id <> :host
            on conflict (month, what, hours, host_id) do update set times = times_taken.times + 1
            """)
        .param("month", month(now()))
        .param("now", now())
        .param("host", written.author())
        .param("conversation", written.conversation())
        .param("message", written.message())
        .update();
  }

  /** Counts this month again; on its first day also the one before, which is then complete. */
  @Transactional
  void count() {
    var today = now().toLocalDate();
    countJoined(today.minusDays(1).withDayOfMonth(1));
    countMembers(today.withDayOfMonth(1));
    countLanguages();
    countCountries();
  }

  private void countJoined(LocalDate from) {
    db.sql(
            """
            insert into team_months (month, host_id, joined, members)
            select date_trunc('month', m.joined_at at time zone 'UTC')::date, a.host_id, count(*), 0
              from member_for_hosting m
              join assignments a on a.member_id = m.id
             where m.joined_at >= :from and a.host_id <> a.member_id
             group by 1, 2
             order by 1, 2
            on conflict (month, host_id) do update set joined = excluded.joined
            """)
        .param("from", from.atStartOfDay().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void countMembers(LocalDate month) {
    db.sql(
            """
            insert into team_months (month, host_id, joined, members)
            select :month, host_id, 0, count(*)
              from assignments
             where host_id <> member_id
             group by host_id
             order by host_id
            on conflict (month, host_id) do update set members = excluded.members
            """)
        .param("month", month)
        .update();
  }

  private void countLanguages() {
    db.sql("delete from hosted_by_language").update();
    db.sql(
            """
            insert into hosted_by_language (language, members, alone)
            with spoken as (
              select coalesce(array_agg(distinct l.language), '{}') as languages
                from hosts h, unnest(h.languages) l (language)
               where h.weight <> 'NONE'
            ), theirs as (
              select case when language = any (languages) then languages else array_append(languages, language) end as languages
                from member_for_hosting
            )
            select l.language, count(*), count(*) filter (where not t.languages && s.languages)
              from theirs t
              cross join spoken s
              cross join unnest(t.languages) l (language)
             group by l.language
            """)
        .update();
  }

  private void countCountries() {
    db.sql("delete from hosted_by_country").update();
    db.sql(
            """
            insert into hosted_by_country (country, members)
            select country, count(*) from member_for_hosting where country is not null group by country
            """)
        .update();
  }

  static LocalDate month(OffsetDateTime moment) {
    return moment.toLocalDate().withDayOfMonth(1);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
  }

  @Configuration(proxyBeanMethods = false)
  static class EveryHour {
    @Bean
    Job countTeam(Counting counting) {
      return Job.every("hosting.count-team", Duration.ofHours(1), counting::count);
    }
  }
}
