package net.mhpss.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.groups.Inviting.AlreadyIn;
import net.mhpss.groups.Inviting.Banned;
import net.mhpss.groups.Inviting.Invited;
import net.mhpss.groups.Inviting.Nobody;
import net.mhpss.groups.Joining.Already;
import net.mhpss.groups.Joining.AwaitingHost;
import net.mhpss.groups.Joining.Joined;
import net.mhpss.groups.Leaving.LastHost;
import net.mhpss.groups.Leaving.Left;
import net.mhpss.members.Blocks;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.members.SharesGroup;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which group, who hosts it, who has asked to be let in and who is invited. */
@Component
public class Memberships implements SharesGroup {
  static final int A_PAGE = 30;

  /** A ban of {@code :member} from {@code :group} that holds now. */
  private static final String A_BAN =
      """
      select from turned_away
       where group_id = :group
         and member_id = :member
         and what = 'BANNED'
         and (until is null or until > now())
      """;

  private final JdbcClient db;
  private final Members members;
  private final Blocks blocks;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Memberships(
      JdbcClient db,
      Members members,
      Blocks blocks,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.members = members;
    this.blocks = blocks;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes a member in, or asks the hosts of a closed group. A hidden one is found by those alone
   * who are invited.
   */
  @Transactional
  Joining join(Group group, Reader.Member member, String note) {
    if (!group.isJoinable()) {
      return new Already();
    }
    return switch (group.access()) {
      case OPEN -> comeIn(group, member);
      case CLOSED ->
          usesInvitation(group, member) ? comeIn(group, member) : ask(group, member, note);
      case HIDDEN -> usesInvitation(group, member) ? comeIn(group, member) : new Already();
    };
  }

  private boolean usesInvitation(Group group, Reader.Member member) {
    return drop("invitations", group, member.id()) == 1;
  }

  /**
   * Takes a member in whom a host of the group has invited; false for who is in it already, or may
   * not take part.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeIn(Group group, Reader.Member member) {
    return comeIn(group, member) instanceof Joined;
  }

  private Joining comeIn(Group group, Reader.Member member) {
    var joining = enter(group, member.id());
    if (joining instanceof Joined) {
      events.publishEvent(new MemberCameIn(member.id(), group.id()));
    }
    return joining;
  }

  private Joining enter(Group group, long member) {
    var entered =
        db.sql(
                """
            insert into memberships (group_id, member_id, since)
            select :group, :member, :now
             where not exists ({ban})
            on conflict do nothing
            """
                    .replace("{ban}", A_BAN))
            .param("group", group.id())
            .param("member", member)
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (entered == 0) {
      return new Already();
    }
    drop("join_requests", group, member);
    drop("invitations", group, member);
    drop("turned_away", group, member);
    changes.stir();
    events.publishEvent(new MemberJoinedGroup(member, group.id()));
    return new Joined();
  }

  private int drop(String from, Group group, long member) {
    return db.sql("delete from " + from + " where group_id = :group and member_id = :member")
        .param("group", group.id())
        .param("member", member)
        .update();
  }

  private Joining ask(Group group, Reader.Member member, String note) {
    var asked =
        db.sql(
                """
            insert into join_requests (group_id, member_id, note, asked_at)
            select :group, :member, :note, :now
             where not exists (select from memberships where group_id = :group and member_id = :member)
               and not exists ({ban})
            on conflict do nothing
            """
                    .replace("{ban}", A_BAN))
            .param("group", group.id())
            .param("member", member.id())
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (asked == 0) {
      return new Already();
    }
    forgetRefusal(group, member.id());
    events.publishEvent(new MemberAskedToJoin(member.id(), group.id()));
    return new AwaitingHost();
  }

  /** Who waits to be let in, the longest first. */
  List<JoinRequest> requests(Group group) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, r.note, r.asked_at
              from join_requests r
              join member_card c on c.id = r.member_id
             where r.group_id = :group
               and r.shown
             order by r.asked_at, r.member_id
             limit 50
            """)
        .param("group", group.id())
        .query(Memberships::request)
        .list();
  }

  /** How many wait to be let in. */
  public int waiting(Group group) {
    return db.sql("select count(*) from join_requests where group_id = :group and shown")
        .param("group", group.id())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** Lets in a member who has asked; nothing happens if they no longer ask. */
  @Transactional
  void letIn(Group group, long member, Reader.Member host) {
    if (drop("join_requests", group, member) == 1) {
      enter(group, member);
      events.publishEvent(new MemberLetIn(member, group.id(), host.id()));
    }
  }

  /** Declines a member who has asked, who is told why; nothing happens if they no longer ask. */
  @Transactional
  void decline(Group group, long member, String reason, Reader.Member host) {
    if (drop("join_requests", group, member) == 1) {
      db.sql(
              """
              insert into turned_away (group_id, member_id, what, reason, by_member_id, at)
              values (:group, :member, 'NOT_LET_IN', :reason, :host, :now)
              on conflict (group_id, member_id) do update
                set what = excluded.what, reason = excluded.reason, by_member_id = excluded.by_member_id,
                    at = excluded.at, until = null
              """)
          .param("group", group.id())
          .param("member", member)
          .param("reason", reason)
          .param("host", host.id())
          .param("now", OffsetDateTime.now(clock))
          .update();
      events.publishEvent(new MemberNotLetIn(member, group.id(), host.id()));
    }
  }

  /** Why a member was not let in, or taken out: the latest only. */
  Optional<TurnedAway> turnedAway(Group group, Reader.Member member) {
    return db.sql(
            """
            select what, reason, until
              from turned_away
             where group_id = :group
               and member_id = :member
               and (until is null or until > now())
            """)
        .param("group", group.id())
        .param("member", member.id())
        .query(
            (row, number) -> {
              var until = row.getObject("until", OffsetDateTime.class);
              return new TurnedAway(
                  row.getString("what"),
                  row.getString("reason"),
                  until == null ? null : until.toInstant());
            })
        .optional();
  }

  /** What a member was told who is not in a group any more, or was never let in. */
  record TurnedAway(String what, String reason, @Nullable Instant until) {
    /** The key of it in words. */
    String key() {
      return "groups.turned-away-" + what.toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private void forgetRefusal(Group group, long member) {
    db.sql(
            """
            delete from turned_away
             where group_id = :group
               and member_id = :member
               and what <> 'BANNED'
            """)
        .param("group", group.id())
        .param("member", member)
        .update();
  }

  /**
   * Takes a member out, with whatever they have asked for or were invited to; false for who hosts
   * the group, for whoever hosts it steps down themself.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean takeOut(Group group, long member) {
    lock(group);
    if (isHost(group, member)) {
      return false;
    }
    drop("join_requests", group, member);
    drop("invitations", group, member);
    if (drop("memberships", group, member) == 1) {
      changes.stir();
      events.publishEvent(new MemberLeftGroup(member, group.id()));
    }
    return true;
  }

  private boolean isHost(Group group, long member) {
    return db.sql(
            "select exists (select from hostings where group_id = :group and member_id = :member)")
        .param("group", group.id())
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  /** Invites the member with this address, who sees the group from now on and may come in. */
  @Transactional
  Inviting invite(Group group, Address whom, Reader.Member host) {
    return members.idOf(whom).map(member -> invite(group, member, host)).orElseGet(Nobody::new);
  }

  private Inviting invite(Group group, long member, Reader.Member host) {
    if (isSeenIn(group, member)) {
      return new AlreadyIn();
    }
    if (isBanned(group, member)) {
      return new Banned();
    }
    if (blocks.standBetween(host.id(), member)) {
      return new Invited(); // nobody learns of being kept away
    }
    var isInUnseen = isIn(group, member);
    var invited =
        db.sql(
                """
            insert into invitations (group_id, member_id, by_member_id, invited_at)
            values (:group, :member, :host, :now)
            on conflict do nothing
            """)
            .param("group", group.id())
            .param("member", member)
            .param("host", host.id())
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (invited == 1 && !isInUnseen) {
      events.publishEvent(new MemberInvited(member, group.id(), host.id()));
    }
    return new Invited(); // who is in safety mode looks the same, in the group or not
  }

  /** Who has been invited and has not answered yet, the latest first. */
  List<MemberCard> invited(Group group) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
              from invitations i
              join member_card c on c.id = i.member_id
             where i.group_id = :group
               and i.shown
             order by i.invited_at desc, i.member_id
             limit 50
            """)
        .param("group", group.id())
        .query(MemberCard::of)
        .list();
  }

  @Override
  public boolean shareGroup(long one, long other) {
    return db.sql(
            """
            select exists (select from memberships a
                             join memberships b on b.group_id = a.group_id
                            where a.member_id = :one
                              and b.member_id = :other)
            """)
        .param("one", one)
        .param("other", other)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  @Override
  public Set<Long> inAGroupWith(long one, Collection<Long> others) {
    return db.sql(
            """
            select distinct b.member_id
              from memberships b
              join memberships a on a.group_id = b.group_id
             where b.member_id = any(:others)
               and a.member_id = :one
            """)
        .param("others", others.toArray(Long[]::new))
        .param("one", one)
        .query((row, number) -> row.getLong(1))
        .set();
  }

  private boolean isBanned(Group group, long member) {
    return db.sql("select exists (" + A_BAN + ")")
        .param("group", group.id())
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  private boolean isSeenIn(Group group, long member) {
    return isIn(group, member, " and shown");
  }

  private boolean isIn(Group group, long member) {
    return isIn(group, member, "");
  }

  private boolean isIn(Group group, long member, String how) {
    return db.sql(
            "select exists (select from memberships where group_id = :group and member_id = :member"
                + how
                + ")")
        .param("group", group.id())
        .param("member", member)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * The members of a group as this reader sees them, the newest last, after this one; and one more
   * if there is more.
   */
  List<GroupMember> of(Group group, Address after, Reader.Member reader) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, m.since, h.member_id is not null as hosts,
                   exists (select from blocks b where b.member_id = :reader and b.other_id = c.id) as apart
              from memberships m
              join member_card c on c.id = m.member_id
              left join hostings h on h.group_id = m.group_id and h.member_id = m.member_id
             where m.group_id = :group
               and m.shown
               and (m.since, m.member_id) > (
                     coalesce((select since from memberships l join member_card lc on lc.id = l.member_id
                                where l.group_id = :group and l.shown and lc.address = :after), '-infinity'),
                     coalesce((select id from member_card where address = :after and not safe), 0))
             order by m.since, m.member_id
             limit\s"""
                + (A_PAGE + 1))
        .param("group", group.id())
        .param("after", after.id())
        .param("reader", reader.id())
        .query(Memberships::member)
        .list();
  }

  /** Makes a member of the group one of its hosts. */
  @Transactional
  public boolean nameHost(Group group, Address whom, Reader.Member by) {
    lock(group);
    return nameHostNow(group, whom, by);
  }

  private boolean nameHostNow(Group group, Address whom, Reader.Member by) {
    var named =
        db.sql(
                """
            insert into hostings (group_id, member_id, since)
            select m.group_id, m.member_id, :now
              from memberships m
              join member_card c on c.id = m.member_id
             where m.group_id = :group
               and m.shown
               and c.address = :whom
            on conflict do nothing
            returning member_id
            """)
            .param("now", OffsetDateTime.now(clock))
            .param("group", group.id())
            .param("whom", whom.id())
            .query((row, number) -> row.getLong(1))
            .optional();
    named.ifPresent(
        host -> {
          audit.note(by.id(), "groups.named-host", "member", host);
          audit.note(by.id(), "groups.named-host", "group", group.id());
          changes.stir();
          events.publishEvent(new GroupHostNamed(host, group.id()));
        });
    return named.isPresent();
  }

  /** A host hosts no more and stays a member. The last one names another first, here or before. */
  @Transactional
  Leaving stepDown(Group group, Reader.Member host, Optional<Address> successor) {
    lock(group);
    if (isLastHost(group, host)
        && !successor.map(whom -> nameHostNow(group, whom, host)).orElse(false)) {
      return new LastHost();
    }
    if (drop("hostings", group, host.id()) == 1) {
      audit.note(host.id(), "groups.stepped-down", "group", group.id());
      changes.stir();
    }
    return new Left();
  }

  /**
   * Ends a membership, a request or an invitation. The last host names another first, here or
   * before.
   */
  @Transactional
  Leaving leave(Group group, Reader.Member member, Optional<Address> successor) {
    lock(group);
    drop("join_requests", group, member.id());
    drop("invitations", group, member.id());
    if (isLastHost(group, member)
        && !successor.map(whom -> nameHostNow(group, whom, member)).orElse(false)) {
      return new LastHost();
    }
    if (drop("memberships", group, member.id()) == 1) {
      changes.stir();
      events.publishEvent(new MemberLeftGroup(member.id(), group.id()));
    }
    return new Left();
  }

  private boolean isLastHost(Group group, Reader.Member member) {
    return db.sql(
            """
            select exists (select from hostings where group_id = :group and member_id = :member)
               and not exists (select from hostings where group_id = :group and member_id <> :member)
            """)
        .param("group", group.id())
        .param("member", member.id())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Whoever comes or goes as a host waits here for the others, so that two cannot both count on the
   * other to stay.
   */
  private void lock(Group group) {
    db.sql("select id from groups where id = :group for no key update")
        .param("group", group.id())
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private static JoinRequest request(ResultSet row, int number) throws SQLException {
    return new JoinRequest(
        MemberCard.of(row, number),
        row.getString("note"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant());
  }

  private static GroupMember member(ResultSet row, int number) throws SQLException {
    var card = MemberCard.of(row, number);
    return new GroupMember(
        row.getBoolean("apart") ? card.asToVisitors() : card,
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getBoolean("hosts"));
  }
}
