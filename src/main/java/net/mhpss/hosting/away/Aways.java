package net.mhpss.hosting.away;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.away.Away.Why;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When hosts are away, and who does their work meanwhile. In SQL the view {@code desks} tells it:
 * {@code worker_id} does the work of {@code host_id} at this instant.
 */
@Component
public class Aways {
  private static final int MOST_SHOWN = 20;
  private static final String SELECT =
      "select id, host_id, since, until, why, backup_id from away\n";

  private final JdbcClient db;
  private final Hosts hosts;
  private final Weeks weeks;
  private final AwayLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  Aways(JdbcClient db, Hosts hosts, Weeks weeks, AwayLetters letters, AuditLog audit, Clock clock) {
    this.db = db;
    this.hosts = hosts;
    this.weeks = weeks;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who does the work of this host at this instant: they themselves, or who stands in for them. */
  public long worker(long host) {
    return db.sql("select worker_id from desks where host_id = :host")
        .param("host", host)
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** For which other hosts this one stands in at this instant. */
  public List<Host> standsInFor(long worker) {
    var theirs =
        db.sql("select host_id from desks where worker_id = :worker and host_id <> :worker")
            .param("worker", worker)
            .query((row, number) -> row.getLong(1))
            .set();
    return theirs.isEmpty()
        ? List.of()
        : hosts.team().stream().filter(host -> theirs.contains(host.id())).toList();
  }

  /** The time away in which this host is now. */
  public Optional<Away> now(long host) {
    return db.sql(
            SELECT
                + """
                 where id = (select id from away_now where host_id = :host)
                """)
        .param("host", host)
        .query(Away::of)
        .optional();
  }

  /** When this host is away now and will be, the next first. */
  public List<Away> coming(long host) {
    return db.sql(
            SELECT
                + """
                 where host_id = :host and (until is null or until > :now)
                 order by since, id
                 limit\s"""
                + MOST_SHOWN)
        .param("host", host)
        .param("now", OffsetDateTime.now(clock))
        .query(Away::of)
        .list();
  }

  /** Who usually stands in for this host. */
  public Optional<Host> backup(long host) {
    return db.sql("select backup_id from backups where host_id = :host")
        .param("host", host)
        .query((row, number) -> row.getLong(1))
        .optional()
        .flatMap(hosts::find);
  }

  /** Says who usually stands in for a host, or that nobody does; false when that cannot be. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean standIn(long host, @Nullable Long backup, Reader.Member by) {
    if (!mayDecide(host, by) || hosts.find(host).isEmpty()) {
      return false;
    }
    if (backup == null) {
      db.sql("delete from backups where host_id = :host").param("host", host).update();
      return true;
    }
    return backup != host
        && db.sql(
                    """
                    insert into backups (host_id, backup_id)
                    select :host, member_id from hosts where member_id = :backup
                    on conflict (host_id) do update set backup_id = excluded.backup_id
                    """)
                .param("host", host)
                .param("backup", backup)
                .update()
            == 1;
  }

  /** Says that a host will be away: they themselves say it, or the hosting manager. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Going begin(long host, NewAway form, Reader.Member by) {
    if (!mayDecide(host, by) || !hold(host)) {
      return new Going.NotFound();
    }
    var zone = weeks.of(host).zone();
    var now = clock.instant();
    var today = now.atZone(zone).toLocalDate();
    var problems = form.problems(today);
    if (!problems.isEmpty()) {
      return new Going.Refused(problems);
    }
    var backup =
        form.backup().isBlank() ? Optional.<Host>empty() : hosts.at(Address.of(form.backup()));
    if (!form.backup().isBlank() && (backup.isEmpty() || backup.get().id() == host)) {
      return new Going.Refused(Map.of("backup", "hosting.away-backup-wrong"));
    }
    LocalDate first = form.first();
    LocalDate last = form.last();
    var since = first == null || first.equals(today) ? now : first.atStartOfDay(zone).toInstant();
    var until = last == null ? null : last.atStartOfDay(zone).toInstant();
    if (isAwayBetween(host, since, until)) {
      return new Going.Refused(Map.of("from", "hosting.away-already"));
    }
    var why = by.id() == host ? Why.OWN : Why.MANAGER;
    var away = keep(host, since, until, why, backup.map(Host::id).orElse(null), by.id());
    audit.note(by.id(), "hosting.away", "member", host);
    if (why == Why.MANAGER) {
      letters.setAway(host, since, until);
    }
    tellWhoStandsIn(away);
    return new Going.Gone(away);
  }

  private void tellWhoStandsIn(Away away) {
    var backup =
        away.backup() != null
            ? away.backup()
            : backup(away.host()).map(Host::id).orElseGet(() -> worker(away.host()));
    if (backup != away.host()) {
      hosts
          .find(away.host())
          .ifPresent(host -> letters.standIn(backup, host, away.since(), away.until()));
    }
  }

  /**
   * Says that a host is away because they have let too much go past its time; false when they are
   * away already, are no host, or are the only one. They are back as soon as they say so.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean missed(long host) {
    if (!hold(host) || hosts.team().size() == 1) {
      return false;
    }
    var now = clock.instant();
    var isAway =
        db.sql(
                """
                select exists (select from away
                                where host_id = :host and since <= :now and (until is null or until > :now))
                """)
            .param("host", host)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
    if (isAway) {
      return false;
    }
    var away = keep(host, now, null, Why.MISSED, null, null);
    audit.note(null, "hosting.away", "member", host);
    letters.missed(host);
    tellWhoStandsIn(away);
    return true;
  }

  /** Ends the time away of a host who is back, before its time if need be. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean end(long host, Reader.Member by) {
    if (!mayDecide(host, by) || !hold(host)) {
      return false;
    }
    var ended =
        db.sql(
                """
                update away
                   set until = greatest(:now, since + interval '1 millisecond')
                 where host_id = :host and since <= :now and (until is null or until > :now)
                """)
            .param("host", host)
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (ended > 0) {
      audit.note(by.id(), "hosting.back", "member", host);
    }
    return ended > 0;
  }

  /** Takes back a time away that has not begun. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeBack(long host, long away, Reader.Member by) {
    return mayDecide(host, by)
        && db.sql("delete from away where id = :away and host_id = :host and since > :now")
                .param("away", away)
                .param("host", host)
                .param("now", OffsetDateTime.now(clock))
                .update()
            == 1;
  }

  private static boolean mayDecide(long host, Reader.Member by) {
    return (by.id() == host && by.may(Right.HOST_MEMBERS)) || by.may(Right.OVERSEE_HOSTING);
  }

  /** One thing after the other for each host; whoever chooses them for a member does not wait. */
  private boolean hold(long host) {
    return db.sql("select from hosts where member_id = :host for no key update")
        .param("host", host)
        .query((row, number) -> true)
        .optional()
        .isPresent();
  }

  private boolean isAwayBetween(long host, Instant since, @Nullable Instant until) {
    return db.sql(
            """
            select exists (select from away
                            where host_id = :host
                              and tstzrange(since, until) && tstzrange(:since, cast(:until as timestamptz)))
            """)
        .param("host", host)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private Away keep(
      long host,
      Instant since,
      @Nullable Instant until,
      Why why,
      @Nullable Long backup,
      @Nullable Long by) {
    return db.sql(
            """
            insert into away (host_id, since, until, why, backup_id, set_by, set_at)
            values (:host, :since, :until, :why, :backup, :by, :now)
            returning id, host_id, since, until, why, backup_id
            """)
        .param("host", host)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .param("why", why.name())
        .param("backup", backup)
        .param("by", by)
        .param("now", OffsetDateTime.now(clock))
        .query(Away::of)
        .single();
  }
}
