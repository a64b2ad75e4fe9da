package net.mhpss.hosting.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.OnDesk;
import net.mhpss.jobs.Job;
import net.mhpss.web.Address;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hosts have put aside: it is not on their desks until some weeks have gone by. */
@Component
class Asides {
  static final Duration WEEKS = Duration.ofDays(28);

  private final JdbcClient db;
  private final Clock clock;

  Asides(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Puts this aside at the desks of these hosts, however often it is said. */
  @Transactional(propagation = Propagation.MANDATORY)
  void put(OnDesk what, Address address, List<Host> hosts) {
    db.sql(
            """
            insert into put_asides (host_id, kind, address, until)
            select host_id, :kind, :address, :until
              from unnest(cast(:hosts as bigint[])) as host_id
            on conflict (host_id, kind, address) do update set until = excluded.until
            """)
        .param("hosts", hosts.stream().map(Host::id).toArray(Long[]::new))
        .param("kind", what.kind())
        .param("address", address.id())
        .param("until", OffsetDateTime.now(clock).plus(WEEKS))
        .update();
  }

  @Bean
  Job forgetWhatWasPutAside() {
    return Job.daily(
        "hosting.take-up-again",
        LocalTime.of(3, 40),
        () ->
            db.sql("delete from put_asides where until < :now")
                .param("now", OffsetDateTime.now(clock))
                .update());
  }
}
