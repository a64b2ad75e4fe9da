package net.mhpss.hosting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pieces about hosts for pages above: the front page, a member's own page. */
@Component
public class HostParts {
  private final JdbcClient db;
  private final Hosts hosts;
  private final Wording wording;

  HostParts(JdbcClient db, Hosts hosts, Wording wording) {
    this.db = db;
    this.hosts = hosts;
    this.wording = wording;
  }

  /** The member's host; empty for who hosts themselves because there is nobody else yet. */
  public Optional<YourHost> yourHost(Reader.Member member) {
    var language = member.language();
    return db.sql(
            """
            select h.*, c.photo, c.photo_public, a.reasons
              from assignments a
              join host_card h on h.member_id = a.host_id
              join member_card c on c.id = a.host_id
             where a.member_id = :member
               and a.host_id <> a.member_id
            """)
        .param("member", member.id())
        .query(
            (row, number) ->
                new YourHost(
                    wording.card(Host.of(row, number), language),
                    wording.reasons(
                        Stream.of((String[]) row.getArray("reasons").getArray())
                            .map(Reason::read)
                            .toList(),
                        language)))
        .optional();
  }

  /** At most so many of the hosting team. */
  public TheTeam team(Locale language, int most) {
    return new TheTeam(wording.cards(hosts.team().stream().limit(most).toList(), language));
  }
}
