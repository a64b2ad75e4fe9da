package net.mhpss.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members tell the hosting team of, what waits to be let through, and who appeals. Nobody sees
 * what is said of themselves, what they have said, nor an appeal against what they decided: another
 * looks into it.
 */
@Component
class Reports {
  static final int PAGE = 30;
  private static final int A_DAY = 20;
  private static final int EARLIER = 5;

  private static final String A_REPORT =
      """
      select r.id as report_id, r.address as report_address, r.kind, r.thing_id, r.group_id, r.reason, r.note, r.reported_at, r.appeal_of,
             m.id, m.address, m.name, m.country, m.kinds, m.photo, m.photo_public,
             r.reporter_id, w.name as reporter, case when not w.safe then w.address end as to_reporter, c.host_id, h.name as host,
             e.host_id as closed_by, e.outcome, e.note as closing_note, e.reason as told, e.until, e.closed_at, e.undone_at is not null as undone
        from reports r
        left join member_card m on m.id = r.member_id
        left join member_card w on w.id = r.reporter_id
        left join claims c on c.report_id = r.id
        left join member_card h on h.id = c.host_id
        left join closures e on e.report_id = r.id
       where {scope}
         and r.member_id is distinct from :host
         and r.reporter_id is distinct from :host
         and not exists (select from reports o
                           left join closures oc on oc.report_id = o.id
                          where o.id = r.appeal_of and (oc.host_id = :host or o.reporter_id = :host))
      """;

  private final JdbcClient db;
  private final Limits limits;
  private final AuditLog audit;
  private final ObjectProvider<GroupsHosted> hosted;
  private final Clock clock;

  Reports(
      JdbcClient db,
      Limits limits,
      AuditLog audit,
      ObjectProvider<GroupsHosted> hosted,
      Clock clock) {
    this.db = db;
    this.limits = limits;
    this.audit = audit;
    this.hosted = hosted;
    this.clock = clock;
  }

  /** How far this member looks after the talk. */
  Scope scopeOf(Reader.Member host) {
    return host.may(Right.MODERATE)
        ? new Scope(true, List.of())
        : new Scope(
            false, hosted.stream().flatMap(groups -> groups.of(host.id()).stream()).toList());
  }

  /** Whether somebody keeps order in this group; the hosting team needs not host it. */
  boolean isHostOf(long group, long member) {
    return hosted.stream().anyMatch(groups -> groups.of(member).contains(group));
  }

  /** Whether this member may report once more today; asking counts. */
  boolean mayReport(Reader.Member reporter) {
    return limits.allows("reports by " + reporter.id(), A_DAY, Duration.ofDays(1));
  }

  /** Tells the hosting team of a member; the same again while it is open is one report. */
  @Transactional(propagation = Propagation.MANDATORY)
  Address report(long member, Reason reason, Reader.Member reporter) {
    return tell("member", null, member, null, reason, reporter);
  }

  /** Tells of something that somebody made; the same again while it is open is one report. */
  @Transactional(propagation = Propagation.MANDATORY)
  Address report(Reported thing, Reason reason, Reader.Member reporter) {
    return tell(thing.kind(), thing.thing(), thing.author(), thing.group(), reason, reporter);
  }

  private Address tell(
      String kind,
      @Nullable Long thing,
      @Nullable Long member,
      @Nullable Long group,
      Reason reason,
      Reader.Member reporter) {
    var open =
        db.sql(
                """
            select r.address
              from reports r
             where r.kind = :kind
               and r.thing_id is not distinct from cast(:thing as bigint)
               and r.member_id is not distinct from cast(:member as bigint)
               and r.reporter_id = :reporter and r.reason = :reason
               and not exists (select from closures where report_id = r.id)
             limit 1
            """)
            .param("kind", kind)
            .param("thing", thing, Types.BIGINT)
            .param("member", member, Types.BIGINT)
            .param("reporter", reporter.id())
            .param("reason", reason.name())
            .query((row, number) -> new Address(row.getString("address")))
            .optional();
    return open.orElseGet(() -> write(kind, thing, member, group, reason, reporter.id(), "", null));
  }

  /** The number of the report at this address. */
  long idOf(Address report) {
    return db.sql("select id from reports where address = :address")
        .param("address", report.id())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  Address write(
      String kind,
      @Nullable Long thing,
      @Nullable Long member,
      @Nullable Long group,
      Reason reason,
      @Nullable Long reporter,
      String note,
      @Nullable Long appealOf) {
    var address = Address.random();
    db.sql(
            """
            insert into reports (address, kind, thing_id, member_id, group_id, reporter_id, reason, gravity, note, appeal_of, reported_at)
            values (:address, :kind, :thing, :member, :group, :reporter, :reason, :gravity, :note, :appealOf, :now)
            """)
        .param("address", address.id())
        .param("kind", kind)
        .param("thing", thing, Types.BIGINT)
        .param("member", member, Types.BIGINT)
        .param("group", group, Types.BIGINT)
        .param("reporter", reporter, Types.BIGINT)
        .param("reason", reason.name())
        .param("gravity", reason.gravity())
        .param("note", note)
        .param("appealOf", appealOf, Types.BIGINT)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return address;
  }

  /** A report of the reader's own. It does not tell who the pseudonym is of whom it is about. */
  Optional<OwnReport> own(Address address, Reader.Member reporter) {
    return db.sql(
            """
            select r.address, r.note, r.appeal_of is not null as appeal,
                   case when m.safe then '' else coalesce(m.address, '') end as member,
                   case when m.safe then '' else coalesce(m.name, '') end as name,
                   e.outcome, e.undone_at is not null as undone,
                   exists (select from reports a where a.appeal_of = r.id) as appealed,
                   not m.safe and exists (select from blockings b
                                           where b.member_id = :reporter and b.blocked_id = m.id) as blocked
              from reports r
              left join member_card m on m.id = r.member_id
              left join closures e on e.report_id = r.id
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
                    outcome(row),
                    row.getBoolean("appeal"),
                    row.getBoolean("appealed"),
                    row.getBoolean("blocked")))
        .optional();
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return outcome == null ? null : Outcome.valueOf(outcome);
  }

  /** Adds words to a report of one's own that is still open. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean add(Address address, String words, Reader.Member reporter) {
    return db.sql(
                """
            update reports r
               set note = :words
             where address = :address and reporter_id = :reporter and appeal_of is null
               and not exists (select from closures where report_id = r.id)
            """)
            .param("words", words)
            .param("address", address.id())
            .param("reporter", reporter.id())
            .update()
        == 1;
  }

  /**
   * One more than a page of what is open, the gravest first and then the oldest, from after this.
   */
  List<Report> open(Reader.Member host, Address after) {
    return list(
        """
         and r.open
         and (r.gravity, r.id) > (coalesce((select gravity from reports where address = :key), -1),
                                  coalesce((select id from reports where address = :key), 0))
        order by r.gravity, r.id
        """,
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
    var scope = scopeOf(host);
    return scope.isNothing()
        ? List.of()
        : db.sql(A_REPORT.replace("{scope}", scope.sql()) + which + " limit " + (PAGE + 1))
            .param("groups", scope.numbers())
            .param("host", host.id())
            .param("key", key.id())
            .query(Reports::report)
            .list();
  }

  /**
   * The report at this address, for somebody who looks after the talk and whom it does not concern.
   */
  Optional<Report> find(Address address, Reader.Member host) {
    var scope = scopeOf(host);
    return scope.isNothing()
        ? Optional.empty()
        : db.sql(A_REPORT.replace("{scope}", scope.sql()) + " and r.address = :address")
            .param("groups", scope.numbers())
            .param("host", host.id())
            .param("address", address.id())
            .query(Reports::report)
            .optional();
  }

  /** What was decided of the same member or thing before, the latest first. */
  List<Earlier> earlier(Report report, Reader.Member host) {
    var member = report.member();
    var scope = scopeOf(host);
    return db.sql(
            """
            select r.kind, r.reason, c.outcome, c.closed_at
              from reports r
              join closures c on c.report_id = r.id
             where {scope}
               and r.id <> :report
               and (r.member_id = :member or (r.thing_id = :thing and r.kind = :kind))
               and c.outcome <> 'RELEASE'
             order by r.id desc
             limit {most}
            """
                .replace("{scope}", scope.sql())
                .replace("{most}", Integer.toString(EARLIER)))
        .param("groups", scope.numbers())
        .param("report", report.id())
        .param("member", member == null ? null : member.id(), Types.BIGINT)
        .param("thing", report.thing(), Types.BIGINT)
        .param("kind", report.kind())
        .query(
            (row, number) ->
                new Earlier(
                    "moderation.kind-" + row.getString("kind"),
                    Reason.valueOf(row.getString("reason")),
                    Outcome.valueOf(row.getString("outcome")),
                    row.getObject("closed_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Something that was decided before. */
  record Earlier(String kindKey, Reason reason, Outcome outcome, Instant at) {}

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

  /** The report that was decided, of an appeal. */
  Optional<Report> appealed(Report appeal) {
    return db.sql(A_REPORT.replace("{scope}", "true") + " and r.id = :id")
        .param("host", -1L)
        .param("id", appeal.appealOf(), Types.BIGINT)
        .query(Reports::report)
        .optional();
  }

  private static @Nullable String to(@Nullable String reporter) {
    return reporter == null ? null : "/messages/to/" + reporter;
  }

  static Report report(ResultSet row, int number) throws SQLException {
    var outcome = row.getString("outcome");
    return new Report(
        row.getLong("report_id"),
        row.getString("report_address"),
        row.getString("kind"),
        row.getObject("thing_id", Long.class),
        row.getObject("group_id", Long.class),
        row.getString("name") == null ? null : MemberCard.of(row, number),
        row.getObject("reporter_id", Long.class),
        row.getString("reporter"),
        to(row.getString("to_reporter")),
        Reason.valueOf(row.getString("reason")),
        row.getString("note"),
        row.getObject("reported_at", OffsetDateTime.class).toInstant(),
        row.getObject("appeal_of", Long.class),
        row.getObject("host_id", Long.class),
        row.getString("host"),
        outcome == null
            ? null
            : new Report.Closed(
                row.getObject("closed_by", Long.class),
                Outcome.valueOf(outcome),
                row.getString("closing_note"),
                row.getString("told"),
                instant(row, "until"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("undone")));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
