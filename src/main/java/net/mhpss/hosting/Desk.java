package net.mhpss.hosting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Address;
import net.mhpss.web.Face;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a host has before them: whom to welcome, who waits for an answer, whose host they are. */
@Component
class Desk {
  /** How many rows a table of the desk shows; what is done leaves it, so that the next come up. */
  static final int ROWS = 20;

  static final int PAGE = 30;
  private static final int BEGINNING = 120;

  private final JdbcClient db;
  private final Clock clock;

  Desk(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How much of it there is. */
  record Figures(int members, int toWelcome, int late, int waiting) {}

  Figures figures(Reader.Member host) {
    return db.sql(
            """
            select count(*) as members,
                   count(*) filter (where welcomed_at is null) as to_welcome,
                   count(*) filter (where welcomed_at is null and due_at < :now) as late,
                   (select count(*) from awaited_answers w
                     where w.member_id = :host and w.kind = 'HOST' and w.whose_id <> :host) as waiting
              from assignments
             where host_id = :host and member_id <> :host
               and member_id in (select id from member_mail)         -- not who is on the way out
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("host", host.id())
        .query(
            (row, number) ->
                new Figures(
                    row.getInt("members"),
                    row.getInt("to_welcome"),
                    row.getInt("late"),
                    row.getInt("waiting")))
        .single();
  }

  /** Whom this host has still to welcome, the most urgent first. */
  List<Guest> toWelcome(Reader.Member host) {
    return db.sql(
            "select "
                + Guest.COLUMNS
                + """
                  from assignments a
                  join member_for_hosting m on m.id = a.member_id
                 where a.host_id = :host and a.welcomed_at is null and a.member_id <> :host
                 order by a.due_at, a.member_id
                 limit\s"""
                + ROWS)
        .param("host", host.id())
        .query(Guest::of)
        .list();
  }

  /** A conversation in which the member has said the last word. */
  record Waiting(
      String conversation,
      long message,
      Face member,
      String memberAddress,
      String begins,
      String language,
      Instant since) {}

  /** Who waits for this host's answer, the longest first. */
  List<Waiting> waiting(Reader.Member host) {
    return db.sql(
            """
            select w.address as conversation, w.latest_id, c.name, c.photo, c.photo_public, c.address, w.body, w.language, w.since
              from awaited_answers w
              join member_card c on c.id = w.whose_id
             where w.member_id = :host and w.kind = 'HOST' and w.whose_id <> :host
             order by w.latest_id
             limit\s"""
                + ROWS)
        .param("host", host.id())
        .query(
            (row, number) ->
                new Waiting(
                    row.getString("conversation"),
                    row.getLong("latest_id"),
                    Face.of(row),
                    row.getString("address"),
                    Excerpts.of(Excerpts.plain(row.getString("body")), BEGINNING),
                    row.getString("language"),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  /**
   * One more than a page of this host's members, who joined last first, from before this one on.
   */
  List<Guest> members(Reader.Member host, Address before) {
    return db.sql(
            "select "
                + Guest.COLUMNS
                + """
                  from assignments a
                  join member_for_hosting m on m.id = a.member_id
                 where a.host_id = :host and a.member_id <> :host
                   and a.member_id < coalesce((select id from member_card where address = :before), 9223372036854775807)
                 order by a.member_id desc
                 limit\s"""
                + (PAGE + 1))
        .param("host", host.id())
        .param("before", before.id())
        .query(Guest::of)
        .list();
  }
}
