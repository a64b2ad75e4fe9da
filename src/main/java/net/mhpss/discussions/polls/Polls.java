package net.mhpss.discussions.polls;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The polls of discussions. Whoever asks has made sure that the reader may read the discussion. */
@Component
public class Polls {
  /** What a discussion asks goes out of sight with the words that it begins with. */
  private static final String SHOWN =
      """
      exists (select from posts f where f.discussion_id = p.discussion_id and f.number = 1 and f.html <> '')
      """;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final Clock clock;

  Polls(JdbcClient db, ChangeLog changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /** The poll of a discussion whose first post can be read, with the reader's own choice. */
  public Optional<Poll> of(long discussion, Reader reader) {
    var rows =
        db.sql(
                """
                select p.question, p.several, p.closes_at, c.id, c.label,
                       (select count(*) from votes v where v.choice_id = c.id) as votes,
                       exists (select from votes v where v.choice_id = c.id and v.member_id = :member) as mine,
                       (select count(distinct v.member_id)
                          from poll_choices o
                          join votes v on v.choice_id = o.id
                         where o.discussion_id = p.discussion_id) as voters
                  from polls p
                  join poll_choices c on c.discussion_id = p.discussion_id
                 where p.discussion_id = :discussion and {shown}
                 order by c.place
                 limit 20
                """
                    .replace("{shown}", SHOWN))
            .param("discussion", discussion)
            .param("member", reader.memberId())
            .query(
                (row, number) ->
                    new Row(
                        row.getString("question"),
                        row.getBoolean("several"),
                        row.getObject("closes_at", OffsetDateTime.class),
                        row.getInt("voters"),
                        new Poll.Choice(
                            row.getLong("id"),
                            row.getString("label"),
                            row.getInt("votes"),
                            row.getBoolean("mine"))))
            .list();
    return rows.stream().findFirst().map(first -> poll(first, rows));
  }

  private Poll poll(Row first, List<Row> rows) {
    var closes = first.closes();
    return new Poll(
        first.question(),
        first.several(),
        closes == null ? null : closes.toInstant(),
        closes != null && !closes.toInstant().isAfter(clock.instant()),
        rows.stream().map(Row::choice).toList(),
        first.voters());
  }

  private record Row(
      String question,
      boolean several,
      @Nullable OffsetDateTime closes,
      int voters,
      Poll.Choice choice) {}

  /** Makes the poll of a discussion, unless it has one. The form has no problems. */
  @Transactional
  public void make(long discussion, NewPoll form, ZoneId zone) {
    var last = form.lastDay();
    var made =
        db.sql(
                """
                insert into polls (discussion_id, question, several, made_at, closes_at)
                values (:discussion, :question, :several, :now, :closes)
                on conflict do nothing
                """)
            .param("discussion", discussion)
            .param("question", form.cleanQuestion())
            .param("several", form.several())
            .param("now", OffsetDateTime.now(clock))
            .param(
                "closes",
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toOffsetDateTime(),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .update();
    if (made == 1) {
      db.sql(
              """
              insert into poll_choices (discussion_id, place, label)
              select :discussion, place, label
                from unnest(cast(:labels as text[])) with ordinality c (label, place)
              """)
          .param("discussion", discussion)
          .param("labels", form.cleanChoices().toArray(String[]::new))
          .update();
      changes.stir();
    }
  }

  /** A member chooses, in place of what they chose before; nothing takes a choice back. */
  @Transactional
  public void vote(long discussion, List<Long> choices, Reader.Member member) {
    var poll =
        db.sql(
                """
                select several
                  from polls p
                 where discussion_id = :discussion and {shown}
                   and (closes_at is null or closes_at > :now)
                   for no key update
                """
                    .replace("{shown}", SHOWN))
            .param("discussion", discussion)
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> row.getBoolean("several"))
            .optional();
    if (poll.isEmpty()) {
      return;
    }
    db.sql(
            """
            delete from votes v
             using poll_choices c
             where c.id = v.choice_id and c.discussion_id = :discussion and v.member_id = :member
            """)
        .param("discussion", discussion)
        .param("member", member.id())
        .update();
    db.sql(
            """
            insert into votes (choice_id, member_id, at)
            select id, :member, :now
              from poll_choices
             where discussion_id = :discussion and id = any(:choices)
            """)
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .param("discussion", discussion)
        .param(
            "choices", choices.stream().limit(poll.get() ? choices.size() : 1).toArray(Long[]::new))
        .update();
    changes.stir();
  }

  /** Nobody chooses any more. */
  @Transactional
  public void close(long discussion) {
    db.sql(
            """
            update polls
               set closes_at = :now
             where discussion_id = :discussion
               and (closes_at is null or closes_at > :now)
            """)
        .param("discussion", discussion)
        .param("now", OffsetDateTime.now(clock))
        .update();
    changes.stir();
  }
}
