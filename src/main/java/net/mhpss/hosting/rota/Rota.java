package net.mhpss.hosting.rota;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.jobs.Job;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is on duty when: set by the hosting manager, seen by all hosts, and changed by two of them
 * who agree. In SQL the view {@code on_duty} tells who it is at this instant.
 */
@Component
public class Rota {
  /** How many weeks ahead can be set. */
  static final int WEEKS = 16;

  private final JdbcClient db;
  private final Hosts hosts;
  private final RotaLetters letters;
  private final AuditLog audit;
  private final Clock clock;

  Rota(JdbcClient db, Hosts hosts, RotaLetters letters, AuditLog audit, Clock clock) {
    this.db = db;
    this.hosts = hosts;
    this.letters = letters;
    this.audit = audit;
    this.clock = clock;
  }

  /** The host who is on duty now, if anybody is. */
  public Optional<Host> now() {
    return db.sql("select host_id from on_duty")
        .query((row, number) -> row.getLong(1))
        .optional()
        .flatMap(hosts::find);
  }

  LocalDate thisWeek() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC))
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** This week and those that follow, whether anybody is on duty in them or not. */
  List<Duty> weeks() {
    var set =
        db
            .sql("select week, host_id from duties where week >= :from and week < :end")
            .param("from", thisWeek())
            .param("end", thisWeek().plusWeeks(WEEKS))
            .query(Rota::duty)
            .list()
            .stream()
            .collect(toMap(Duty::week, duty -> duty));
    return thisWeek()
        .datesUntil(thisWeek().plusWeeks(WEEKS), java.time.Period.ofWeeks(1))
        .map(week -> set.getOrDefault(week, new Duty(week, null)))
        .toList();
  }

  /** When this host is on duty, from this week on. */
  List<Duty> of(long host) {
    return db.sql(
            """
            select week, host_id from duties where host_id = :host and week >= :from order by week limit 60
            """)
        .param("host", host)
        .param("from", thisWeek())
        .query(Rota::duty)
        .list();
  }

  private static Duty duty(ResultSet row, int number) throws SQLException {
    return new Duty(row.getObject("week", LocalDate.class), row.getLong("host_id"));
  }

  /** Says who is on duty in these weeks; false when one of them is past or one of them no host. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean set(List<Duty> duties, Reader.Member manager) {
    var first = thisWeek();
    var end = first.plusWeeks(WEEKS);
    if (!manager.may(Right.OVERSEE_HOSTING)
        || duties.stream()
            .map(Duty::week)
            .anyMatch(
                week ->
                    week.isBefore(first)
                        || !week.isBefore(end)
                        || week.getDayOfWeek() != DayOfWeek.MONDAY)) {
      return false;
    }
    hold();
    var before = weeks().stream().collect(toMap(Duty::week, duty -> duty));
    duties.stream().filter(duty -> !duty.equals(before.get(duty.week()))).forEach(this::keep);
    audit.note(manager.id(), "hosting.rota", "member", manager.id());
    return true;
  }

  /** Fills the weeks in which nobody is on duty, with whoever was on duty longest ago. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean fillInTurn(Reader.Member manager) {
    if (!manager.may(Right.OVERSEE_HOSTING)) {
      return false;
    }
    hold();
    var team = inTurn();
    var away = awayIn();
    for (var duty : weeks()) {
      if (duty.host() != null) {
        team.remove(duty.host());
        team.add(duty.host());
        continue;
      }
      var next =
          team.stream()
              .filter(host -> !away.getOrDefault(duty.week(), List.of()).contains(host))
              .findFirst();
      next.ifPresent(
          host -> {
            keep(new Duty(duty.week(), host));
            team.remove(host);
            team.add(host);
          });
    }
    audit.note(manager.id(), "hosting.rota", "member", manager.id());
    return true;
  }

  /** Everybody who takes on members, who was on duty longest ago first. */
  private List<Long> inTurn() {
    return new ArrayList<>(
        db.sql(
                """
                select h.member_id
                  from hosts h
                  left join (select host_id, max(week) as week from duties where week < :now group by host_id) d
                    on d.host_id = h.member_id
                 where h.weight <> 'NONE'
                 order by d.week nulls first, h.since, h.member_id
                """)
            .param("now", thisWeek())
            .query((row, number) -> row.getLong(1))
            .list());
  }

  /** Who is away in which week, if only for a part of it. */
  private Map<LocalDate, List<Long>> awayIn() {
    var away = new HashMap<LocalDate, List<Long>>();
    db.sql(
            """
            select w.week, a.host_id
              from generate_series(cast(:from as timestamp), cast(:from as timestamp) + :weeks * interval '7 days', '7 days') w (week)
              join away a on a.since < (w.week + interval '7 days') at time zone 'UTC'
                         and (a.until is null or a.until > w.week at time zone 'UTC')
             where a.id in (select id from away where until is null
                            union all
                            select id from away where until > cast(:from as timestamp) at time zone 'UTC')
            """)
        .param("from", thisWeek().atStartOfDay())
        .param("weeks", WEEKS)
        .query(
            row -> {
              away.computeIfAbsent(
                      row.getObject("week", java.time.LocalDateTime.class).toLocalDate(),
                      week -> new ArrayList<>())
                  .add(row.getLong("host_id"));
            });
    return away;
  }

  /** What had been agreed for a week that is somebody else's now is void. */
  private void keep(Duty duty) {
    db.sql("delete from swaps where week = :week or for_week = :week")
        .param("week", duty.week())
        .update();
    if (duty.host() == null) {
      db.sql("delete from duties where week = :week").param("week", duty.week()).update();
      return;
    }
    db.sql(
            """
            insert into duties (week, host_id, set_at)
            values (:week, :host, :now)
            on conflict (week) do update set host_id = excluded.host_id, set_at = excluded.set_at, told_at = null
            """)
        .param("week", duty.week())
        .param("host", duty.host())
        .param("now", now(clock))
        .update();
  }

  /** The questions that wait for an answer of this host or were asked by them. */
  List<Swap> swaps(long host) {
    return swaps(
        """
        where :host in (d.host_id, o.host_id) and s.week > :now and s.for_week > :now
        order by s.asked_at, s.id
        limit 40
        """,
        Map.of("host", host));
  }

  private Optional<Swap> swap(Address address) {
    return swaps(
            "where s.address = :address and s.week > :now and s.for_week > :now for update of d, o",
            Map.of("address", address.id()))
        .stream()
        .findFirst();
  }

  private List<Swap> swaps(String which, Map<String, ?> parameters) {
    return db.sql(
            """
            select s.address, s.week, d.host_id, s.for_week, o.host_id as other_id
              from swaps s
              join duties d on d.week = s.week
              join duties o on o.week = s.for_week
            """
                + which)
        .params(parameters)
        .param("now", thisWeek())
        .query(
            (row, number) ->
                new Swap(
                    row.getString("address"),
                    row.getObject("week", LocalDate.class),
                    row.getLong("host_id"),
                    row.getObject("for_week", LocalDate.class),
                    row.getLong("other_id")))
        .list();
  }

  /**
   * Asks another host to swap weeks; false when the one is not the reader's or the other nobody's.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean ask(LocalDate week, LocalDate other, Reader.Member host) {
    hold();
    var duties = weeks().stream().collect(toMap(Duty::week, duty -> duty));
    var to = hostIn(duties, other);
    if (!host.may(Right.HOST_MEMBERS)
        || week.equals(thisWeek())
        || other.equals(thisWeek())
        || to == null
        || to == host.id()
        || !Long.valueOf(host.id()).equals(hostIn(duties, week))) {
      return false;
    }
    db.sql(
            """
            insert into swaps (address, week, for_week, asked_at)
            values (:address, :week, :other, :now)
            on conflict (week) do update set for_week = excluded.for_week, asked_at = excluded.asked_at
            """)
        .param("address", Address.random().id())
        .param("week", week)
        .param("other", other)
        .param("now", now(clock))
        .update();
    letters.swapAsked(to, host, week, other);
    return true;
  }

  private static @Nullable Long hostIn(Map<LocalDate, Duty> duties, LocalDate week) {
    var duty = duties.get(week);
    return duty == null ? null : duty.host();
  }

  /** Each takes the other's week, as both want it now. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean accept(Address address, Reader.Member host) {
    hold();
    var swap = swap(address);
    if (swap.isEmpty() || swap.get().other() != host.id()) {
      return false;
    }
    keep(new Duty(swap.get().week(), swap.get().other()));
    keep(new Duty(swap.get().forWeek(), swap.get().host()));
    letters.swapped(swap.get().host(), host, swap.get().forWeek());
    return true;
  }

  /** The other does not want to, or who asked does not any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean end(Address address, Reader.Member host) {
    hold();
    var swap = swap(address);
    if (swap.isEmpty() || (swap.get().other() != host.id() && swap.get().host() != host.id())) {
      return false;
    }
    db.sql("delete from swaps where address = :address").param("address", address.id()).update();
    if (swap.get().other() == host.id()) {
      letters.notSwapped(swap.get().host(), host, swap.get().week());
    }
    return true;
  }

  /** One change of the rota after the other. */
  private void hold() {
    db.sql("select pg_advisory_xact_lock(hashtext('hosting.rota'))")
        .query((row, number) -> true)
        .list();
  }

  /** Reminds by mail who is on duty from this day on, once. */
  @Transactional
  void remind(LocalDate tomorrow) {
    db.sql(
            """
            update duties set told_at = :now where week = :tomorrow and told_at is null returning week, host_id
            """)
        .param("now", now(clock))
        .param("tomorrow", tomorrow)
        .query(Rota::duty)
        .list()
        .forEach(letters::tomorrow);
  }

  private static OffsetDateTime now(Clock clock) {
    return OffsetDateTime.now(clock);
  }

  @Configuration(proxyBeanMethods = false)
  static class Reminding {
    @Bean
    Job remindOfDuties(Rota rota, Clock clock) {
      return Job.every(
          "hosting.remind-of-duties",
          Duration.ofHours(1),
          () -> rota.remind(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1)));
    }
  }
}
