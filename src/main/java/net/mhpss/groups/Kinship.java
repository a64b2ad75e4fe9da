package net.mhpss.groups;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.Alphabetical;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Placing.InACircle;
import net.mhpss.groups.Placing.Placed;
import net.mhpss.groups.Placing.TooDeep;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which groups are parts of which others, as far as a reader may know of both. */
@Component
public class Kinship {
  /** So many levels at most, the uppermost counted. */
  private static final int LEVELS = 6;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final Clock clock;

  Kinship(JdbcClient db, ChangeLog changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What a group is a part of and what is a part of it.
   *
   * @param path from the uppermost down to the one that the group is a part of; no further up than
   *     the reader may know of each
   */
  public record Kin(List<Relative> path, List<Relative> within) {}

  /** The kin of a group as this reader may know of it, in one statement. */
  public Kin of(Group group, Reader reader) {
    var path = new ArrayList<Relative>();
    var within = new ArrayList<Relative>();
    db.sql(
            """
            with recursive up (group_id, step) as (
              select parent_id, 1 from sub_groups where group_id = :group
               union all
              select s.parent_id, up.step + 1
                from up
                join sub_groups s on s.group_id = up.group_id
               where up.step < 8
            ), kin as (
              select group_id, step from up
               union all
              select group_id, 0 from sub_groups where parent_id = :group
            )
            select g.address, g.name, g.access, g.members_count, k.step,
                   g.access <> 'HIDDEN' or m.member_id is not null or i.member_id is not null as seen
              from kin k
              join groups g on g.id = k.group_id
              left join memberships m on m.group_id = g.id and m.member_id = :member
              left join invitations i on i.group_id = g.id and i.member_id = :member
             where k.step > 0
                or (not exists (select from archives a where a.group_id = g.id)
                    and (g.access <> 'HIDDEN' or m.member_id is not null or i.member_id is not null))
             order by k.step, g.name {in order}, g.id
             limit 200
            """
                .replace("{in order}", Alphabetical.in(reader.language())))
        .param("group", group.id())
        .param("member", reader.memberId())
        .query(
            row -> {
              var relative =
                  new Relative(
                      row.getString("address"),
                      row.getString("name"),
                      Access.valueOf(row.getString("access")),
                      row.getInt("members_count"));
              var step = row.getInt("step");
              if (step == 0) {
                within.add(relative);
              } else if (row.getBoolean("seen") && path.size() == step - 1) {
                path.add(relative);
              }
            });
    return new Kin(path.reversed(), within);
  }

  /** The groups that this host might put the group under: those that they host too, by name. */
  public List<Relative> possibleParents(Group group, Reader.Member host) {
    return db.sql(
            """
            select g.address, g.name, g.access, g.members_count
              from hostings h
              join groups g on g.id = h.group_id
             where h.member_id = :host
               and g.id <> :group
               and not exists (select from foundings f where f.group_id = g.id)
             order by g.name {in order}, g.id
             limit 100
            """
                .replace("{in order}", Alphabetical.in(host.language())))
        .param("host", host.id())
        .param("group", group.id())
        .query(
            (row, number) ->
                new Relative(
                    row.getString("address"),
                    row.getString("name"),
                    Access.valueOf(row.getString("access")),
                    row.getInt("members_count")))
        .list();
  }

  /**
   * Makes a group a part of another, in place of any before, or of none. Who does it hosts both.
   * One at a time in the whole network, so that two cannot close a circle together.
   */
  @Transactional
  public Placing place(Group group, Optional<Group> under) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('sub_groups', 7))")
        .query((row, number) -> 1)
        .list();
    if (under.isPresent()) {
      var above = above(under.get());
      if (above.contains(group.id())) {
        return new InACircle();
      }
      if (above.size() + levelsOf(group) > LEVELS) {
        return new TooDeep();
      }
    }
    db.sql("delete from sub_groups where group_id = :group").param("group", group.id()).update();
    under.ifPresent(parent -> insert(group, parent));
    changes.stir();
    return new Placed();
  }

  /** Whether another may be founded within it. */
  boolean hasRoomWithin(Group group) {
    return above(group).size() < LEVELS;
  }

  /** The group itself and all that it is a part of. */
  private List<Long> above(Group group) {
    return db.sql(
            """
            with recursive up (group_id, step) as (
              select cast(:group as bigint), 1
               union all
              select s.parent_id, up.step + 1
                from up
                join sub_groups s on s.group_id = up.group_id
               where up.step < 20
            )
            select group_id from up
            """)
        .param("group", group.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** How many levels a group has, its own counted. */
  private int levelsOf(Group group) {
    return db.sql(
            """
            with recursive down (group_id, step) as (
              select cast(:group as bigint), 1
               union all
              select s.group_id, down.step + 1
                from down
                join sub_groups s on s.parent_id = down.group_id
               where down.step < 20
            )
            select max(step) from down
            """)
        .param("group", group.id())
        .query(Integer.class)
        .single();
  }

  private void insert(Group group, Group parent) {
    db.sql("insert into sub_groups (group_id, parent_id, since) values (:group, :parent, :now)")
        .param("group", group.id())
        .param("parent", parent.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
