package net.mhpss.hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.hosting.inside.Week;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hosts as choosing sees them, and the locks that let many choose while the team changes. */
@Component
class Team {
  /** Any number of our own, for PostgreSQL's advisory locks. */
  private static final long CHANGES = 0x686f737473L;

  private final JdbcClient db;
  private final Clock clock;

  Team(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * Everybody who hosts, with how many members they have. Whoever chooses at the same instant sees
   * the same numbers; the next choice evens that out, so nobody has to wait for anybody.
   */
  List<Candidate> candidates() {
    var now = clock.instant();
    return db.sql(
            """
            select h.member_id, c.address, c.name, h.kind, h.regions, h.languages, c.safe, h.capacity, h.weight,
                   c.country, c.interests, c.photo, c.photo_public, coalesce(l.members, 0) as members, l.given_at,
                   coalesce(h.zone, m.zone) as zone, n.host_id is not null as away,
                   coalesce(w.to_welcome, 0) as to_welcome
              from hosts h
              join member_card c on c.id = h.member_id
              join member_mail m on m.id = h.member_id
              left join (select host_id, sum(members) as members, max(given_at) as given_at
                           from loads
                          group by host_id) l on l.host_id = h.member_id
              left join away_now n on n.host_id = h.member_id
              left join (select host_id, count(*) as to_welcome
                           from assignments
                          where welcomed_at is null
                          group by host_id) w on w.host_id = h.member_id
             order by h.member_id
            """)
        .query((row, number) -> candidate(row, now))
        .list();
  }

  private static Candidate candidate(ResultSet row, Instant now) throws SQLException {
    var given = row.getObject("given_at", OffsetDateTime.class);
    return new Candidate(
        Host.of(row, 0),
        row.getString("country"),
        List.of((String[]) row.getArray("interests").getArray()),
        row.getInt("capacity"),
        Weight.valueOf(row.getString("weight")),
        row.getInt("members"),
        Week.clock(row.getString("zone"), row.getString("country"), now),
        row.getBoolean("away"),
        row.getInt("to_welcome"),
        given == null ? 0 : given.toInstant().toEpochMilli());
  }

  /** Whether nobody hosts yet. */
  boolean isEmpty() {
    return db.sql("select not exists (select from hosts)")
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Keeps a chosen host in the team until the end of this transaction; false when they are about to
   * leave it.
   */
  boolean keeps(Host host) {
    return keeps(host.id());
  }

  boolean keeps(long host) {
    return db.sql("select from hosts where member_id = :host for key share skip locked")
        .param("host", host)
        .query((row, number) -> true)
        .optional()
        .isPresent();
  }

  /** Waits until whoever is about to leave has left or stayed. */
  void waitForLeaving() {
    db.sql("select from hosts for key share").query((row, number) -> true).list();
  }

  /**
   * Lets the team change in one transaction at a time: two hosts who leave must not hand members to
   * each other.
   */
  void lock() {
    db.sql("select pg_advisory_xact_lock(:changes)")
        .param("changes", CHANGES)
        .query((row, number) -> true)
        .list();
  }

  /**
   * Closes a host's door: whoever has just chosen them is waited for, and nobody chooses them from
   * now on.
   */
  boolean close(long host) {
    return db.sql("select from hosts where member_id = :host for update")
        .param("host", host)
        .query((row, number) -> true)
        .optional()
        .isPresent();
  }
}
