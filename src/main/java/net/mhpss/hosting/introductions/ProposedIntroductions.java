package net.mhpss.hosting.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.hosting.IntroductionProposed;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Face;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hosts propose, and what they see of it afterwards. */
@Component
class ProposedIntroductions {
  static final int PAGE = 20;
  private static final Duration OPEN_FOR = Duration.ofDays(14);
  private static final int A_DAY = 40;

  private final JdbcClient db;
  private final Limits limits;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProposedIntroductions(
      JdbcClient db, Limits limits, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.limits = limits;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Somebody whom this host might introduce, as every member may see them. */
  Optional<Person> person(Address address, Reader.Member host) {
    return host.may(Right.HOST_MEMBERS)
        ? db.sql(
                """
                select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, c.headline, c.language
                  from member_card c
                 where c.address = :address and c.id <> :host and not c.safe
                """)
            .param("address", address.id())
            .param("host", host.id())
            .query(ProposedIntroductions::person)
            .optional()
        : Optional.empty();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        MemberCard.of(row, number), row.getString("headline"), row.getString("language"));
  }

  /** Whether this host looks after one of the two, or stands in for who does. */
  boolean isTheirHost(Person one, Person other, Reader.Member host) {
    return db.sql(
            """
            select exists (select from assignments a
                             join desks d on d.host_id = a.host_id
                            where a.member_id in (:one, :other) and d.worker_id = :host)
            """)
        .param("one", one.id())
        .param("other", other.id())
        .param("host", host.id())
        .query(Boolean.class)
        .single();
  }

  /**
   * Whether the two may be proposed to each other. Why they may not is nobody's to know: one of the
   * three may keep another away, or it was tried lately.
   */
  boolean isPossible(Person one, Person other, Reader.Member host) {
    return one.id() != other.id()
        && db.sql(
                """
                select not exists (select from blocks
                                    where (member_id = :one and other_id in (:other, :host))
                                       or (member_id = :other and other_id = :host))
                   and not exists (select from introduced_lately
                                    where member_id = :one and other_id = :other and until > :lately)
                   and not exists (select from safety where member_id in (:one, :other, :host))
                """)
            .param("one", one.id())
            .param("other", other.id())
            .param("host", host.id())
            .param("lately", OffsetDateTime.now(clock).minus(Introductions.LATELY))
            .query(Boolean.class)
            .single();
  }

  /** Whether this host may propose one more now; asking counts. */
  boolean mayPropose(Reader.Member host) {
    return limits.allows("introductions by " + host.id(), A_DAY, Duration.ofDays(1));
  }

  /** Proposes what a form without problems holds to two who may be proposed to each other. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean propose(Person one, Person other, ProposalForm form, Reader.Member host) {
    // two hosts, or two windows, do not propose the same two at the same moment
    db.sql("select from members where id in (:one, :other) order by id for no key update")
        .param("one", one.id())
        .param("other", other.id())
        .query((row, number) -> 1)
        .list();
    if (!isPossible(one, other, host)) {
      return false;
    }
    var now = OffsetDateTime.now(clock);
    var introduction =
        db.sql(
                """
                insert into introductions (address, host_id, proposed_at, until)
                values (:address, :host, :now, :until)
                returning id
                """)
            .param("address", Address.random().id())
            .param("host", host.id())
            .param("now", now)
            .param("until", now.plus(OPEN_FOR))
            .query(Long.class)
            .single();
    say(introduction, one, other, form.textToOne());
    say(introduction, other, one, form.textToOther());
    audit.note(host.id(), "hosting.introduction-proposed", "introduction", introduction);
    events.publishEvent(new IntroductionProposed(introduction));
    return true;
  }

  private void say(long introduction, Person to, Person of, String sentence) {
    db.sql(
            """
            insert into introduced (introduction_id, member_id, other_id, sentence)
            values (:introduction, :member, :other, :sentence)
            """)
        .param("introduction", introduction)
        .param("member", to.id())
        .param("other", of.id())
        .param("sentence", sentence)
        .update();
  }

  /**
   * One more than a page of what this host proposed, or for whom they stand in, the latest first,
   * from before this one on.
   */
  List<Proposed> of(Reader.Member host, Address before) {
    return db.sql(
            """
            select i.address, i.proposed_at, i.until, o.introduction_id is not null as opened,
                   one.id as one_id, one.address as one_address, one.name as one_name, one.photo as one_photo,
                   one.photo_public as one_photo_public,
                   two.id as two_id, two.address as two_address, two.name as two_name, two.photo as two_photo,
                   two.photo_public as two_photo_public
              from introductions i
              join lateral (select member_id, other_id
                              from introduced
                             where introduction_id = i.id
                             order by member_id
                             limit 1) d on true
              left join introduction_openings o on o.introduction_id = i.id
              left join member_card one on one.id = d.member_id and not one.safe
              left join member_card two on two.id = d.other_id and not two.safe
             where i.host_id = any(array(select cast(:host as bigint)
                                          union
                                         select host_id from desks where worker_id = :host))
               and i.id < coalesce((select id from introductions where address = :before), 9223372036854775807)
             order by i.id desc
             limit\s"""
                + (PAGE + 1))
        .param("host", host.id())
        .param("before", before.id())
        .query(this::proposed)
        .list();
  }

  private Proposed proposed(ResultSet row, int number) throws SQLException {
    var until = row.getObject("until", OffsetDateTime.class).toInstant();
    return new Proposed(
        row.getString("address"),
        card(row, "one"),
        card(row, "two"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        until,
        standing(row.getBoolean("opened"), until));
  }

  /** For the host it is under way until it is opened or the time is over, whatever was answered. */
  private Standing standing(boolean opened, Instant until) {
    return Standing.of(opened, true, until, clock.instant());
  }

  private static @Nullable MemberCard card(ResultSet row, String which) throws SQLException {
    var name = row.getString(which + "_name");
    return name == null
        ? null
        : new MemberCard(
            row.getLong(which + "_id"),
            row.getString(which + "_address"),
            null,
            List.of(),
            new Face(
                name, row.getString(which + "_photo"), row.getBoolean(which + "_photo_public")));
  }
}
