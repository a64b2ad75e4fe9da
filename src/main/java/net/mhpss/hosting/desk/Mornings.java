package net.mhpss.hosting.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.mhpss.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letter at seven in the morning, by the clock of the host and on their working days, with what
 * waits on their desk. None when nothing waits but what is for the whole team, or waits for others.
 */
@Component
class Mornings {
  private static final Logger log = LoggerFactory.getLogger(Mornings.class);
  private static final LocalTime SEVEN = LocalTime.of(7, 0);

  /** Who was out of reach until noon is told tomorrow. */
  private static final LocalTime NOON = LocalTime.NOON;

  private final JdbcClient db;
  private final Desks desks;
  private final Waiting waiting;
  private final DeskLinks links;
  private final DeskLetters letters;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Mornings(
      JdbcClient db,
      Desks desks,
      Waiting waiting,
      DeskLinks links,
      DeskLetters letters,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.desks = desks;
    this.waiting = waiting;
    this.links = links;
    this.letters = letters;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Bean
  Job tellInTheMorning() {
    return Job.every("hosting.mornings", Duration.ofMinutes(5), () -> tell(clock.instant()));
  }

  /** Writes to everybody for whom it is morning now. */
  void tell(Instant now) {
    for (var worker : desks.workers()) {
      try {
        transaction.executeWithoutResult(status -> tell(worker, now));
      } catch (RuntimeException failed) {
        log.warn("Host {} cannot be told what waits", worker.id(), failed);
      }
    }
  }

  private void tell(Colleague worker, Instant now) {
    var desk = desks.of(worker.id(), worker.language()).orElse(null);
    if (desk == null || !isMorning(desk, now)) {
      return;
    }
    var today = LocalDate.ofInstant(now, desk.week().zone());
    if (!isWanted(worker.id()) || !isFirst(worker.id(), today)) {
      return;
    }
    var rows = waiting.rows(desk);
    if (rows.stream().anyMatch(row -> row.why().asksThisHost())) {
      write(worker, desk, waiting.shown(rows, desk), now);
    }
  }

  private static boolean isMorning(AtDesk desk, Instant now) {
    var time = LocalTime.ofInstant(now, desk.week().zone());
    return desk.week().isWorking(now) && !time.isBefore(SEVEN) && time.isBefore(NOON);
  }

  private void write(Colleague worker, AtDesk desk, List<ShownRow> rows, Instant now) {
    letters.morning(
        worker,
        rows,
        (act, row) -> links.to(act, row, worker.id(), now),
        links.toEnd(worker.id(), now),
        desk.week().zone());
  }

  private boolean isWanted(long host) {
    return db.sql("select not exists (select from unwanted_mornings where host_id = :host)")
        .param("host", host)
        .query(Boolean.class)
        .single();
  }

  private boolean isFirst(long host, LocalDate today) {
    return db.sql(
                """
                insert into mornings (host_id, day) values (:host, :today)
                on conflict (host_id) do update set day = excluded.day where mornings.day < excluded.day
                """)
            .param("host", host)
            .param("today", today)
            .update()
        == 1;
  }

  /** Says whether a host wants these letters. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void want(long host, boolean wanted) {
    if (wanted) {
      db.sql("delete from unwanted_mornings where host_id = :host").param("host", host).update();
    } else {
      db.sql(
              "insert into unwanted_mornings (host_id, since) select member_id, :now from hosts"
                  + " where member_id = :host on conflict do nothing")
          .param("host", host)
          .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
          .update();
    }
  }
}
