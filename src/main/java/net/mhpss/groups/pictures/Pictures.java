package net.mhpss.groups.pictures;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.files.Portrait.Drawn;
import net.mhpss.groups.Group;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of groups, for whoever may know of the group. */
@Component
class Pictures {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final Clock clock;

  Pictures(JdbcClient db, ChangeLog changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /** The JPEG at this address, for lists or for a page, if this reader may know of its group. */
  Optional<Found> find(Address address, boolean small, Reader reader) {
    return db.sql(
            """
            select case when :small then p.small else p.large end as jpeg, g.access = 'HIDDEN' as hidden
              from group_pictures p
              join groups g on g.id = p.group_id
             where p.address = :address
               and (g.access <> 'HIDDEN'
                    or exists (select from memberships m where m.group_id = g.id and m.member_id = :member)
                    or exists (select from invitations i where i.group_id = g.id and i.member_id = :member))
            """)
        .param("small", small)
        .param("address", address.id())
        .param("member", reader.memberId())
        .query((row, number) -> new Found(row.getBytes("jpeg"), row.getBoolean("hidden")))
        .optional();
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  record Found(byte[] jpeg, boolean hidden) {}

  /** Keeps a picture in place of the one before, at an address that nothing has had. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Group group, Drawn picture, String credit) {
    db.sql(
            """
            insert into group_pictures (group_id, address, credit, small, large, since)
            values (:group, :address, :credit, :small, :large, :now)
            on conflict (group_id) do update
              set address = excluded.address, credit = excluded.credit, small = excluded.small,
                  large = excluded.large, since = excluded.since
            """)
        .param("group", group.id())
        .param("address", Address.random().id())
        .param("credit", Typed.line(credit))
        .param("small", picture.small())
        .param("large", picture.large())
        .param("now", OffsetDateTime.now(clock))
        .update();
    changes.stir();
  }

  /** Says anew who made the picture; false when there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean credit(Group group, String credit) {
    var known =
        db.sql("update group_pictures set credit = :credit where group_id = :group")
            .param("credit", Typed.line(credit))
            .param("group", group.id())
            .update();
    changes.stir();
    return known == 1;
  }

  /** Takes the picture away for good. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(Group group) {
    db.sql("delete from group_pictures where group_id = :group")
        .param("group", group.id())
        .update();
    changes.stir();
  }
}
