package net.mhpss.discussions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.database.ChangeLog;
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
  private final ChangeLog changes;

  PersonalInDiscussions(JdbcClient db, WordsPutAway putAway, ChangeLog changes) {
    this.db = db;
    this.putAway = putAway;
    this.changes = changes;
  }

  @Override
  public String room() {
    return "discussions";
  }

  @Override
  public Object export(long member) {
    return Map.of(
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
                """),
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
                """),
        "discussions",
            list(
                member,
                """
                select title, kind, started_at as "started" from discussions where author_id = :member order by id
                """),
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
                """),
        "follows",
            list(
                member,
                """
                select d.title as "discussion", f.since
                  from discussion_followers f
                  join discussions d on d.id = f.discussion_id
                 where f.member_id = :member
                 order by f.since
                """));
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
