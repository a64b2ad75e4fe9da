package net.mhpss.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Between whom nothing passes because one of them wished it. Whoever is kept away is never told: to
 * them the other is as sparing as to a visitor. For SQL there is the view {@code blocks}.
 */
@Component
public class Blocks {
  private final JdbcClient db;

  Blocks(JdbcClient db) {
    this.db = db;
  }

  /** Whether one of the two keeps the other away. */
  public boolean standBetween(long one, long other) {
    return db.sql("select exists (select from blocks where member_id = :one and other_id = :other)")
        .param("one", one)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  /**
   * Whether this member is told that they keep the other away: not while the other is in safety
   * mode, for it would tell who the pseudonym is.
   */
  public boolean areToldTo(long member, long other) {
    return db.sql(
            """
            select exists (select from blockings where member_id = :member and blocked_id = :other)
               and not exists (select from safety where member_id = :other)
            """)
        .param("member", member)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  /** Whether this member keeps the other away. */
  public boolean has(long member, long other) {
    return db.sql(
            "select exists (select from blockings where member_id = :member and blocked_id = :other)")
        .param("member", member)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }
}
