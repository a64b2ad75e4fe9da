package net.mhpss.members.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.ChangeLog;
import net.mhpss.members.MemberBlocked;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom each member blocks and mutes. */
@Component
class KeptAway {
  static final int PAGE = 40;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeptAway(JdbcClient db, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** How somebody is kept away. */
  enum How {
    BLOCKED("blockings", "blocked_id"),
    MUTED("mutings", "muted_id");

    private final String table;
    private final String whom;

    How(String table, String whom) {
      this.table = table;
      this.whom = whom;
    }
  }

  /** Begins it; false when there is nobody at this address whom the member could keep away. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean begin(How how, Address address, Reader.Member member) {
    var other = other(address, member);
    other.ifPresent(
        id -> {
          db.sql(
                  "insert into %s (member_id, %s, since) values (:member, :other, :now) on conflict do nothing"
                      .formatted(how.table, how.whom))
              .param("member", member.id())
              .param("other", id)
              .param("now", OffsetDateTime.now(clock))
              .update();
          changes.stir();
          if (how == How.BLOCKED) {
            events.publishEvent(new MemberBlocked(member.id(), id));
          }
        });
    return other.isPresent();
  }

  /** Ends it. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean end(How how, Address address, Reader.Member member) {
    var other = other(address, member);
    other.ifPresent(
        id -> {
          db.sql(
                  "delete from %s where member_id = :member and %s = :other"
                      .formatted(how.table, how.whom))
              .param("member", member.id())
              .param("other", id)
              .update();
          changes.stir();
        });
    return other.isPresent();
  }

  private Optional<Long> other(Address address, Reader.Member member) {
    return db.sql("select id from members where address = :address and id <> :member")
        .param("address", address.id())
        .param("member", member.id())
        .query(Long.class)
        .optional();
  }

  /**
   * How this member keeps the other away, as far as they are told: not while the other is in safety
   * mode, for it would tell who the pseudonym is.
   */
  Set<How> from(long other, Reader.Member member) {
    return Set.copyOf(
        db.sql(
                """
                select how
                  from (select 'BLOCKED' as how from blockings where member_id = :member and blocked_id = :other
                        union all
                        select 'MUTED' from mutings where member_id = :member and muted_id = :other) kept
                 where not exists (select from safety where member_id = :other)
                """)
            .param("member", member.id())
            .param("other", other)
            .query((row, number) -> How.valueOf(row.getString(1)))
            .list());
  }

  /**
   * One more than a page of those whom the member keeps away like this, from after this one on, in
   * the order in which they joined.
   */
  List<MemberCard> all(How how, Reader.Member member, Address after) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
              from %s k
              join member_card c on c.id = k.%s
             where k.member_id = :member
               and not c.safe                  -- it would tell who the pseudonym is
               and c.id > coalesce((select id from member_card where address = :after and not safe), 0)
             order by c.id
             limit %d
            """
                .formatted(how.table, how.whom, PAGE + 1))
        .param("member", member.id())
        .param("after", after.id())
        .query(MemberCard::of)
        .list();
  }
}
