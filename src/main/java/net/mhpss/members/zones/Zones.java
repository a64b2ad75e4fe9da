package net.mhpss.members.zones;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.taxonomy.Clocks;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clock by which times are shown to each member, and by which their mornings begin. */
@Component
class Zones {
  private final JdbcClient db;
  private final Clock clock;

  Zones(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Where the member says they are, if they do. */
  Optional<String> countryOf(Reader.Member member) {
    return db.sql("select country from profiles where member_id = :member and country is not null")
        .param("member", member.id())
        .query((row, number) -> row.getString(1))
        .optional();
  }

  static boolean exists(String zone) {
    return zone.equals("UTC") || Clocks.all().contains(zone);
  }

  /** Keeps what the member has chosen: no longer guessed. */
  @Transactional(propagation = Propagation.MANDATORY)
  void choose(String zone, Reader.Member member) {
    db.sql("update members set zone = :zone, zone_said_at = :now where id = :member")
        .param("zone", zone)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .update();
  }
}
