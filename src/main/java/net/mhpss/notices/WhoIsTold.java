package net.mhpss.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import net.mhpss.discussions.AnswerAccepted;
import net.mhpss.discussions.DiscussionStarted;
import net.mhpss.discussions.MemberMentioned;
import net.mhpss.discussions.PostWritten;
import net.mhpss.groups.BelongingConfirmed;
import net.mhpss.groups.BelongingDeclined;
import net.mhpss.groups.BelongingProposed;
import net.mhpss.groups.GroupHostNamed;
import net.mhpss.groups.GroupLookedAt;
import net.mhpss.groups.HostAskedWhetherStill;
import net.mhpss.groups.MemberAskedToJoin;
import net.mhpss.groups.MemberCameIn;
import net.mhpss.groups.MemberInvited;
import net.mhpss.groups.MemberJoinedGroup;
import net.mhpss.groups.MemberLeftGroup;
import net.mhpss.groups.MemberLetIn;
import net.mhpss.groups.MemberNotLetIn;
import net.mhpss.groups.MemberTurnedAway;
import net.mhpss.hosting.HostAssigned;
import net.mhpss.hosting.IntroductionProposed;
import net.mhpss.hosting.MemberWelcomed;
import net.mhpss.hosting.MembersHandedOver;
import net.mhpss.hosting.MembersReassigned;
import net.mhpss.messages.MessageWritten;
import net.mhpss.moderation.DecisionMade;
import net.mhpss.moderation.ReportClosed;
import net.mhpss.organizations.ClaimConfirmed;
import net.mhpss.organizations.ClaimDeclined;
import net.mhpss.organizations.ClaimMade;
import net.mhpss.organizations.ManagementEnded;
import net.mhpss.organizations.MembershipAgreed;
import net.mhpss.organizations.MembershipProposed;
import net.mhpss.organizations.OrganizationConfirmed;
import net.mhpss.organizations.OrganizationDeclined;
import net.mhpss.organizations.ProposalMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one place that decides who is told what. It may hear of the same event twice, and of two
 * events in the wrong order; so it looks at what is true now.
 */
@Component
class WhoIsTold {
  static final int AT_ONCE = 500;
  private static final int SIDE_BY_SIDE = 2;
  private static final int TRIES = 3;

  private final JdbcClient db;
  private final Notices notices;
  private final Clock clock;
  private final TransactionTemplate transaction;
  // so that telling many never takes the database away from those who read and write
  private final Semaphore turns = new Semaphore(SIDE_BY_SIDE, true);

  WhoIsTold(JdbcClient db, Notices notices, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.notices = notices;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Afterwards
  void on(PostWritten written) {
    var group = groupOf(written.discussion());
    var reply = new Occasion(About.REPLY, written.post(), written.author(), group, null);
    tellAll(reply, after -> followers(written.discussion(), "EACH", after));
    var some = gatherSome(reply, written.discussion(), 0);
    while (some.size() == AT_ONCE) {
      some = gatherSome(reply, written.discussion(), some.getLast());
    }
    tellOfTalk(written.discussion(), written.post(), written.author(), group);
  }

  private List<Long> gatherSome(Occasion occasion, long discussion, long after) {
    var some = new ArrayList<Long>();
    inTurn(
        () -> {
          some.clear();
          some.addAll(followers(discussion, "DIGEST", after));
          notices.gather(occasion, some);
        });
    return some;
  }

  @Afterwards
  void on(DiscussionStarted started) {
    tellOfTalk(
        started.discussion(), started.post(), started.author(), groupOf(started.discussion()));
  }

  /**
   * Who wants at once what is written in this group; all others find it gathered in the morning.
   */
  private void tellOfTalk(long discussion, long post, long author, @Nullable Long group) {
    if (group != null) {
      tellAll(
          new Occasion(About.TALK, post, author, group, null),
          after -> eager(group, discussion, after));
    }
  }

  /** Who is spoken to is told at once, whatever they follow. */
  @Afterwards
  void on(MemberMentioned mentioned) {
    tell(
        new Occasion(
            About.MENTION, mentioned.post(), mentioned.by(), groupOf(mentioned.discussion()), null),
        hasMuted(mentioned.member(), mentioned.discussion())
            ? List.of()
            : List.of(mentioned.member()));
  }

  @Afterwards
  void on(AnswerAccepted accepted) {
    var answer =
        new Occasion(
            About.ACCEPTED, accepted.post(), accepted.by(), groupOf(accepted.discussion()), null);
    tell(answer, authorOf(accepted.post()));
  }

  /** A host's welcome is a message too, and told like any other. */
  @Afterwards
  void on(MessageWritten written) {
    var message = new Occasion(About.MESSAGE, written.message(), written.author(), null, null);
    tell(message, participants(written.conversation()));
  }

  @Afterwards
  void on(HostAssigned assigned) {
    inTurn(
        () -> {
          if (isHost(assigned.host(), assigned.member())) {
            notices.forgetOtherHosts(List.of(assigned.member()), assigned.host());
            notices.tell(
                new Occasion(
                    About.MEMBER_TO_WELCOME, assigned.member(), assigned.member(), null, null),
                List.of(assigned.host()),
                true);
            // who has just come sees their host on the page before them; a change is told by mail
            notices.tell(
                new Occasion(About.YOUR_HOST, assigned.host(), assigned.host(), null, null),
                List.of(assigned.member()),
                assigned.why() == HostAssigned.Why.DECIDED);
            tellHostBefore(assigned);
          }
        });
  }

  /** In the same words whoever wished it, the member or the team: nobody is to blame. */
  private void tellHostBefore(HostAssigned assigned) {
    var before = assigned.before();
    if (before != null
        && (assigned.why() == HostAssigned.Why.DECIDED
            || assigned.why() == HostAssigned.Why.ASKED)) {
      notices.tell(
          new Occasion(
              About.HAS_ANOTHER_HOST, assigned.member(), null, null, OffsetDateTime.now(clock)),
          List.of(before),
          false);
    }
  }

  @Afterwards
  void on(MembersReassigned given) {
    inTurn(
        () -> {
          var now = OffsetDateTime.now(clock);
          notices.tell(
              new Occasion(About.MEMBERS_GIVEN, given.from(), null, null, now),
              List.of(given.to()),
              true);
          notices.tell(
              new Occasion(About.MEMBERS_ELSEWHERE, given.to(), null, null, now),
              List.of(given.from()),
              false);
        });
    tellOfTheirHost(given.to(), given.members());
  }

  @Afterwards
  void on(MembersHandedOver over) {
    tell(
        new Occasion(About.MEMBERS_HANDED_OVER, over.from(), over.from(), null, null),
        List.of(over.to()));
    tellOfTheirHost(over.to(), over.members());
  }

  private void tellOfTheirHost(long to, List<Long> members) {
    var host = new Occasion(About.YOUR_HOST, to, to, null, null);
    for (int from = 0; from < members.size(); from += AT_ONCE) {
      var some = members.subList(from, Math.min(from + AT_ONCE, members.size()));
      inTurn(
          () -> {
            var theirs = stillWith(to, some);
            notices.forgetOtherHosts(theirs, to);
            notices.tell(host, theirs, true);
          });
    }
  }

  @Afterwards
  void on(MemberWelcomed welcomed) {
    inTurn(() -> notices.settle(About.MEMBER_TO_WELCOME, welcomed.member(), welcomed.host()));
  }

  /** Both at the same moment, and neither is told anything more until both have said yes. */
  @Afterwards
  void on(IntroductionProposed proposed) {
    var told =
        db.sql(
                """
                select member_id, host_id
                  from introduction_told
                 where introduction_id = :introduction
                 order by member_id
                 limit 2
                """)
            .param("introduction", proposed.introduction())
            .query((row, number) -> List.of(row.getLong("member_id"), row.getLong("host_id")))
            .list();
    if (!told.isEmpty()) {
      tell(
          new Occasion(
              About.INTRODUCTION, proposed.introduction(), told.getFirst().getLast(), null, null),
          told.stream().map(List::getFirst).toList());
    }
  }

  @Afterwards
  void on(MemberAskedToJoin asked) {
    inTurn(
        () ->
            askedAt(asked.member(), asked.group())
                .ifPresent(
                    at -> {
                      notices.forgetOutcomes(asked.member(), asked.group());
                      notices.tell(
                          new Occasion(
                              About.ASKED_TO_JOIN,
                              asked.member(),
                              asked.member(),
                              asked.group(),
                              at),
                          hostsOf(asked.group()),
                          true);
                    }));
  }

  @Afterwards
  void on(MemberLetIn in) {
    inTurn(
        () -> {
          notices.forgetRequest(in.member(), in.group());
          memberSince(in.member(), in.group())
              .ifPresent(
                  since ->
                      notices.tell(
                          new Occasion(About.LET_IN, in.group(), in.host(), in.group(), since),
                          List.of(in.member()),
                          true));
        });
  }

  @Afterwards
  void on(MemberNotLetIn out) {
    inTurn(
        () -> {
          if (askedAt(out.member(), out.group()).isEmpty()) {
            notices.forgetRequest(out.member(), out.group());
            notices.tell(
                new Occasion(About.NOT_LET_IN, out.group(), out.host(), out.group(), null),
                List.of(out.member()),
                true);
          }
        });
  }

  @Afterwards
  void on(MemberInvited invited) {
    inTurn(
        () ->
            invitedAt(invited.member(), invited.group())
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(
                                About.INVITED,
                                invited.group(),
                                invited.host(),
                                invited.group(),
                                at),
                            List.of(invited.member()),
                            true)));
  }

  /** Whoever is in needs neither their invitation nor their request any more. */
  @Afterwards
  void on(MemberJoinedGroup joined) {
    inTurn(
        () -> {
          if (memberSince(joined.member(), joined.group()).isPresent()) {
            notices.forgetRequest(joined.member(), joined.group());
            notices.settle(About.INVITED, joined.group(), joined.member());
          }
        });
  }

  @Afterwards
  void on(GroupHostNamed named) {
    inTurn(
        () ->
            hostSince(named.member(), named.group())
                .ifPresent(
                    since ->
                        notices.tell(
                            new Occasion(
                                About.HOSTS_GROUP, named.group(), null, named.group(), since),
                            List.of(named.member()),
                            true)));
  }

  /** Who had to ask reads the welcome of the group with the news that they are in. */
  @Afterwards
  void on(MemberCameIn in) {
    inTurn(
        () ->
            memberSince(in.member(), in.group())
                .filter(since -> hasWelcome(in.group()))
                .ifPresent(
                    since ->
                        notices.tell(
                            new Occasion(About.WELCOMED, in.group(), null, in.group(), since),
                            List.of(in.member()),
                            true)));
  }

  private boolean hasWelcome(long group) {
    return db.sql("select exists (select from group_welcome where group_id = :group)")
        .param("group", group)
        .query(Boolean.class)
        .single();
  }

  /** The hosts of a group tell why; who does it is not said. */
  @Afterwards
  void on(MemberTurnedAway away) {
    inTurn(
        () ->
            moment("at", "group_turned_away", away.member(), away.group())
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(
                                away.banned() ? About.BANNED : About.REMOVED,
                                away.group(),
                                null,
                                away.group(),
                                at),
                            List.of(away.member()),
                            true)));
  }

  @Afterwards
  void on(GroupLookedAt looked) {
    tell(
        new Occasion(
            looked.approved() ? About.GROUP_APPROVED : About.GROUP_DECLINED,
            looked.group(),
            null,
            looked.group(),
            OffsetDateTime.now(clock)),
        hostsOf(looked.group()));
  }

  @Afterwards
  void on(HostAskedWhetherStill asked) {
    inTurn(
        () ->
            moment("asked_at", "group_host_questions", asked.member(), asked.group())
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(
                                About.STILL_HOSTING, asked.group(), null, asked.group(), at),
                            List.of(asked.member()),
                            true)));
  }

  @Afterwards
  void on(MemberLeftGroup left) {
    inTurn(
        () -> {
          if (memberSince(left.member(), left.group()).isEmpty()) {
            notices.forgetGroup(left.member(), left.group());
          }
        });
  }

  /** How it ended stays between the hosting team and the other. */
  @Afterwards
  void on(ReportClosed closed) {
    var reporter = closed.reporter();
    if (reporter != null) {
      tell(new Occasion(About.REPORT_CLOSED, closed.report(), null, null, null), List.of(reporter));
    }
  }

  /** Never who told of it. */
  @Afterwards
  void on(DecisionMade decision) {
    tell(
        new Occasion(About.DECISION, decision.report(), null, null, null),
        List.of(decision.member()));
  }

  @Afterwards
  void on(OrganizationConfirmed confirmed) {
    tell(
        new Occasion(
            About.ORGANIZATION_CONFIRMED, confirmed.organization(), confirmed.host(), null, null),
        List.of(confirmed.proposer()));
  }

  @Afterwards
  void on(OrganizationDeclined declined) {
    tell(
        new Occasion(About.ORGANIZATION_DECLINED, declined.declined(), declined.host(), null, null),
        List.of(declined.proposer()));
  }

  @Afterwards
  void on(ProposalMerged merged) {
    tell(
        new Occasion(About.PROPOSAL_MERGED, merged.into(), merged.host(), null, null),
        List.of(merged.proposer()));
  }

  /** Who claims a page is looked after by their host, and so is what they claim. */
  @Afterwards
  void on(ClaimMade claim) {
    inTurn(
        () ->
            concerning(claim.organization(), claim.member(), "organization_claim")
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(
                                About.CLAIM_MADE, claim.organization(), claim.member(), null, at),
                            hostOf(claim.member()),
                            true)));
  }

  @Afterwards
  void on(ClaimConfirmed claim) {
    tell(
        About.CLAIM_CONFIRMED,
        "organization_manager",
        claim.organization(),
        claim.member(),
        claim.host());
  }

  @Afterwards
  void on(ClaimDeclined claim) {
    tell(
        About.CLAIM_DECLINED,
        "organization_refusal",
        claim.organization(),
        claim.member(),
        claim.host());
  }

  @Afterwards
  void on(ManagementEnded ended) {
    tell(
        About.MANAGEMENT_ENDED,
        "organization_refusal",
        ended.organization(),
        ended.member(),
        ended.host());
  }

  private void tell(About about, String view, long organization, long member, long host) {
    inTurn(
        () ->
            concerning(organization, member, view)
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(about, organization, host, null, at),
                            List.of(member),
                            true)));
  }

  @Afterwards
  void on(MembershipProposed proposed) {
    tell(
        new Occasion(About.MEMBERSHIP_PROPOSED, proposed.proposal(), proposed.by(), null, null),
        db.sql(
                """
                select m.member_id
                  from network_proposal p
                  join organization_manager m on m.organization_id = p.to_id
                 where p.id = :proposal
                """)
            .param("proposal", proposed.proposal())
            .query((row, number) -> row.getLong(1))
            .list());
  }

  @Afterwards
  void on(MembershipAgreed agreed) {
    tell(
        new Occasion(About.MEMBERSHIP_AGREED, agreed.membership(), agreed.by(), null, null),
        db.sql("select member_id from organization_manager where organization_id = :asking")
            .param("asking", agreed.asking())
            .query((row, number) -> row.getLong(1))
            .list());
  }

  /**
   * Who speaks for an organization hears of a group that waits for it; where nobody does, hosts see
   * it.
   */
  @Afterwards
  void on(BelongingProposed proposed) {
    inTurn(
        () ->
            saidAt(proposed.group(), proposed.organization(), false)
                .ifPresent(
                    at ->
                        notices.tell(
                            new Occasion(
                                About.BELONGING_PROPOSED,
                                proposed.organization(),
                                proposed.by(),
                                proposed.group(),
                                at),
                            managersOf(proposed.organization()),
                            true)));
  }

  @Afterwards
  void on(BelongingConfirmed confirmed) {
    inTurn(
        () -> {
          notices.forgetBelonging(confirmed.group(), confirmed.organization());
          saidAt(confirmed.group(), confirmed.organization(), true)
              .ifPresent(
                  at ->
                      notices.tell(
                          new Occasion(
                              About.BELONGING_CONFIRMED,
                              confirmed.organization(),
                              confirmed.by(),
                              confirmed.group(),
                              at),
                          hostsOf(confirmed.group()),
                          true));
        });
  }

  @Afterwards
  void on(BelongingDeclined declined) {
    inTurn(
        () -> {
          notices.forgetBelonging(declined.group(), declined.organization());
          notices.tell(
              new Occasion(
                  About.BELONGING_DECLINED,
                  declined.organization(),
                  declined.by(),
                  declined.group(),
                  declined.at().atOffset(ZoneOffset.UTC)),
              hostsOf(declined.group()),
              true);
        });
  }

  private Optional<OffsetDateTime> saidAt(long group, long organization, boolean confirmed) {
    return db.sql(
            """
            select at
              from group_belonging
             where group_id = :group
               and organization_id = :organization
               and confirmed = :confirmed
            """)
        .param("group", group)
        .param("organization", organization)
        .param("confirmed", confirmed)
        .query(OffsetDateTime.class)
        .optional();
  }

  private List<Long> managersOf(long organization) {
    return db.sql(
            "select member_id from organization_manager where organization_id = :organization")
        .param("organization", organization)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Long> hostOf(long member) {
    return db.sql("select host_id from member_host where member_id = :member")
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private Optional<OffsetDateTime> concerning(long organization, long member, String view) {
    return db.sql(
            "select at from "
                + view
                + " where organization_id = :organization and member_id = :member")
        .param("organization", organization)
        .param("member", member)
        .query(OffsetDateTime.class)
        .optional();
  }

  private void tell(Occasion occasion, List<Long> members) {
    inTurn(() -> notices.tell(occasion, members, true));
  }

  /**
   * Tells as many as there are, some in each transaction: what a crash interrupts goes on where it
   * was.
   */
  private void tellAll(Occasion occasion, Next next) {
    var some = tellSome(occasion, next, 0);
    while (some.size() == AT_ONCE) {
      some = tellSome(occasion, next, some.getLast());
    }
  }

  private List<Long> tellSome(Occasion occasion, Next next, long after) {
    var some = new ArrayList<Long>();
    inTurn(
        () -> {
          some.clear();
          some.addAll(next.after(after));
          notices.tell(occasion, some, true);
        });
    return some;
  }

  private interface Next {
    List<Long> after(long member);
  }

  private void inTurn(Runnable telling) {
    turns.acquireUninterruptibly();
    try {
      again(telling, TRIES);
    } finally {
      turns.release();
    }
  }

  private List<Long> eager(long group, long discussion, long after) {
    return db.sql(
            """
            select m.member_id
              from (select member_id from group_notice_preferences
                     where group_id = :group and by_mail = 'AT_ONCE'
                    union
                    select member_id from notice_preferences p
                     where kind = 'TALK' and by_mail = 'AT_ONCE'
                       and not exists (select from group_notice_preferences o
                                        where o.member_id = p.member_id and o.group_id = :group)) wanted
              join group_members m on m.group_id = :group and m.member_id = wanted.member_id
             where m.member_id > :after
               and not exists (select from discussion_muted u
                                where u.discussion_id = :discussion and u.member_id = m.member_id)
             order by m.member_id
             limit\s"""
                + AT_ONCE)
        .param("group", group)
        .param("discussion", discussion)
        .param("after", after)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private boolean hasMuted(long member, long discussion) {
    return db.sql(
            """
            select exists (select from discussion_muted
                            where discussion_id = :discussion and member_id = :member)
            """)
        .param("discussion", discussion)
        .param("member", member)
        .query(Boolean.class)
        .single();
  }

  /**
   * Whoever is told, or has done it, may be erased at that very moment: then it is looked at anew,
   * and they are nobody.
   */
  private void again(Runnable telling, int tries) {
    try {
      transaction.executeWithoutResult(status -> telling.run());
    } catch (DataIntegrityViolationException gone) {
      if (tries == 1) {
        throw gone;
      }
      again(telling, tries - 1);
    }
  }

  /** Who follows a discussion at this level and may read it. */
  private List<Long> followers(long discussion, String level, long after) {
    return db.sql(
            """
            select member_id
              from discussion_followers
             where discussion_id = :discussion
               and level = :level
               and member_id > :after
             order by member_id
             limit\s"""
                + AT_ONCE)
        .param("discussion", discussion)
        .param("level", level)
        .param("after", after)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private @Nullable Long groupOf(long discussion) {
    return db.sql("select group_id from discussion_card where id = :discussion")
        .param("discussion", discussion)
        .query((row, number) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  private List<Long> authorOf(long post) {
    return db.sql(
            "select author_id from discussion_posts where id = :post and author_id is not null")
        .param("post", post)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Long> participants(long conversation) {
    return db.sql(
            """
            select member_id
              from conversation_participants
             where conversation_id = :conversation and not muted and not declined
            """)
        .param("conversation", conversation)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private boolean isHost(long host, long member) {
    return !stillWith(host, List.of(member)).isEmpty();
  }

  private List<Long> stillWith(long host, List<Long> members) {
    return db.sql(
            """
            select member_id
              from member_host
             where member_id = any(:members)
               and host_id = :host
             order by member_id
            """)
        .param("members", members.toArray(Long[]::new))
        .param("host", host)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Long> hostsOf(long group) {
    return db.sql("select member_id from group_hosts where group_id = :group order by member_id")
        .param("group", group)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private Optional<OffsetDateTime> askedAt(long member, long group) {
    return moment("asked_at", "group_join_requests", member, group);
  }

  private Optional<OffsetDateTime> invitedAt(long member, long group) {
    return moment("invited_at", "group_invitations", member, group);
  }

  private Optional<OffsetDateTime> memberSince(long member, long group) {
    return moment("since", "group_members", member, group);
  }

  private Optional<OffsetDateTime> hostSince(long member, long group) {
    return moment("since", "group_hosts", member, group);
  }

  private Optional<OffsetDateTime> moment(String column, String view, long member, long group) {
    return db.sql(
            "select "
                + column
                + " from "
                + view
                + " where group_id = :group and member_id = :member")
        .param("group", group)
        .param("member", member)
        .query(OffsetDateTime.class)
        .optional();
  }
}
