package net.mhpss.discussions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What discussions keep of a member. Who leaves the network leaves their posts without a name, so
 * that the answers of others still make sense; what they had taken back by editing goes with them,
 * and so do their thanks and follows.
 */
@Component
class PersonalInDiscussions implements KeepsPersonal {
  private final JdbcClient db;
  private final WordsPutAway putAway;
  private final Attachments attachments;
  private final ChangeLog changes;

  PersonalInDiscussions(
      JdbcClient db, WordsPutAway putAway, Attachments attachments, ChangeLog changes) {
    this.db = db;
    this.putAway = putAway;
    this.attachments = attachments;
    this.changes = changes;
  }

  @Override
  public String room() {
    return "discussions";
  }

  @Override
  public Object export(long member) {
    var kept = new LinkedHashMap<String, Object>();
    kept.put(
        "posts",
        stream(
            member,
            """
                select d.title as "discussion", p.number, p.markdown as "text", p.written_at as "written",
                       p.edited_at as "edited"
                  from posts p
                  join discussions d on d.id = p.discussion_id
                 where p.author_id = :member
                 order by p.id
                """));
    kept.put(
        "earlier versions",
        stream(
            member,
            """
                select d.title as "discussion", p.number, v.markdown as "text", v.until
                  from post_versions v
                  join posts p on p.id = v.post_id
                  join discussions d on d.id = p.discussion_id
                 where p.author_id = :member
                 order by p.id, v.version
                """));
    kept.put(
        "discussions",
        list(
            member,
            """
                select title, kind, started_at as "started" from discussions where author_id = :member order by id
                """));
    kept.put(
        "thanks",
        stream(
            member,
            """
                select d.title as "discussion", p.number, t.at
                  from thanks t
                  join posts p on p.id = t.post_id
                  join discussions d on d.id = p.discussion_id
                 where t.member_id = :member
                 order by t.at
                """));
    kept.put(
        "follows",
        list(
            member,
            """
                select d.title as "discussion", f.since, f.level
                  from follows f
                  join discussion_followers r on r.discussion_id = f.discussion_id and r.member_id = f.member_id
                  join discussions d on d.id = f.discussion_id
                 where f.member_id = :member
                 order by f.since
                """));
    kept.put(
        "discussions read",
        stream(
            member,
            """
            select d.title as "discussion", r.number, r.at
              from readings r
              join discussions d on d.id = r.discussion_id
              join group_card g on g.id = d.group_id
             where r.member_id = :member
               and (g.access = 'OPEN'
                    or exists (select from group_members m
                                where m.group_id = d.group_id and m.member_id = r.member_id))
             order by r.at
            """));
    kept.put(
        "summaries",
        list(
            member,
            """
            select d.title as "discussion", s.markdown as "text", s.written_at as "written"
              from summaries s
              join discussions d on d.id = s.discussion_id
             where s.author_id = :member
             order by s.written_at
            """));
    kept.put(
        "closed discussions",
        list(
            member,
            """
            select d.title as "discussion", c.reason, c.at
              from discussion_closures c
              join discussions d on d.id = c.discussion_id
             where c.by_member_id = :member
             order by c.at
            """));
    kept.put(
        "drafts",
        list(
            member,
            """
            select d.title as "discussion", r.text, r.at
              from reply_drafts r
              join discussions d on d.id = r.discussion_id
             where r.member_id = :member
            union all
            select n.title, n.text, n.at
              from discussion_drafts n
             where n.member_id = :member
             order by at
            """));
    kept.put(
        "mentions",
        stream(
            member,
            """
            select d.title as "discussion", p.number, p.written_at as "written"
              from post_mentions m
              join posts p on p.id = m.post_id
              join discussions d on d.id = p.discussion_id
             where m.member_id = :member
             order by p.id
            """));
    kept.put(
        "taken away",
        list(
            member,
            """
            select d.title as "discussion", p.number, t.reason, t.at
              from taken_posts t
              join posts p on p.id = t.post_id
              join discussions d on d.id = p.discussion_id
             where t.by_member_id = :member
            union all
            select d.title, null, t.reason, t.at
              from taken_discussions t
              join discussions d on d.id = t.discussion_id
             where t.by_member_id = :member
             order by at
            """));
    kept.put(
        "votes",
        list(
            member,
            """
            select p.question, c.label as "choice", v.at
              from votes v
              join poll_choices c on c.id = v.choice_id
              join polls p on p.discussion_id = c.discussion_id
             where v.member_id = :member
             order by v.at
            """));
    return kept;
  }

  private List<Map<String, @Nullable Object>> list(long member, String sql) {
    return db.sql(sql).param("member", member).query().listOfRows();
  }

  /** Somebody may have written much: no more than a few hundred are in memory. */
  private Stream<Map<String, @Nullable Object>> stream(long member, String sql) {
    return db
        .sql(sql)
        .param("member", member)
        .withFetchSize(200)
        .query(new ColumnMapRowMapper())
        .stream();
  }

  @Override
  public List<Long> files(long member) {
    return attachments.sentBy(member);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(long member) {
    putAway.forget(member);
    db.sql(
            """
            delete from post_versions v
             using posts p
             where p.id = v.post_id
               and p.author_id = :member
            """)
        .param("member", member)
        .update();
    changes.stir();
  }
}
