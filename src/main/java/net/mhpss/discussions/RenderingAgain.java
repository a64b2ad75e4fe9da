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
 * Renders posts and summaries anew that an earlier way of rendering made, a few at a time so that
 * nobody waits.
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
    while (Boolean.TRUE.equals(transaction.execute(status -> some("posts", "id")))) {
      // until none is left
    }
    while (Boolean.TRUE.equals(transaction.execute(status -> some("summaries", "discussion_id")))) {
      // until none is left
    }
  }

  private boolean some(String table, String key) {
    var posts =
        db.sql(
                """
            select {key} as id, markdown
              from {table}
             where rendering < :current and html <> ''
             order by rendering, {key}
             limit %d
               for update skip locked
            """
                    .formatted(AT_ONCE)
                    .replace("{table}", table)
                    .replace("{key}", key))
            .param("current", Markdown.RENDERING)
            .query((row, number) -> new Typed(row.getLong("id"), row.getString("markdown")))
            .list();
    posts.forEach(typed -> render(typed, table, key));
    if (!posts.isEmpty()) {
      changes.stir();
    }
    return posts.size() == AT_ONCE;
  }

  private void render(Typed post, String table, String key) {
    db.sql(
            "update {table} set html = :html, words = :words, rendering = :rendering where {key} = :post"
                .replace("{table}", table)
                .replace("{key}", key))
        .param("html", Markdown.html(post.markdown()))
        .param("words", Excerpts.plain(post.markdown()))
        .param("rendering", Markdown.RENDERING)
        .param("post", post.id())
        .update();
  }

  private record Typed(long id, String markdown) {}
}
