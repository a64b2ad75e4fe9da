package net.mhpss.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import net.mhpss.discussions.Discussions;
import net.mhpss.text.Excerpts;
import org.jspecify.annotations.Nullable;

/**
 * Something that a member is told, as it is at the moment of reading.
 *
 * @param whose the number of who did it or whom it is about
 * @param name how they are called; empty for who has left the network
 * @param title of the discussion or the organization, when there is one
 * @param words what was written, in its own language
 * @param why of a new host, why they were chosen: words that {@code hosting} says in full
 * @param thread what its mail belongs to
 */
record Notice(
    long id,
    About about,
    Instant since,
    boolean unread,
    @Nullable Long whose,
    String name,
    String group,
    String title,
    String words,
    @Nullable String language,
    String path,
    @Nullable String thread,
    @Nullable Long discussion,
    List<String> why) {
  /** What {@link #of} reads; {@code :letters} says how much of what was written. */
  static final String COLUMNS =
      """
      select n.id, n.about, n.since, n.read_at is null as unread,
             coalesce(w.name, case when n.about <> 'INTRODUCTION' then a.name end, '') as name,
             coalesce(w.id, case when n.about <> 'INTRODUCTION' then a.id end) as who, w.address as whom, v.address as introduction,
             coalesce(g.name, io.name, '') as group_name, g.address as group_address,
             coalesce(d.title, o.name, x.name, '') as title, o.address as organization_address, io.address as into_address, coalesce(cr.address, dm.address) as report_address, d.path as discussion_path, d.address as discussion_address,
             d.id as discussion, p.number, c.address as conversation,
             (select h.reasons from why_this_host h where n.about = 'YOUR_HOST' and h.member_id = n.member_id) as why,
             left(coalesce(p.words, case when not c.requested then t.body end, x.reason, f.reason, v.sentence, ta.reason, fo.reason, gw.welcome, ''), :letters) as words, coalesce(p.language, t.language) as language
      """;

  /** Notices with what they are about. */
  static final String FROM =
      """
        from notices n
        left join group_card g on g.id = n.group_id
        left join discussion_posts p on n.about in ('REPLY', 'ACCEPTED', 'MENTION', 'TALK') and p.id = n.subject_id
        left join discussion_card d on d.id = p.discussion_id
        left join message_text t on n.about = 'MESSAGE' and t.id = n.subject_id
        left join conversation_participants c
          on c.conversation_id = t.conversation_id and c.member_id = n.member_id
        left join conversation_people s
          on s.conversation_id = t.conversation_id and s.member_id = n.actor_id
        left join member_card a on a.id = n.actor_id and s.shown is distinct from false
        -- few notices are about these: each is looked up by key, whatever PostgreSQL thinks of how many there are
        left join lateral (select from_id, to_id
                             from network_proposal
                            where n.about = 'MEMBERSHIP_PROPOSED' and id = n.subject_id
                            limit 1) q on true
        left join lateral (select id, organization_id, network_id
                             from network_membership
                            where n.about = 'MEMBERSHIP_AGREED' and id = n.subject_id
                            limit 1) e on true
        left join organization_card o
          on o.id = case
                      when n.about in ('ORGANIZATION_CONFIRMED', 'PROPOSAL_MERGED', 'CLAIM_MADE',
                                       'CLAIM_CONFIRMED', 'CLAIM_DECLINED', 'MANAGEMENT_ENDED',
                                       'BELONGING_PROPOSED', 'BELONGING_CONFIRMED', 'BELONGING_DECLINED')
                      then n.subject_id
                      else coalesce(q.from_id, e.organization_id)
                    end
        left join organization_card io on io.id = coalesce(q.to_id, e.network_id)
        left join lateral (select reason
                             from organization_refusal
                            where organization_id = o.id
                              and member_id = n.member_id
                              and what = case n.about when 'CLAIM_DECLINED' then 'CLAIM'
                                                      when 'MANAGEMENT_ENDED' then 'MANAGEMENT' end
                            limit 1) f on true
        left join lateral (select name, reason, member_id
                             from declined_organization
                            where n.about = 'ORGANIZATION_DECLINED' and id = n.subject_id
                            limit 1) x on true
        left join lateral (select address, reporter_id
                             from closed_reports
                            where n.about = 'REPORT_CLOSED' and id = n.subject_id
                            limit 1) cr on true
        left join lateral (select address, member_id
                             from decisions_about_members
                            where n.about = 'DECISION' and id = n.subject_id
                            limit 1) dm on true
        left join lateral (select address, other_id, sentence
                             from introduction_told
                            where n.about = 'INTRODUCTION'
                              and introduction_id = n.subject_id
                              and member_id = n.member_id
                            limit 1) v on true
        left join lateral (select what, reason
                             from group_turned_away
                            where n.about in ('NOT_LET_IN', 'REMOVED', 'BANNED')
                              and group_id = n.group_id
                              and member_id = n.member_id
                            limit 1) ta on true
        left join lateral (select declined_at, reason
                             from group_founding
                            where n.about = 'GROUP_DECLINED' and group_id = n.group_id
                            limit 1) fo on true
        left join lateral (select welcome
                             from group_welcome
                            where n.about in ('LET_IN', 'WELCOMED') and group_id = n.group_id
                            limit 1) gw on true
        left join member_card w
          on n.about in ('MEMBER_TO_WELCOME', 'YOUR_HOST', 'ASKED_TO_JOIN', 'HAS_ANOTHER_HOST', 'MEMBERS_GIVEN', 'MEMBERS_ELSEWHERE', 'INTRODUCTION')
         and w.id = coalesce(v.other_id, n.subject_id)
         and (n.about <> 'INTRODUCTION' or (v.other_id is not null and not w.safe))
      """;

  /**
   * Whether its member may read a notice at this moment: decided here alone, for the page and for
   * mails.
   */
  static final String SEEN =
      """
       where case
               when n.about in ('REPLY', 'ACCEPTED', 'MENTION', 'TALK') then
                 d.group_access = 'OPEN'
                 or exists (select from group_members m
                             where m.group_id = d.group_id and m.member_id = n.member_id)
               when n.about = 'MESSAGE' then c.address is not null
               when n.about = 'MEMBER_TO_WELCOME' then
                 exists (select from member_host h
                          where h.member_id = n.subject_id and h.host_id = n.member_id)
               when n.about = 'YOUR_HOST' then
                 exists (select from member_host h
                          where h.member_id = n.member_id and h.host_id = n.subject_id)
               when n.about = 'ASKED_TO_JOIN' then
                 exists (select from group_hosts h
                          where h.group_id = n.group_id and h.member_id = n.member_id)
                 and exists (select from group_join_requests r
                              where r.group_id = n.group_id and r.member_id = n.subject_id and r.shown)
               when n.about = 'HOSTS_GROUP' then
                 exists (select from group_hosts h
                          where h.group_id = n.group_id and h.member_id = n.member_id)
               when n.about = 'LET_IN' then
                 exists (select from group_members m
                          where m.group_id = n.group_id and m.member_id = n.member_id)
               when n.about = 'NOT_LET_IN' then
                 g.access <> 'HIDDEN'
               when n.about = 'INVITED' then
                 exists (select from group_invitations i
                          where i.group_id = n.group_id and i.member_id = n.member_id)
                 or exists (select from group_members m
                             where m.group_id = n.group_id and m.member_id = n.member_id)
               when n.about in ('ORGANIZATION_CONFIRMED', 'PROPOSAL_MERGED') then o.id is not null
               when n.about = 'CLAIM_MADE' then
                 exists (select from organization_claim i
                          where i.organization_id = o.id and i.member_id = n.actor_id)
                 and exists (select from member_host h
                              where h.member_id = n.actor_id and h.host_id = n.member_id)
               when n.about = 'CLAIM_CONFIRMED' then
                 exists (select from organization_manager m
                          where m.organization_id = o.id and m.member_id = n.member_id)
               when n.about in ('CLAIM_DECLINED', 'MANAGEMENT_ENDED') then f.reason is not null
               when n.about = 'MEMBERSHIP_PROPOSED' then
                 exists (select from organization_manager m
                          where m.organization_id = q.to_id and m.member_id = n.member_id)
               when n.about = 'MEMBERSHIP_AGREED' then e.id is not null
               when n.about = 'BELONGING_PROPOSED' then
                 g.access <> 'HIDDEN'
                 and exists (select from group_belonging b
                              where b.group_id = n.group_id and b.organization_id = n.subject_id
                                and not b.confirmed)
                 and exists (select from organization_manager m
                              where m.organization_id = n.subject_id and m.member_id = n.member_id)
               when n.about = 'BELONGING_CONFIRMED' then
                 exists (select from group_belonging b
                          where b.group_id = n.group_id and b.organization_id = n.subject_id
                            and b.confirmed)
                 and exists (select from group_hosts h
                              where h.group_id = n.group_id and h.member_id = n.member_id)
               when n.about = 'BELONGING_DECLINED' then
                 o.id is not null
                 and exists (select from group_hosts h
                              where h.group_id = n.group_id and h.member_id = n.member_id)
               when n.about = 'GROUP_DECLINED' then fo.declined_at is not null
               when n.about = 'GROUP_APPROVED' then
                 exists (select from group_hosts h
                          where h.group_id = n.group_id and h.member_id = n.member_id)
               when n.about in ('REMOVED', 'BANNED') then g.access <> 'HIDDEN' and ta.what = n.about
               when n.about = 'WELCOMED' then
                 gw.welcome is not null
                 and exists (select from group_members m
                              where m.group_id = n.group_id and m.member_id = n.member_id)
               when n.about = 'STILL_HOSTING' then
                 exists (select from group_host_questions q
                          where q.group_id = n.group_id and q.member_id = n.member_id)
               when n.about = 'INTRODUCTION' then v.address is not null
               when n.about = 'DECISION' then dm.member_id = n.member_id
               when n.about = 'REPORT_CLOSED' then cr.reporter_id = n.member_id
               when n.about = 'ORGANIZATION_DECLINED' then x.member_id = n.member_id
               else n.about in ('MEMBERS_HANDED_OVER', 'MEMBERS_GIVEN', 'MEMBERS_ELSEWHERE', 'HAS_ANOTHER_HOST')
             end
         and not (n.about in ('REPLY', 'ACCEPTED', 'MENTION', 'TALK', 'MESSAGE', 'INVITED', 'INTRODUCTION')  -- no duty: see About
                  and exists (select from kept_away k
                               where k.member_id = n.member_id and k.other_id = n.actor_id))
      """;

  static Notice of(ResultSet row, int number) throws SQLException {
    var about = About.valueOf(row.getString("about"));
    var discussion = row.getString("discussion_address");
    var conversation = row.getString("conversation");
    return new Notice(
        row.getLong("id"),
        about,
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getBoolean("unread"),
        row.getObject("who", Long.class),
        row.getString("name"),
        row.getString("group_name"),
        row.getString("title"),
        about == About.MESSAGE ? Excerpts.plain(row.getString("words")) : row.getString("words"),
        row.getString("language"),
        path(about, row),
        discussion != null
            ? "discussion-" + discussion
            : conversation != null ? "conversation-" + conversation : null,
        row.getObject("discussion", Long.class),
        row.getArray("why") == null
            ? List.of()
            : List.of((String[]) row.getArray("why").getArray()));
  }

  private static String path(About about, ResultSet row) throws SQLException {
    return switch (about) {
      case REPLY, ACCEPTED, MENTION, TALK ->
          Discussions.pathOf(row.getString("discussion_path"), row.getInt("number"));
      case MESSAGE -> "/messages/" + row.getString("conversation");
      case MEMBER_TO_WELCOME -> "/desk/welcome/" + row.getString("whom");
      case INTRODUCTION -> "/introductions/" + row.getString("introduction");
      case MEMBERS_HANDED_OVER, HAS_ANOTHER_HOST, MEMBERS_ELSEWHERE -> "/desk";
      case MEMBERS_GIVEN -> "/desk/members";
      case YOUR_HOST -> "/my-host";
      case ASKED_TO_JOIN -> "/groups/" + row.getString("group_address") + "/requests";
      case STILL_HOSTING -> "/groups/" + row.getString("group_address") + "/hosting";
      case HOSTS_GROUP,
          LET_IN,
          NOT_LET_IN,
          INVITED,
          BELONGING_CONFIRMED,
          BELONGING_DECLINED,
          GROUP_APPROVED,
          GROUP_DECLINED,
          REMOVED,
          BANNED,
          WELCOMED ->
          "/groups/" + row.getString("group_address");
      case DECISION -> "/decisions/" + row.getString("report_address");
      case REPORT_CLOSED -> "/reports/" + row.getString("report_address");
      case ORGANIZATION_CONFIRMED,
          PROPOSAL_MERGED,
          CLAIM_CONFIRMED,
          CLAIM_DECLINED,
          MANAGEMENT_ENDED ->
          "/organizations/" + row.getString("organization_address");
      case CLAIM_MADE -> "/organizations/claims";
      case BELONGING_PROPOSED ->
          "/organizations/" + row.getString("organization_address") + "/groups";
      case MEMBERSHIP_PROPOSED -> "/organizations/" + row.getString("into_address") + "/networks";
      case MEMBERSHIP_AGREED -> "/organizations/" + row.getString("into_address");
      case ORGANIZATION_DECLINED -> "/organizations";
    };
  }

  /** The key of the sentence that tells it. */
  String key() {
    return "notices.about-" + about.key();
  }

  /** Who stands in that sentence, or another word for who is gone. */
  String who(String somebody) {
    return apart(name.isEmpty() ? somebody : name);
  }

  /** Between marks that keep the direction of a text to itself. */
  static String apart(String text) {
    return "\u2068" + text + "\u2069";
  }

  /** The same, saying only that there are words. */
  Notice withoutWords() {
    return new Notice(
        id,
        about,
        since,
        unread,
        whose,
        name,
        group,
        title,
        "",
        language,
        path,
        thread,
        discussion,
        why);
  }

  /** The beginning of what was written. */
  String excerpt() {
    return Excerpts.of(words, NoticesPage.LETTERS);
  }
}
