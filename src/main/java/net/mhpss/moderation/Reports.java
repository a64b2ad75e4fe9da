package net.mhpss.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members tell the hosting team of. A host sees neither what is said of themselves nor what
 * they have said: another looks into it.
 */
@Component
class Reports {
  static final int PAGE = 30;
  private static final int A_DAY = 20;

  private static final String A_REPORT =
      """
      select r.id as report_id, r.address as report_address, r.reason, r.note, r.reported_at,
             m.id, m.address, m.name, m.country, m.kinds, m.photo, m.photo_public,
             w.name as reporter, case when not w.safe then w.address end as to_reporter, c.host_id, h.name as host, e.outcome, e.note as closing_note, e.closed_at
        from reports r
        join member_card m on m.id = r.member_id
        left join member_card w on w.id = r.reporter_id
        left join claims c on c.report_id = r.id
        left join member_card h on h.id = c.host_id
        left join closures e on e.report_id = r.id
       where r.member_id <> :host
         and r.reporter_id is distinct from :host
      """;

  private final JdbcClient db;
  private final Limits limits;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reports(
      JdbcClient db, Limits limits, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.limits = limits;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Whether this member may report somebody once more today; asking counts. */
  boolean mayReport(Reader.Member reporter) {
    return limits.allows("reports by " + reporter.id(), A_DAY, Duration.ofDays(1));
  }

  /** Tells the hosting team of a member; the same again while it is open is one report. */
  @Transactional(propagation = Propagation.MANDATORY)
  Address report(long member, Reason reason, Reader.Member reporter) {
    var open =
        db.sql(
                """
            select r.address
              from reports r
             where r.member_id = :member and r.reporter_id = :reporter and r.reason = :reason
               and not exists (select from closures where report_id = r.id)
             limit 1
            """)
            .param("member", member)
            .param("reporter", reporter.id())
            .param("reason", reason.name())
            .query((row, number) -> new Address(row.getString("address")))
            .optional();
    return open.orElseGet(() -> write(member, reason, reporter));
  }

  /** The number of the report at this address. */
  long idOf(Address report) {
    return db.sql("select id from reports where address = :address")
        .param("address", report.id())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  private Address write(long member, Reason reason, Reader.Member reporter) {
    var address = Address.random();
    db.sql(
            """
            insert into reports (address, member_id, reporter_id, reason, reported_at)
            values (:address, :member, :reporter, :reason, :now)
            """)
        .param("address", address.id())
        .param("member", member)
        .param("reporter", reporter.id())
        .param("reason", reason.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
    return address;
  }

  /** A report of the reader's own. It does not tell who the pseudonym is of whom it is about. */
  Optional<OwnReport> own(Address address, Reader.Member reporter) {
    return db.sql(
            """
            select r.address, r.note,
                   case when m.safe then '' else m.address end as member,
                   case when m.safe then '' else m.name end as name,
                   exists (select from closures where report_id = r.id) as closed,
                   not m.safe and exists (select from blockings b
                                           where b.member_id = :reporter and b.blocked_id = m.id) as blocked
              from reports r
              join member_card m on m.id = r.member_id
             where r.address = :address and r.reporter_id = :reporter
            """)
        .param("address", address.id())
        .param("reporter", reporter.id())
        .query(
            (row, number) ->
                new OwnReport(
                    row.getString("address"),
                    row.getString("member"),
                    row.getString("name"),
                    row.getString("note"),
                    row.getBoolean("closed"),
                    row.getBoolean("blocked")))
        .optional();
  }

  /** Adds words to a report of one's own that is still open. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(Address address, String words, Reader.Member reporter) {
    return db.sql(
                """
            update reports r
               set note = :words
             where address = :address and reporter_id = :reporter
               and not exists (select from closures where report_id = r.id)
            """)
            .param("words", words)
            .param("address", address.id())
            .param("reporter", reporter.id())
            .update()
        == 1;
  }

  /** One more than a page of open reports, the oldest first, from after this one on. */
  List<Report> open(Reader.Member host, Address after) {
    return list(
        " and r.open and r.id > coalesce((select id from reports where address = :key), 0) order by r.id",
        host,
        after);
  }

  /** One more than a page of closed reports, the latest first, from before this one on. */
  List<Report> closed(Reader.Member host, Address before) {
    return list(
        " and not r.open and r.id < coalesce((select id from reports where address = :key), 9223372036854775807) order by r.id desc",
        host,
        before);
  }

  private List<Report> list(String which, Reader.Member host, Address key) {
    return host.may(Right.MODERATE)
        ? db.sql(A_REPORT + which + " limit " + (PAGE + 1))
            .param("host", host.id())
            .param("key", key.id())
            .query(Reports::report)
            .list()
        : List.of();
  }

  /** The report at this address, for a host whom it does not concern. */
  Optional<Report> find(Address address, Reader.Member host) {
    return host.may(Right.MODERATE)
        ? db.sql(A_REPORT + " and r.address = :address")
            .param("host", host.id())
            .param("address", address.id())
            .query(Reports::report)
            .optional()
        : Optional.empty();
  }

  /** Takes an open report on, also from a colleague who has not come round to it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void claim(Report report, Reader.Member host) {
    db.sql(
            """
            insert into claims (report_id, host_id, since) values (:report, :host, :now)
            on conflict (report_id) do update set host_id = excluded.host_id, since = excluded.since
            """)
        .param("report", report.id())
        .param("host", host.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "moderation.report-claimed", "report", report.id());
  }

  /** Closes a report that this host has taken on; false when somebody was quicker. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean close(Report report, Outcome outcome, String note, Reader.Member host) {
    var closed =
        db.sql(
                    """
            insert into closures (report_id, host_id, outcome, note, closed_at)
            select c.report_id, c.host_id, :outcome, :note, :now
              from claims c
             where c.report_id = :report and c.host_id = :host
            on conflict do nothing
            """)
                .param("outcome", outcome.name())
                .param("note", note)
                .param("now", OffsetDateTime.now(clock))
                .param("report", report.id())
                .param("host", host.id())
                .update()
            == 1;
    if (closed) {
      audit.note(host.id(), "moderation.report-closed", "report", report.id());
      events.publishEvent(new ReportClosed(report.id(), reporterOf(report)));
    }
    return closed;
  }

  private @Nullable Long reporterOf(Report report) {
    return db.sql("select reporter_id from reports where id = :id and reporter_id is not null")
        .param("id", report.id())
        .query(Long.class)
        .optional()
        .orElse(null);
  }

  private static @Nullable String to(@Nullable String reporter) {
    return reporter == null ? null : "/messages/to/" + reporter;
  }

  private static Report report(ResultSet row, int number) throws SQLException {
    var outcome = row.getString("outcome");
    return new Report(
        row.getLong("report_id"),
        row.getString("report_address"),
        MemberCard.of(row, number),
        row.getString("reporter"),
        to(row.getString("to_reporter")),
        Reason.valueOf(row.getString("reason")),
        row.getString("note"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
        row.getObject("host_id", Long.class),
        row.getString("host"),
        outcome == null
            ? null
            : new Report.Closed(
                Outcome.valueOf(outcome),
                row.getString("closing_note"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant()));
  }
}
