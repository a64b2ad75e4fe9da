package net.mhpss.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.web.Reader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members are told on the site, and with it by mail. */
@Component
class Notices {
  static final int A_PAGE = 30;
  private static final int LOOKED_AT = 2 * A_PAGE;
  static final int MOST_COUNTED = 100;
  static final String COUNTING_UNREAD =
      """
      select count(*)
        from (select from notices
               where member_id = :member
                 and read_at is null
               limit\s"""
          + MOST_COUNTED
          + ") unread";
  private static final Duration KEPT = Duration.ofDays(365);

  private final JdbcClient db;
  private final NoticeLetters letters;
  private final QuietHours quiet;
  private final Clock clock;

  Notices(JdbcClient db, NoticeLetters letters, QuietHours quiet, Clock clock) {
    this.db = db;
    this.letters = letters;
    this.quiet = quiet;
    this.clock = clock;
  }

  /**
   * Tells these members of something, each once, on the site and, who wants it, by mail. Nobody is
   * told of their own acts.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void tell(Occasion occasion, List<Long> members, boolean byMail) {
    forgetEarlier(occasion, members);
    if (occasion.about().isOfPost()) {
      onlyOneOfAPost(occasion, members);
    }
    var told =
        db.sql(
                """
            insert into notices (member_id, about, subject_id, actor_id, group_id, since, read_at)
            select m.id, :about, :subject, (select id from member_card where id = cast(:actor as bigint)),
                   cast(:group as bigint), :since, case when :counted then null else :since end
              from member_mail m
             where m.id = any(:members)
               and m.id is distinct from cast(:actor as bigint)
               and (:duty or not exists (select from unheard u
                                          where u.member_id = m.id and u.other_id = cast(:actor as bigint)))
               and (cast(:group as bigint) is null
                    or exists (select from group_card where id = cast(:group as bigint)))
               and not (:ofPost and exists (select from notices o
                                             where o.member_id = m.id
                                               and o.about in ('MENTION', 'REPLY', 'TALK')
                                               and o.subject_id = :subject))
             order by m.id
            on conflict do nothing
            returning id
            """)
            .param("about", occasion.about().name())
            .param("subject", occasion.subject())
            .param("actor", occasion.actor())
            .param("duty", occasion.about().isDuty())
            .param("group", occasion.group())
            .param("since", occasion.since() == null ? OffsetDateTime.now(clock) : occasion.since())
            .param("counted", occasion.about().isCounted())
            .param("ofPost", occasion.about().isOfPost())
            .param("members", members.toArray(Long[]::new))
            .query((row, number) -> row.getLong(1))
            .list();
    if (!told.isEmpty()) {
      asWanted(told, occasion.about().kind(), byMail);
      if (byMail) {
        quiet.hold(told);
        letters.write(told, occasion.about().kind());
      }
    }
  }

  /**
   * A post is one event, whichever way somebody comes to hear of it: one at a time, and what was to
   * be gathered gives way to what says that they are meant.
   */
  private void onlyOneOfAPost(Occasion occasion, List<Long> members) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('told of post', :post))")
        .param("post", occasion.subject())
        .query((row, number) -> 1)
        .list();
    if (occasion.about() == About.MENTION) {
      db.sql(
              """
              delete from notices
               where member_id = any(:members)
                 and about in ('REPLY', 'TALK')
                 and subject_id = :post
                 and waits in ('DAILY', 'WEEKLY')
              """)
          .param("members", members.toArray(Long[]::new))
          .param("post", occasion.subject())
          .update();
    }
  }

  /** Who wants such things gathered, or not to see them here, has said so. */
  private void asWanted(List<Long> told, Kind kind, boolean byMail) {
    db.sql(
            """
            update notices n
               set waits = case when :byMail and p.by_mail in ('DAILY', 'WEEKLY') then p.by_mail end,
                   hidden = not p.on_site,
                   read_at = case when p.on_site then n.read_at else n.since end
              from notice_preferences p
             where n.id = any(:told)
               and p.member_id = n.member_id
               and p.kind = :kind
               and n.about <> 'TALK'
               and (p.by_mail in ('DAILY', 'WEEKLY') or not p.on_site)
            """)
        .param("byMail", byMail)
        .param("told", told.toArray(Long[]::new))
        .param("kind", kind.name())
        .update();
  }

  /** Who follows this discussion with the rest of the day hears of it so. */
  @Transactional(propagation = Propagation.MANDATORY)
  void gather(Occasion occasion, List<Long> members) {
    tell(occasion, members, false);
    db.sql(
            """
            update notices set waits = 'DAILY'
             where member_id = any(:members)
               and about = :about
               and subject_id = :subject
               and waits is null
               and read_at is null
            """)
        .param("members", members.toArray(Long[]::new))
        .param("about", occasion.about().name())
        .param("subject", occasion.subject())
        .update();
  }

  private void forgetEarlier(Occasion occasion, List<Long> members) {
    if (occasion.since() != null) {
      db.sql(
              """
              delete from notices
               where member_id = any(:members)
                 and about = :about
                 and subject_id = :subject
                 and group_id is not distinct from cast(:group as bigint)
                 and since < :since
              """)
          .param("members", members.toArray(Long[]::new))
          .param("about", occasion.about().name())
          .param("subject", occasion.subject())
          .param("group", occasion.group())
          .param("since", occasion.since())
          .update();
    }
  }

  /** What one member is told of one thing is seen to: nothing to count any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void settle(About about, long subject, long member) {
    db.sql(
            """
            update notices
               set read_at = :now
             where member_id = :member
               and about = :about
               and subject_id = :subject
               and read_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member)
        .param("about", about.name())
        .param("subject", subject)
        .update();
  }

  /** These members have this host now: what was told of another holds no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetOtherHosts(List<Long> members, long host) {
    db.sql(
            """
            delete from notices
             where about = 'MEMBER_TO_WELCOME'
               and subject_id = any(:members)
               and member_id <> :host
            """)
        .param("members", members.toArray(Long[]::new))
        .param("host", host)
        .update();
    db.sql(
            """
            delete from notices
             where member_id = any(:members)
               and about = 'YOUR_HOST'
               and subject_id <> :host
            """)
        .param("members", members.toArray(Long[]::new))
        .param("host", host)
        .update();
  }

  /** A request to be let in is answered or taken back: its hosts need not look at it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetRequest(long member, long group) {
    db.sql(
            """
            delete from notices
             where about = 'ASKED_TO_JOIN'
               and subject_id = :member
               and group_id = :group
            """)
        .param("member", member)
        .param("group", group)
        .update();
  }

  /**
   * It is answered whether a group belongs to an organization: who speaks for that need not look.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetBelonging(long group, long organization) {
    db.sql(
            """
            delete from notices
             where about = 'BELONGING_PROPOSED'
               and subject_id = :organization
               and group_id = :group
            """)
        .param("organization", organization)
        .param("group", group)
        .update();
  }

  /** A member asks anew: how their earlier request turned out is past. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetOutcomes(long member, long group) {
    db.sql(
            """
            delete from notices
             where member_id = :member
               and about in ('LET_IN', 'NOT_LET_IN')
               and subject_id = :group
            """)
        .param("member", member)
        .param("group", group)
        .update();
  }

  /** A member has left a group: of what they can see no more, nothing stays. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forgetGroup(long member, long group) {
    db.sql(
            """
            delete from notices n
             using group_card g
             where g.id = n.group_id
               and n.member_id = :member
               and n.group_id = :group
               and n.about not in ('REMOVED', 'BANNED')
               and (g.access <> 'OPEN' or n.about not in ('REPLY', 'ACCEPTED', 'MENTION', 'TALK'))
            """)
        .param("member", member)
        .param("group", group)
        .update();
  }

  /**
   * What a member is told and may still see, the newest first, from before this one; and one more
   * if there is more.
   */
  List<Notice> of(Reader.Member member, long before) {
    var seen = new ArrayList<Notice>();
    var from = before;
    List<Long> looked;
    do {
      looked = newest(member, from);
      if (!looked.isEmpty()) {
        seen.addAll(seen(looked));
        from = looked.getLast();
      }
    } while (seen.size() <= A_PAGE && looked.size() == LOOKED_AT);
    return seen.subList(0, Math.min(seen.size(), A_PAGE + 1));
  }

  /**
   * A few of all at a time, so that what each is about is not looked up for years of notices to
   * show a page of them.
   */
  private List<Long> newest(Reader.Member member, long before) {
    return db.sql(
            """
            select id
              from notices
             where member_id = :member
               and id < :before
               and not hidden
             order by id desc
             limit\s"""
                + LOOKED_AT)
        .param("member", member.id())
        .param("before", before)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private List<Notice> seen(List<Long> which) {
    return db.sql(
            Notice.COLUMNS
                + Notice.FROM
                + Notice.SEEN
                + """
                   and n.id = any(:which)
                 order by n.id desc
                """)
        // excerpts are cut where the language allows it, so a little more is read
        .param("letters", 2 * NoticesPage.LETTERS)
        .param("which", which.toArray(Long[]::new))
        .query(Notice::of)
        .list();
  }

  /**
   * How many a member has not read, no further than to a hundred: read from a small index alone.
   */
  int unread(Reader.Member member) {
    return db.sql(COUNTING_UNREAD).param("member", member.id()).query(Integer.class).single();
  }

  /** Notes that a member has read everything up to this notice; what came later stays unread. */
  @Transactional
  public void read(Reader.Member member, long upTo) {
    db.sql(
            """
            update notices
               set read_at = :now
             where member_id = :member
               and id <= :upTo
               and read_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .param("upTo", upTo)
        .update();
  }

  /** Notes that a member has read these. */
  @Transactional
  public void read(Reader.Member member, List<Long> which) {
    db.sql(
            """
            update notices
               set read_at = :now
             where member_id = :member
               and id = any(:which)
               and read_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .param("which", which.toArray(Long[]::new))
        .update();
  }

  /** They are numbered in the order in which people were told: what may go comes first. */
  void trim() {
    var before = OffsetDateTime.now(clock).minus(KEPT);
    InSteps.until(
        () ->
            db.sql(
                    """
                    delete from notices
                     where id = any(array(select id from notices order by id limit %d))
                       and since < :before
                    """
                        .formatted(InSteps.A_STEP))
                .param("before", before)
                .update());
  }

  @Configuration(proxyBeanMethods = false)
  static class Trimming {
    @Bean
    Job trimNotices(Notices notices) {
      return Job.daily("notices.trim", LocalTime.of(3, 20), notices::trim);
    }
  }
}
