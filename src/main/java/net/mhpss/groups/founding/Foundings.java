package net.mhpss.groups.founding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.groups.GroupAccessChanged;
import net.mhpss.groups.GroupDissolved;
import net.mhpss.groups.GroupLookedAt;
import net.mhpss.groups.Kind;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** First groups that wait for a host of the network. Only who looks after groups gets in. */
@Component
class Foundings {
  private static final String A_FOUNDING =
      """
      select g.id as group_id, g.address as group_address, g.name as group_name, g.purpose, g.about_html,
             f.access, g.kind as group_kind, g.topics, g.countries, g.languages, f.asked_at,
             c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
        from foundings f
        join groups g on g.id = f.group_id
        left join member_card c on c.id = g.founder_id
       where f.declined_at is null
      """;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Foundings(
      JdbcClient db,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Those that wait, the longest first. */
  List<Founding> waiting(Reader reader) {
    return reader.may(Right.LOOK_AFTER_GROUPS)
        ? db.sql(A_FOUNDING + " order by f.asked_at, g.id limit 100")
            .query(Foundings::founding)
            .list()
        : List.of();
  }

  /** One that waits. */
  Optional<Founding> find(Address address, Reader reader) {
    return reader.may(Right.LOOK_AFTER_GROUPS)
        ? db.sql(A_FOUNDING + " and g.address = :address")
            .param("address", address.id())
            .query(Foundings::founding)
            .optional()
        : Optional.empty();
  }

  /** The group is from now on what its founder wished; nothing happens if it waits no more. */
  @Transactional
  void approve(Founding founding, Reader.Member host) {
    var approved =
        db.sql(
                """
                with looked_at as (
                  delete from foundings
                   where group_id = :group
                     and declined_at is null
                  returning group_id, access)
                update groups g
                   set access = l.access
                  from looked_at l
                 where g.id = l.group_id
                """)
            .param("group", founding.group())
            .update();
    if (approved == 1) {
      audit.note(host.id(), "groups.approved", "group", founding.group());
      changes.note("group", founding.group());
      events.publishEvent(new GroupAccessChanged(founding.group()));
      events.publishEvent(new GroupLookedAt(founding.group(), true));
    }
  }

  /** The founder is told why not; they may change it and ask again. */
  @Transactional
  void decline(Founding founding, String reason, Reader.Member host) {
    var declined =
        db.sql(
                """
                update foundings
                   set declined_at = :now, declined_by = :host, reason = :reason
                 where group_id = :group
                   and declined_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("host", host.id())
            .param("reason", reason)
            .param("group", founding.group())
            .update();
    if (declined == 1) {
      audit.note(host.id(), "groups.sent-back", "group", founding.group());
      events.publishEvent(new GroupLookedAt(founding.group(), false));
    }
  }

  /** Its founder gives it up before anybody else has seen it. */
  @Transactional
  boolean giveUp(Group group) {
    var waits =
        db.sql("delete from foundings where group_id = :group").param("group", group.id()).update()
            == 1;
    if (waits) {
      events.publishEvent(new GroupDissolved(group.id()));
      changes.note("group", group.id());
      db.sql("delete from groups where id = :group").param("group", group.id()).update();
    }
    return waits;
  }

  private static Founding founding(ResultSet row, int number) throws SQLException {
    return new Founding(
        row.getLong("group_id"),
        row.getString("group_address"),
        row.getString("group_name"),
        row.getString("purpose"),
        row.getString("about_html"),
        Access.valueOf(row.getString("access")),
        Kind.valueOf(row.getString("group_kind")),
        List.of((String[]) row.getArray("topics").getArray()),
        List.of((String[]) row.getArray("countries").getArray()),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getString("name") == null ? null : MemberCard.of(row, number));
  }
}
