package net.mhpss.visits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.mhpss.web.Presence;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everybody's visits. The database is written when one begins and never again in it; how it goes
 * on, each node remembers. So a member who is sent to another node in the middle of a visit may be
 * told again what they have seen in it, but never misses anything.
 */
@Component
public class Visits implements Presence {
  private static final int REMEMBERED = 100_000;

  private final JdbcClient db;
  private final Clock clock;
  private final Cache<Long, Visit> visits =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(Duration.ofDays(1)).build();

  Visits(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** When this member was last here before this visit; empty in their first. */
  public Optional<Instant> before(Reader.Member member) {
    return Optional.ofNullable(visits.getIfPresent(member.id())).map(Visit::since);
  }

  @Override
  public void isHere(Reader.Member member) {
    var now = clock.instant();
    var known = visits.getIfPresent(member.id());
    visits.put(
        member.id(),
        known == null || known.hasEnded(now)
            ? begin(member, known == null ? null : known.seen(), now)
            : known.seen(now));
  }

  /** Begins a visit, unless another node has: then it goes on. */
  private Visit begin(Reader.Member member, @Nullable Instant seen, Instant now) {
    return db
        .sql(
            """
            with begun as (
              insert into visits (member_id, began_at)
              select id, :now from member_mail where id = :member
              on conflict (member_id) do update
                 set began_at = excluded.began_at,
                     since = greatest(visits.began_at, cast(:seen as timestamptz))
               where visits.began_at < :ended
              returning since)
            select since from begun
            union all
            select since
              from visits
             where member_id = :member
               and not exists (select from begun)
            """)
        .param("member", member.id())
        .param("now", at(now))
        .param("ended", at(now.minus(Visit.IDLE)))
        .param("seen", seen == null ? null : at(seen), Types.TIMESTAMP_WITH_TIMEZONE)
        .query((row, number) -> row.getObject("since", OffsetDateTime.class))
        .list() // a stream would keep its connection until somebody closes it
        .stream()
        .flatMap(since -> Optional.ofNullable(since).stream())
        .map(OffsetDateTime::toInstant)
        .findFirst()
        .map(since -> new Visit(since, now))
        .orElseGet(() -> new Visit(null, now));
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** As after a restart. */
  void forget() {
    visits.invalidateAll();
  }
}
