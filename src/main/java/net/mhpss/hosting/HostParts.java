package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    var host = hosts.of(member.id());
    return host.id() == member.id()
        ? Optional.empty()
        : Optional.of(
            new YourHost(
                wording.card(host, member.language()),
                wording.reasons(reasons(member.id()), member.language())));
  }

  private List<Reason> reasons(long member) {
    return db.sql("select unnest(reasons) as reason from assignments where member_id = :member")
        .param("member", member)
        .query((row, number) -> Reason.read(row.getString("reason")))
        .list();
  }

  /** At most so many of the hosting team. */
  public TheTeam team(Locale language, int most) {
    return new TheTeam(wording.cards(hosts.team().stream().limit(most).toList(), language));
  }
}
