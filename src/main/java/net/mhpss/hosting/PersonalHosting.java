package net.mhpss.hosting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What this room keeps of a member: who their host is and why. Whose host they are goes to others
 * before they go.
 */
@Component
class PersonalHosting implements KeepsPersonal {
  private final JdbcClient db;
  private final Hosts hosts;
  private final Wording wording;

  PersonalHosting(JdbcClient db, Hosts hosts, Wording wording) {
    this.db = db;
    this.hosts = hosts;
    this.wording = wording;
  }

  @Override
  public String room() {
    return "hosting";
  }

  private record Kept(List<Reason> why, Instant since, boolean welcomed) {}

  @Override
  public Object export(long member) {
    var kept =
        db.sql(
                """
                select r.reasons, a.since, a.welcomed_at
                  from assignments a
                  join why_this_host r on r.member_id = a.member_id
                 where a.member_id = :member
                """)
            .param("member", member)
            .query(
                (row, number) ->
                    new Kept(
                        Reason.readAll((String[]) row.getArray("reasons").getArray()),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("welcomed_at", OffsetDateTime.class) != null))
            .single();
    return Map.of(
        "host", hosts.of(member).name(),
        "why", wording.reasons(kept.why(), Locale.ENGLISH),
        "since", kept.since(),
        "welcomed", kept.welcomed());
  }

  @Override
  public void forget(long member) {
    hosts.forget(member);
  }
}
