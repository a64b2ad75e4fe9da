package net.mhpss.hosting.desk;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.away.Aways;
import net.mhpss.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What nobody has got to in time. Who does the work is told when it comes due, who stands in for
 * them a working day later, the manager another day later: each once, each in one letter for all
 * that came due since the last. Who has let three due times go is told that they will be noted as
 * away, and a working day later, if that is still so, they are.
 */
@Component
class Overdue {
  private static final Logger log = LoggerFactory.getLogger(Overdue.class);
  private static final Duration A_DAY = Duration.ofHours(24);
  private static final Duration KEPT = Duration.ofDays(400);
  private static final int TOO_MANY = 3;

  private final JdbcClient db;
  private final Desks desks;
  private final Waiting waiting;
  private final Aways aways;
  private final DeskLetters letters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Overdue(
      JdbcClient db,
      Desks desks,
      Waiting waiting,
      Aways aways,
      DeskLetters letters,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.desks = desks;
    this.waiting = waiting;
    this.aways = aways;
    this.letters = letters;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Bean
  Job tellWhatIsOverdue() {
    return Job.every("hosting.escalate", Duration.ofMinutes(10), this::lookAtAll);
  }

  /** Looks at every desk; one that cannot be told keeps nobody from the others. */
  private void lookAtAll() {
    for (var worker : desks.workers()) {
      try {
        transaction.executeWithoutResult(status -> look(worker));
      } catch (RuntimeException failed) {
        log.warn("What is overdue for host {} cannot be told", worker.id(), failed);
      }
    }
    db.sql("delete from escalations where at < :before")
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }

  private void look(Colleague worker) {
    var desk = desks.of(worker.id(), worker.language()).orElse(null);
    if (desk == null) {
      return;
    }
    var now = clock.instant();
    var late =
        waiting.urgent(desk).stream().filter(row -> row.host() != null && row.isLate(now)).toList();
    tellWorker(worker, desk, late);
    tellOthers(Step.BACKUP, desk, overdueFor(A_DAY, late, desk, now));
    tellOthers(Step.MANAGER, desk, overdueFor(A_DAY.multipliedBy(2), late, desk, now));
    var own = (int) late.stream().filter(row -> Objects.equals(row.host(), worker.id())).count();
    setAway(worker, own, desk, now);
  }

  private static List<Row> overdueFor(Duration time, List<Row> late, AtDesk desk, Instant now) {
    return late.stream()
        .filter(row -> desk.week().after(Objects.requireNonNull(row.due()), time).isBefore(now))
        .toList();
  }

  private enum Step {
    WORKER,
    BACKUP,
    MANAGER
  }

  private void tellWorker(Colleague worker, AtDesk desk, List<Row> late) {
    var untold = untold(Step.WORKER, late, worker);
    if (!untold.isEmpty()) {
      letters.overdue(worker, waiting.shown(untold, desk), desk.week().zone());
    }
  }

  /** Who is to be told is another for each host whose work is done at this desk. */
  private void tellOthers(Step step, AtDesk desk, List<Row> late) {
    late.stream()
        .collect(groupingBy(row -> Objects.requireNonNull(row.host())))
        .forEach(
            (host, rows) -> {
              var other = other(step, host, desk.worker()).orElse(null);
              var untold = untold(step, rows, other);
              if (other != null && !untold.isEmpty()) {
                letters.overdueAt(
                    name(host, desk),
                    other,
                    step == Step.MANAGER,
                    waiting.shown(untold, desk),
                    desk.week().zone());
              }
            });
  }

  private static String name(long host, AtDesk desk) {
    return desk.hosts().stream()
        .filter(each -> each.id() == host)
        .map(Host::name)
        .findFirst()
        .orElse("");
  }

  /** Who stands in for a host, or else the manager; never who does the work already. */
  private Optional<Colleague> other(Step step, long host, long worker) {
    return db.sql(
            """
            select m.id, m.name, m.email, m.language
              from hosts h
              join member_mail m on m.id = h.member_id
              left join backups b on b.host_id = :host and b.backup_id = h.member_id
             where h.member_id not in (:host, :worker)
               and (h.kind = 'MANAGER' or b.backup_id is not null and :backup)
             order by (b.backup_id is not null and :backup) desc, h.since, h.member_id
             limit 1
            """)
        .param("host", host)
        .param("worker", worker)
        .param("backup", step == Step.BACKUP)
        .query(Colleague::of)
        .optional();
  }

  /** Those of which nobody was told at this step; from now on somebody was. */
  private List<Row> untold(Step step, List<Row> rows, @Nullable Colleague told) {
    return rows.stream()
        .filter(
            row ->
                db.sql(
                            """
                            insert into escalations (kind, address, since, step, host_id, told_id, at)
                            values (:kind, :address, :since, :step, :host, :told, :now)
                            on conflict do nothing
                            """)
                        .param("kind", row.what().kind())
                        .param("address", row.address())
                        .param("since", row.since().atOffset(ZoneOffset.UTC))
                        .param("step", step.name())
                        .param("host", row.host())
                        .param("told", told == null ? null : told.id())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                    == 1)
        .toList();
  }

  private void setAway(Colleague host, int late, AtDesk desk, Instant now) {
    if (late < TOO_MANY) {
      db.sql("delete from warnings where host_id = :host").param("host", host.id()).update();
      return;
    }
    var warned = warned(host.id());
    if (warned.isEmpty()) {
      db.sql("insert into warnings (host_id, at) values (:host, :now) on conflict do nothing")
          .param("host", host.id())
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
      letters.warning(host, late, desk.week().after(now, A_DAY), desk.week().zone());
    } else if (desk.week().after(warned.get(), A_DAY).isBefore(now) && aways.missed(host.id())) {
      db.sql("delete from warnings where host_id = :host").param("host", host.id()).update();
    }
  }

  private Optional<Instant> warned(long host) {
    return db.sql("select at from warnings where host_id = :host")
        .param("host", host)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
