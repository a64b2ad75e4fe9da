package net.mhpss.discussions.tending;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.PostHidden;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.jobs.Job;
import net.mhpss.web.Reader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes posts and whole discussions away, with a reason. For thirty days it can be undone; then
 * they are gone for good.
 */
@Component
class TakingAway {
  private static final Duration UNDONE_WITHIN = Duration.ofDays(30);

  /** Of what somebody is yet to decide nothing is forgotten: not this post {@code p}, */
  private static final String SETTLED =
      """
      not exists (select from things_in_question q
                   where (q.kind = 'post' and q.thing_id = p.id)
                      or (q.kind = 'discussion' and q.thing_id = p.discussion_id and p.number = 1))
      """;

  /** nor this discussion {@code t}. */
  private static final String ALL_SETTLED =
      """
      not exists (select from things_in_question q
                   where (q.kind = 'discussion' and q.thing_id = t.discussion_id)
                      or (q.kind = 'post' and exists (select from posts i
                                                       where i.id = q.thing_id and i.discussion_id = t.discussion_id)))
      """;

  private final JdbcClient db;
  private final Attachments attachments;
  private final AuditLog audit;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  TakingAway(
      JdbcClient db,
      Attachments attachments,
      AuditLog audit,
      ChangeLog changes,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.db = db;
    this.attachments = attachments;
    this.audit = audit;
    this.changes = changes;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A post that may be taken away, or was and may come back; by its author or a host. */
  Optional<Long> postOf(Discussion discussion, int number, boolean taken, Reader.Member by) {
    return db.sql(
            """
            select p.id
              from posts p
              left join taken_posts t on t.post_id = p.id
             where p.discussion_id = :discussion
               and p.number = :number
               and (t.post_id is not null) = :taken
               and (p.html <> '' or t.markdown <> '')
               and (:hosts or (p.author_id = :member and (t.post_id is null or t.by_member_id = :member)))
               and not exists (select from put_away_posts a where a.post_id = p.id)
            """)
        .param("discussion", discussion.id())
        .param("number", number)
        .param("taken", taken)
        .param("hosts", discussion.group().isHosted())
        .param("member", by.id())
        .query((row, n) -> row.getLong(1))
        .optional();
  }

  /** Takes a post away; an answer that was accepted is none any more. */
  @Transactional
  public void take(Discussion discussion, int number, long post, String reason, Reader.Member by) {
    db.sql(
            """
            insert into taken_posts (post_id, by_member_id, reason, markdown, html, words, at)
            select id, :by, :reason, markdown, html, words, :now
              from posts
             where id = :post
            on conflict do nothing
            """)
        .param("by", by.id())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .param("post", post)
        .update();
    db.sql(
            "update posts set markdown = '…', html = '', words = '' where id = :post returning author_id")
        .param("post", post)
        .query(
            (row, n) ->
                new PostHidden(discussion.id(), post, row.getObject("author_id", Long.class)))
        .optional()
        .ifPresent(events::publishEvent);
    db.sql(
            "update discussions set answer_number = null where id = :discussion and answer_number = :number")
        .param("discussion", discussion.id())
        .param("number", number)
        .update();
    audit.note(by.id(), "discussions.took-post-away", "post", post);
    changes.note("discussion", discussion.id());
  }

  /** The post says again what it said. */
  @Transactional
  public void bringBack(Discussion discussion, long post, Reader.Member by) {
    db.sql(
            """
            update posts p
               set markdown = t.markdown, html = t.html, words = t.words
              from taken_posts t
             where t.post_id = p.id and p.id = :post
            """)
        .param("post", post)
        .update();
    db.sql("delete from taken_posts where post_id = :post").param("post", post).update();
    audit.note(by.id(), "discussions.brought-post-back", "post", post);
    changes.note("discussion", discussion.id());
  }

  /** Takes a discussion away with all its posts: its group's hosts alone still find it. */
  @Transactional
  public void take(Discussion discussion, String reason, Reader.Member host) {
    db.sql(
            """
            insert into taken_discussions (discussion_id, by_member_id, reason, at)
            values (:discussion, :by, :reason, :now)
            on conflict do nothing
            """)
        .param("discussion", discussion.id())
        .param("by", host.id())
        .param("reason", reason)
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "discussions.took-away", "discussion", discussion.id());
    changes.note("discussion", discussion.id());
  }

  /** The discussion is there again. */
  @Transactional
  public void bringBack(Discussion discussion, Reader.Member host) {
    db.sql("delete from taken_discussions where discussion_id = :discussion")
        .param("discussion", discussion.id())
        .update();
    audit.note(host.id(), "discussions.brought-back", "discussion", discussion.id());
    changes.note("discussion", discussion.id());
  }

  @Bean
  Job forgetWhatWasTakenAway() {
    return Job.every("discussions.forget-taken-away", Duration.ofHours(6), this::forgetOld);
  }

  void forgetOld() {
    var before = OffsetDateTime.now(clock).minus(UNDONE_WITHIN);
    transaction.executeWithoutResult(
        status -> {
          attachments.remove(
              db.sql(
                      """
                      select f.post_id
                        from post_files f
                        join posts p on p.id = f.post_id
                       where (exists (select from taken_posts t where t.post_id = p.id and t.at < :before)
                              and {settled})
                          or exists (select from taken_discussions t
                                      where t.discussion_id = p.discussion_id and t.at < :before
                                        and {all settled})
                      """
                          .replace("{settled}", SETTLED)
                          .replace("{all settled}", ALL_SETTLED))
                  .param("before", before)
                  .query((row, number) -> row.getLong(1))
                  .list());
          // the versions of a post hold its words as well
          db.sql(
                  """
                  delete from post_versions v
                   using taken_posts t, posts p
                   where t.post_id = v.post_id and t.at < :before and p.id = t.post_id and {settled}
                  """
                      .replace("{settled}", SETTLED))
              .param("before", before)
              .update();
          db.sql(
                  """
                  update taken_posts t
                     set markdown = '', html = '', words = ''
                    from posts p
                   where t.at < :before and t.markdown <> '' and p.id = t.post_id and {settled}
                  """
                      .replace("{settled}", SETTLED))
              .param("before", before)
              .update();
          db.sql(
                  """
                  delete from discussions d
                   using taken_discussions t
                   where t.discussion_id = d.id and t.at < :before and {all settled}
                  """
                      .replace("{all settled}", ALL_SETTLED))
              .param("before", before)
              .update();
        });
  }
}
