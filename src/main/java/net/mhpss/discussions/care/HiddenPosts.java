package net.mhpss.discussions.care;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.PostHidden;
import net.mhpss.jobs.Job;
import net.mhpss.members.KeepsPersonal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts that whoever looks after the talk has taken out of sight. Their words are put elsewhere, so
 * that no page, list, search or mail can show them; their places stay, so that the answers of
 * others still make sense.
 */
@Component
class HiddenPosts implements KeepsPersonal {
  /** So long what was removed can be shown again, after an appeal. */
  private static final Duration KEPT = Duration.ofDays(60);

  private final JdbcClient db;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HiddenPosts(JdbcClient db, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void hide(long post, boolean forGood) {
    db.sql(
            """
            insert into hidden_posts (post_id, markdown, html, words, removed, at)
            select :post, markdown, html, words, :removed, :now
              from (select markdown, html, words from posts where id = :post
                    union all
                    select markdown, html, words from taken_posts where post_id = :post
                    union all
                    select markdown, html, words from put_away_posts where post_id = :post) w
             where html <> '' -- in one of them alone
             limit 1
            on conflict (post_id) do update set removed = hidden_posts.removed or excluded.removed, at = excluded.at
            """)
        .param("post", post)
        .param("removed", forGood)
        .param("now", OffsetDateTime.now(clock))
        .update();
    // nor can its author bring it back, or come back themselves with it
    db.sql("delete from taken_posts where post_id = :post").param("post", post).update();
    db.sql("update put_away_posts set markdown = '…', html = '', words = '' where post_id = :post")
        .param("post", post)
        .update();
    db.sql("update hidden_posts set removed = removed or :removed where post_id = :post")
        .param("post", post)
        .param("removed", forGood)
        .update();
    db.sql(
            """
            update posts set markdown = '…', html = '', words = ''
             where id = :post
            returning discussion_id, author_id
            """)
        .param("post", post)
        .query(
            (row, number) ->
                new PostHidden(
                    row.getLong("discussion_id"), post, row.getObject("author_id", Long.class)))
        .optional()
        .ifPresent(
            hidden -> {
              changes.note("discussion", hidden.discussion());
              events.publishEvent(hidden);
            });
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void hideTitle(long discussion) {
    db.sql(
            """
            insert into hidden_titles (discussion_id, title)
            select d.id, coalesce(a.title, d.title)
              from discussions d
              left join put_away_titles a on a.discussion_id = d.id
             where d.id = :discussion
            on conflict do nothing
            """)
        .param("discussion", discussion)
        .update();
    db.sql("update put_away_titles set title = '…' where discussion_id = :discussion")
        .param("discussion", discussion)
        .update();
    db.sql("update discussions set title = '…' where id = :discussion")
        .param("discussion", discussion)
        .update();
    changes.note("discussion", discussion);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void show(long post) {
    db.sql(
            """
            update posts p
               set markdown = h.markdown, html = h.html, words = h.words, rendering = 0
              from hidden_posts h
             where h.post_id = p.id and p.id = :post
               and not exists (select from put_away_posts a where a.post_id = p.id)
            returning p.discussion_id
            """)
        .param("post", post)
        .query((row, number) -> row.getLong(1))
        .optional()
        .ifPresent(discussion -> changes.note("discussion", discussion));
    // of an author who is on the way out it is shown when they stay
    db.sql(
            """
            update put_away_posts a
               set markdown = h.markdown, html = h.html, words = h.words
              from hidden_posts h
             where h.post_id = a.post_id and a.post_id = :post
            """)
        .param("post", post)
        .update();
    db.sql("delete from hidden_posts where post_id = :post").param("post", post).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void showTitle(long discussion) {
    db.sql(
            """
            update discussions d
               set title = h.title
              from hidden_titles h
             where h.discussion_id = d.id and d.id = :discussion
               and not exists (select from put_away_titles a where a.discussion_id = d.id)
            """)
        .param("discussion", discussion)
        .update();
    db.sql(
            """
            update put_away_titles a
               set title = h.title
              from hidden_titles h
             where h.discussion_id = a.discussion_id and a.discussion_id = :discussion
            """)
        .param("discussion", discussion)
        .update();
    db.sql("delete from hidden_titles where discussion_id = :discussion")
        .param("discussion", discussion)
        .update();
    changes.note("discussion", discussion);
  }

  /** What was removed and can be shown again no more. */
  void forgetRemoved() {
    db.sql("delete from hidden_posts where removed and at < :before")
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }

  @Override
  public String room() {
    return "moderation-of-posts";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "posts that waited",
        List.copyOf(
            db.sql(
                    """
                    select title, markdown as "text", written_at as "written", why
                      from held_posts
                     where author_id = :member
                     order by id
                    """)
                .param("member", member)
                .query()
                .listOfRows()),
        "posts out of sight",
        List.copyOf(
            db.sql(
                    """
                    select d.title as "discussion", h.markdown as "text", h.at
                      from hidden_posts h
                      join posts p on p.id = h.post_id
                      join discussions d on d.id = p.discussion_id
                     where p.author_id = :member
                     order by p.id
                    """)
                .param("member", member)
                .query()
                .listOfRows()));
  }

  @Override
  public void forget(long member) {
    db.sql(
            "delete from hidden_posts h using posts p where p.id = h.post_id and p.author_id = :member")
        .param("member", member)
        .update();
    db.sql(
            """
            delete from hidden_titles h
             using discussions d
             where d.id = h.discussion_id and d.author_id = :member
            """)
        .param("member", member)
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class Forgetting {
    @Bean
    Job forgetRemovedPosts(HiddenPosts hidden) {
      return Job.daily("discussions.forget-removed", LocalTime.of(3, 35), hidden::forgetRemoved);
    }
  }
}
