package net.mhpss.moderation;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.members.Members;
import net.mhpss.members.Suspensions;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is decided of what was reported, and what follows from it. */
@Component
class Decisions {
  /** So long somebody may appeal, and so long what was removed can be shown again. */
  static final Duration APPEALS = Duration.ofDays(30);

  private final JdbcClient db;
  private final Reports reports;
  private final ReportableThings things;
  private final Members members;
  private final Suspensions suspensions;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Decisions(
      JdbcClient db,
      Reports reports,
      ReportableThings things,
      Members members,
      Suspensions suspensions,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.reports = reports;
    this.things = things;
    this.members = members;
    this.suspensions = suspensions;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What this host may decide. Hosts of a group keep order in it; what concerns a member everywhere
   * is for the hosting team, and nobody who holds an office is slowed or suspended before it ends.
   */
  List<Outcome> possible(Report report, Reader.Member host) {
    var scope = reports.scopeOf(host);
    var found = new ArrayList<Outcome>();
    if (report.isAppeal()) {
      found.add(Outcome.UPHELD);
      if (report.reporterId() == null) {
        found.add(Outcome.OVERTURNED);
        return found;
      }
    } else if (report.isHeld()) {
      found.add(Outcome.RELEASE);
    } else {
      found.addAll(List.of(Outcome.NOTHING_WRONG, Outcome.KNOWN_ALREADY, Outcome.SPOKEN_TO));
      if (scope.everywhere()) {
        found.add(Outcome.PASSED_ON);
      }
    }
    if (report.isHeld()) {
      found.add(Outcome.REMOVE);
    } else if (things.hides(report)) {
      found.addAll(List.of(Outcome.HIDE, Outcome.REMOVE));
    }
    var member = report.member();
    if (member != null) {
      found.add(Outcome.WARN);
      if (scope.everywhere() && members.rolesOf(member.id()).isEmpty()) {
        found.addAll(List.of(Outcome.SLOW, Outcome.SUSPEND));
      }
    }
    return found;
  }

  /** Decides on a report that this host has taken on; false when somebody was quicker. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean close(Report report, Outcome outcome, Closing form, Reader.Member host) {
    var now = clock.instant();
    var until = outcome.hasEnd() ? now.plus(Duration.ofDays(form.lasts())) : null;
    var closed =
        db.sql(
                    """
            insert into closures (report_id, host_id, outcome, note, reason, until, closed_at)
            select c.report_id, c.host_id, :outcome, :note, :reason, :until, :now
              from claims c
             where c.report_id = :report and c.host_id = :host
            on conflict do nothing
            """)
                .param("outcome", outcome.name())
                .param("note", form.text())
                .param("reason", form.told())
                .param("until", at(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("report", report.id())
                .param("host", host.id())
                .update()
            == 1;
    if (closed) {
      apply(report, outcome, until, host);
      audit.note(host.id(), "moderation.report-closed", "report", report.id());
      if (outcome.isMeasure() || outcome == Outcome.RELEASE || outcome == Outcome.OVERTURNED) {
        audit.note(
            host.id(),
            "moderation." + outcome.name().toLowerCase(java.util.Locale.ROOT),
            report.kind(),
            subject(report));
      }
      events.publishEvent(new ReportClosed(report.id(), report.reporterId()));
      tellMember(report);
    }
    return closed;
  }

  private static long subject(Report report) {
    var member = report.member();
    return report.thing() != null ? report.thing() : member == null ? report.id() : member.id();
  }

  private void tellMember(Report report) {
    db.sql(
            "select member_id from decisions_about_members where id = :report and member_id is not null")
        .param("report", report.id())
        .query((row, number) -> row.getLong(1))
        .optional()
        .ifPresent(member -> events.publishEvent(new DecisionMade(report.id(), member)));
  }

  private void apply(Report report, Outcome outcome, @Nullable Instant until, Reader.Member host) {
    var member = report.member();
    switch (outcome) {
      case HIDE -> thing(report).ifPresent(room -> room.hide(number(report)));
      case REMOVE -> thing(report).ifPresent(room -> room.remove(number(report)));
      case RELEASE -> thing(report).ifPresent(room -> room.show(number(report)));
      case WARN, SLOW, SUSPEND -> {
        if (report.isHeld()) {
          thing(report).ifPresent(room -> room.remove(number(report)));
        }
        if (member != null && until != null) {
          if (outcome == Outcome.SUSPEND) {
            suspensions.suspend(member.id(), until);
          } else {
            suspensions.slow(member.id(), until);
          }
        }
      }
      case OVERTURNED -> reports.appealed(report).ifPresent(first -> undo(first, host));
      case NOTHING_WRONG, KNOWN_ALREADY, SPOKEN_TO, PASSED_ON, UPHELD -> {}
    }
  }

  private Optional<Reportable> thing(Report report) {
    return report.thing() == null ? Optional.empty() : things.room(report);
  }

  private static long number(Report report) {
    return java.util.Objects.requireNonNull(report.thing());
  }

  /**
   * Whether this host may take back what was decided. Hosts of a group take back what one of them
   * has hidden; what the hosting team has decided, it alone.
   */
  boolean mayUndo(Report report, Reader.Member host) {
    var closed = report.closed();
    if (closed == null || !report.canBeUndone()) {
      return false;
    }
    var group = report.group();
    var by = closed.host();
    return reports.scopeOf(host).everywhere()
        || (closed.outcome() == Outcome.HIDE
            && group != null
            && by != null
            && reports.isHostOf(group, by)
            && !Right.MODERATE.isGivenToAnyOf(members.rolesOf(by)));
  }

  /**
   * Takes back what was done, unless another decision holds as well: what was hidden is shown, who
   * was suspended may take part.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void undo(Report report, Reader.Member host) {
    var closed = report.closed();
    if (closed == null || closed.undone()) {
      return;
    }
    db.sql("update closures set undone_at = :now where report_id = :report")
        .param("now", OffsetDateTime.now(clock))
        .param("report", report.id())
        .update();
    var member = report.member();
    switch (closed.outcome()) {
      case HIDE, REMOVE -> showUnlessHidden(report);
      case SLOW, SUSPEND, WARN -> {
        if (member != null && closed.outcome() == Outcome.SUSPEND) {
          suspensions.endSuspension(member.id());
          until(member.id(), Outcome.SUSPEND)
              .ifPresent(until -> suspensions.suspend(member.id(), until));
        } else if (member != null && closed.outcome() == Outcome.SLOW) {
          suspensions.endSlowing(member.id());
          until(member.id(), Outcome.SLOW).ifPresent(until -> suspensions.slow(member.id(), until));
        }
        if (report.isHeld()) {
          showUnlessHidden(report);
        }
      }
      case NOTHING_WRONG, KNOWN_ALREADY, SPOKEN_TO, PASSED_ON, RELEASE, UPHELD, OVERTURNED -> {}
    }
    audit.note(host.id(), "moderation.reversed", "report", report.id());
  }

  private void showUnlessHidden(Report report) {
    var hidden =
        db.sql(
                """
                select exists (select from things_out_of_sight where kind = :kind and thing_id = :thing)
                """)
            .param("kind", report.kind())
            .param("thing", report.thing(), Types.BIGINT)
            .query(Boolean.class)
            .single();
    if (!hidden) {
      thing(report).ifPresent(room -> room.show(number(report)));
    }
  }

  /** Until when what was decided like this of a member still holds. */
  private Optional<Instant> until(long member, Outcome outcome) {
    return db.sql(
            """
            select e.until
              from reports r
              join closures e on e.report_id = r.id
             where r.member_id = :member and e.outcome = :outcome and e.undone_at is null and e.until > :now
             order by e.until desc
             limit 1
            """)
        .param("member", member)
        .param("outcome", outcome.name())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** A decision about the reader, as it concerns them: never who told of it. */
  Optional<Decision> own(Address address, Reader.Member member) {
    return list(" and r.address = :address", member, address.id()).stream().findFirst();
  }

  /** What holds for the reader at this moment, the latest first. */
  List<Decision> holding(Reader.Member member) {
    return list(
        " and e.until > :now and e.undone_at is null order by e.closed_at desc limit 10",
        member,
        "");
  }

  private List<Decision> list(String which, Reader.Member member, String address) {
    return db.sql(
            """
            select r.id, r.address, r.kind, r.thing_id, r.reason as about, r.appeal_of is not null as appeal,
                   e.outcome, e.reason, e.until, e.closed_at, e.undone_at is not null as undone,
                   a.id is not null as appealed, f.outcome as then_outcome, f.reason as then_reason
              from decisions_about_members d
              join reports r on r.id = d.id
              join closures e on e.report_id = r.id
              left join reports a on a.appeal_of = r.id
              left join closures f on f.report_id = a.id
             where d.member_id = :member
            """
                + which)
        .param("member", member.id())
        .param("address", address)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) -> {
              var later = row.getString("then_outcome");
              return new Decision(
                  row.getLong("id"),
                  row.getString("address"),
                  row.getString("kind"),
                  row.getObject("thing_id", Long.class),
                  Reason.valueOf(row.getString("about")),
                  row.getBoolean("appeal"),
                  Outcome.valueOf(row.getString("outcome")),
                  row.getString("reason"),
                  Reports.instant(row, "until"),
                  row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                  row.getBoolean("undone"),
                  row.getBoolean("appealed"),
                  later == null ? null : Outcome.valueOf(later),
                  row.getString("then_reason"));
            })
        .list();
  }

  /**
   * Asks that somebody else looks at a decision, once: whom it concerns, or who reported what was
   * left as it was. False if it cannot be appealed by them any more.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean appeal(Address address, String words, Reader.Member member) {
    var first =
        db.sql(
                """
            select r.kind, r.thing_id, r.member_id, r.reporter_id, r.id
              from reports r
              join closures e on e.report_id = r.id
             where r.address = :address and r.appeal_of is null
               and e.undone_at is null and e.closed_at > :since
               and not exists (select from reports a where a.appeal_of = r.id)
               and ((r.member_id = :member and e.outcome in ('WARN', 'HIDE', 'REMOVE', 'SLOW', 'SUSPEND'))
                    or (r.reporter_id = :member and e.outcome in ('NOTHING_WRONG', 'KNOWN_ALREADY')))
             for update of r
            """)
            .param("address", address.id())
            .param("member", member.id())
            .param("since", OffsetDateTime.now(clock).minus(APPEALS))
            .query(
                (row, number) ->
                    new First(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getObject("thing_id", Long.class),
                        row.getObject("member_id", Long.class),
                        row.getObject("reporter_id", Long.class)))
            .optional();
    first.ifPresent(
        one ->
            reports.write(
                one.kind(),
                one.thing(),
                one.member(),
                null,
                Reason.APPEAL,
                Long.valueOf(member.id()).equals(one.member()) ? null : one.reporter(),
                words,
                one.id()));
    return first.isPresent();
  }

  private record First(
      long id, String kind, @Nullable Long thing, @Nullable Long member, @Nullable Long reporter) {}

  private static @Nullable OffsetDateTime at(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }
}
