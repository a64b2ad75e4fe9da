package net.mhpss.hosting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.hosting.presenting.Presentations;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pieces about hosts for pages above: the front page, a member's own page. */
@Component
public class HostParts {
  private static final int BEGINNING = 160;

  private final JdbcClient db;
  private final Presentations presentations;
  private final Wording wording;

  HostParts(JdbcClient db, Presentations presentations, Wording wording) {
    this.db = db;
    this.presentations = presentations;
    this.wording = wording;
  }

  /**
   * The member's host with what they wrote last, in one statement; empty for who hosts themselves
   * because there is nobody else yet.
   */
  public Optional<YourHost> yourHost(Reader.Member member) {
    return db.sql(
            """
            select h.member_id, h.address, h.name, c.photo, c.photo_public, h.kind, h.regions, h.languages, h.safe,
                   r.reasons, w.path, w.body, w.language, w.sent_at, w.unread
              from assignments a
              join host_card h on h.member_id = a.host_id
              join member_card c on c.id = h.member_id
              join why_this_host r on r.member_id = a.member_id
              left join lateral (
                select '/messages/' || p.address as path, m.body, m.language, m.sent_at, m.id > p.read_id as unread
                  from conversation_participants p
                  -- the latest of each conversation, not all that the host has ever written to anybody
                 cross join lateral (
                       select id, body, language, sent_at
                         from message_text
                        where conversation_id = p.conversation_id
                          and author_id is not distinct from a.host_id   -- read from this conversation, not from all of theirs
                        order by id desc
                        limit 1) m
                 where p.member_id = :member
                   and p.whose_id = :member
                   and p.kind = 'HOST'
                 order by m.id desc
                 limit 1) w on true
             where a.member_id = :member
               and a.host_id <> :member
            """)
        .param("member", member.id())
        .query((row, number) -> yourHost(row, member.language()))
        .optional();
  }

  private YourHost yourHost(ResultSet row, Locale language) throws SQLException {
    return new YourHost(
        wording.card(Host.of(row, 0), language),
        wording.reasons(Reason.readAll((String[]) row.getArray("reasons").getArray()), language),
        words(row));
  }

  private static YourHost.@Nullable Words words(ResultSet row) throws SQLException {
    var body = row.getString("body");
    return body == null
        ? null
        : new YourHost.Words(
            Excerpts.of(Excerpts.plain(body), BEGINNING),
            row.getString("language"),
            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
            row.getBoolean("unread"),
            row.getString("path"));
  }

  /** At most so many of the hosting team, of those who show themselves to everybody. */
  public TheTeam team(Locale language, int most) {
    return new TheTeam(
        presentations.to(new Reader.Visitor(language, ZoneOffset.UTC)).stream()
            .limit(most)
            .map(one -> new HostCard(one.host(), one.languages(), one.regions()))
            .toList());
  }
}
