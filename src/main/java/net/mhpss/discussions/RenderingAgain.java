package net.mhpss.discussions;

import java.time.Duration;
import net.mhpss.database.ChangeLog;
import net.mhpss.jobs.Job;
import net.mhpss.text.Excerpts;
import net.mhpss.text.Markdown;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renders posts anew that an earlier way of rendering made, a few at a time so that nobody waits.
 */
@Component
class RenderingAgain {
  private static final int AT_ONCE = 100;

  private final JdbcClient db;
  private final ChangeLog changes;
  private final TransactionTemplate transaction;

  RenderingAgain(JdbcClient db, ChangeLog changes, PlatformTransactionManager transactions) {
    this.db = db;
    this.changes = changes;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Bean
  Job renderPostsAgain() {
    return Job.every("discussions.render-again", Duration.ofHours(1), this::all);
  }

  void all() {
    while (Boolean.TRUE.equals(transaction.execute(status -> some()))) {
      // until none is left
    }
  }

  private boolean some() {
    var posts =
        db.sql(
                """
            select id, markdown
              from posts
             where rendering < :current
             order by rendering, id
             limit %d
               for update skip locked
            """
                    .formatted(AT_ONCE))
            .param("current", Markdown.RENDERING)
            .query((row, number) -> new Typed(row.getLong("id"), row.getString("markdown")))
            .list();
    posts.forEach(this::render);
    if (!posts.isEmpty()) {
      changes.stir();
    }
    return posts.size() == AT_ONCE;
  }

  private void render(Typed post) {
    db.sql("update posts set html = :html, words = :words, rendering = :rendering where id = :post")
        .param("html", Markdown.html(post.markdown()))
        .param("words", Excerpts.plain(post.markdown()))
        .param("rendering", Markdown.RENDERING)
        .param("post", post.id())
        .update();
  }

  private record Typed(long id, String markdown) {}
}
