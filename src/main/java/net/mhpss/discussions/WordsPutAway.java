package net.mhpss.discussions;

import java.util.List;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.members.MemberLeaving;
import net.mhpss.members.MemberStays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody wrote who is on the way out and wants their words gone: put away at once, so that
 * nothing can show them, and back again if they stay. The places of their posts stay, so that the
 * answers of others still make sense.
 */
@Component
class WordsPutAway {
  private final JdbcClient db;
  private final Attachments attachments;
  private final ChangeLog changes;

  WordsPutAway(JdbcClient db, Attachments attachments, ChangeLog changes) {
    this.db = db;
    this.attachments = attachments;
    this.changes = changes;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberLeaving leaving) {
    if (!leaving.wordsGo()) {
      return;
    }
    var member = leaving.member();
    run(
        """
        insert into put_away_posts (post_id, markdown, html, words)
        select id, markdown, html, words from posts where author_id = :member
        """,
        member);
    run("update posts set markdown = '…', html = '', words = '' where author_id = :member", member);
    run(
        """
        insert into put_away_titles (discussion_id, title)
        select id, title from discussions where author_id = :member
        """,
        member);
    run("update discussions set title = '…' where author_id = :member", member);
    changes.note("discussion", touched(member));
    changes.stir();
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberStays stays) {
    var member = stays.member();
    run(
        """
        update posts p
           set markdown = a.markdown, html = a.html, words = a.words
          from put_away_posts a
         where a.post_id = p.id and p.author_id = :member
        """,
        member);
    run(
        """
        update discussions d
           set title = a.title
          from put_away_titles a
         where a.discussion_id = d.id and d.author_id = :member
        """,
        member);
    changes.note("discussion", touched(member));
    changes.stir();
    forgetWhatIsPutAway(member);
  }

  /**
   * Forgets what is put away of a member, and the discussions in which nobody else has written, if
   * their words were to go.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(long member) {
    attachments.remove(
        db.sql(
                """
                select p.id
                  from posts p
                  join put_away_posts a on a.post_id = p.id
                 where p.author_id = :member
                """)
            .param("member", member)
            .query((row, number) -> row.getLong(1))
            .list());
    var alone =
        db.sql(
                """
                delete from discussions d
                 where d.author_id = :member
                   and exists (select from put_away_titles a where a.discussion_id = d.id)
                   and not exists (select from posts p
                                    where p.discussion_id = d.id and p.author_id is distinct from :member)
                returning d.id
                """)
            .param("member", member)
            .query((row, number) -> row.getLong(1))
            .list();
    changes.note("discussion", alone);
    forgetWhatWasTaken(member);
    forgetWhatIsPutAway(member);
  }

  private void forgetWhatWasTaken(long member) {
    run(
        """
        update taken_posts t
           set markdown = '', html = '', words = ''
          from posts p
         where p.id = t.post_id and p.author_id = :member
        """,
        member);
  }

  private void forgetWhatIsPutAway(long member) {
    run(
        "delete from put_away_posts a using posts p where p.id = a.post_id and p.author_id = :member",
        member);
    run(
        """
        delete from put_away_titles a
         using discussions d
         where d.id = a.discussion_id and d.author_id = :member
        """,
        member);
  }

  private List<Long> touched(long member) {
    return db.sql("select distinct discussion_id from posts where author_id = :member")
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private void run(String sql, long member) {
    db.sql(sql).param("member", member).update();
  }
}
