package net.mhpss.hosting.another;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.web.Face;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which members have asked for another host: for the hosting manager alone. Why, nobody is asked;
 * and nobody is to blame.
 */
@Component
public class Wishes {
  static final int PAGE = 30;
  private static final Duration LATELY = Duration.ofDays(90);

  private final JdbcClient db;
  private final Clock clock;

  Wishes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How many wait for the hosting manager, and how many were given another lately. */
  public record Figures(int waiting, int lately) {}

  /** What stands on the manager's page. */
  public Figures figures() {
    return db.sql(
            """
            select (select count(*) from waiting_for_another w join member_card c on c.id = w.member_id) as waiting,
                   (select count(*) from asked_for_another where at > :since) as lately
            """)
        .param("since", OffsetDateTime.now(clock).minus(LATELY))
        .query((row, number) -> new Figures(row.getInt("waiting"), row.getInt("lately")))
        .single();
  }

  /** Whether this member waits for the hosting manager to give them another host. */
  public boolean isWaiting(long member) {
    return db.sql("select exists (select from waiting_for_another where member_id = :member)")
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  /**
   * A member who wants another host than this one.
   *
   * @param before how their host is or was called; null for who has left the network
   * @param now how their host is called now, where they have another
   */
  record Wish(
      long number,
      String address,
      Face face,
      @Nullable String before,
      @Nullable String now,
      Instant at) {}

  /** Whom nobody else can talk with: the manager decides. The longest first. */
  List<Wish> waiting() {
    return db.sql(
            """
            select m.id as number, m.address, m.name, m.photo, m.photo_public, h.name as before, null as now, w.since as at
              from waiting_for_another w
              join member_card m on m.id = w.member_id
              join assignments a on a.member_id = w.member_id
              left join member_card h on h.id = a.host_id
             order by w.since, w.member_id
             limit\s"""
                + PAGE)
        .query(Wishes::wish)
        .list();
  }

  /** One more than a page of those who were given another host at once, the newest first. */
  List<Wish> given(long before) {
    return db.sql(
            """
            select x.id as number, m.address, m.name, m.photo, m.photo_public, h.name as before, n.name as now, x.at
              from asked_for_another x
              join member_card m on m.id = x.member_id
              join assignments a on a.member_id = x.member_id
              left join member_card h on h.id = x.host_id
              left join member_card n on n.id = a.host_id
             where x.id < :before
             order by x.id desc
             limit\s"""
                + (PAGE + 1))
        .param("before", before)
        .query(Wishes::wish)
        .list();
  }

  private static Wish wish(ResultSet row, int number) throws SQLException {
    return new Wish(
        row.getLong("number"),
        row.getString("address"),
        Face.of(row),
        row.getString("before"),
        row.getString("now"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
