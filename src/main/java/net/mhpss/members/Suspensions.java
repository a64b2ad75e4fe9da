package net.mhpss.members;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members who take no part for a while, or write more slowly. Each row says when it ends: nobody
 * needs to end it, and every node looks at each request.
 */
@Component
public class Suspensions {
  private final JdbcClient db;
  private final Clock clock;

  Suspensions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void suspend(long member, Instant until) {
    begin("suspensions", member, until);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void slow(long member, Instant until) {
    begin("slowed_members", member, until);
  }

  private void begin(String table, long member, Instant until) {
    db.sql(
            """
            insert into {table} (member_id, since, until) values (:member, :now, :until)
            on conflict (member_id) do update set until = greatest({table}.until, excluded.until)
            """
                .replace("{table}", table))
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void endSuspension(long member) {
    db.sql("delete from suspensions where member_id = :member").param("member", member).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void endSlowing(long member) {
    db.sql("delete from slowed_members where member_id = :member").param("member", member).update();
  }

  /** Until when this member takes no part; nothing when they do. */
  public Optional<Instant> until(long member) {
    return db.sql("select until from suspensions where member_id = :member and until > :now")
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Who of these takes no part now. */
  public Set<Long> among(Collection<Long> members) {
    return members.isEmpty()
        ? Set.of()
        : new HashSet<>(
            db.sql(
                    "select member_id from suspensions where member_id = any(:members) and until > :now")
                .param("members", members.toArray(Long[]::new))
                .param("now", OffsetDateTime.now(clock))
                .query(Long.class)
                .list());
  }

  /** Whether what this member writes waits a while. */
  public boolean isSlowed(long member) {
    return db.sql(
            "select exists (select from slowed_members where member_id = :member and until > :now)")
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .query(Boolean.class)
        .single();
  }
}
