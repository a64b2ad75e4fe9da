package net.mhpss.members.keys;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who wants no mailed link to let anybody in by itself: whoever reads their mail could else be
 * them. Whoever asks for a link learns nothing of it, for one is mailed as ever.
 */
@Component
class MailedLinks {
  private final JdbcClient db;
  private final Clock clock;

  MailedLinks(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Since when this member refuses them; empty for who does not. */
  Optional<Instant> refusedSince(long member) {
    return db.sql("select since from no_mailed_links where member_id = :member")
        .param("member", member)
        .query((row, number) -> row.getObject("since", OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Whether that is new. */
  boolean refuse(long member) {
    return db.sql(
                """
                insert into no_mailed_links (member_id, since) values (:member, :now)
                on conflict do nothing
                """)
            .param("member", member)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /** Whether they were refused before. */
  boolean allow(long member) {
    return db.sql("delete from no_mailed_links where member_id = :member")
            .param("member", member)
            .update()
        == 1;
  }
}
