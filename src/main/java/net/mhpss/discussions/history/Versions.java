package net.mhpss.discussions.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.Discussion;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the posts of discussions said before they were edited. */
@Component
class Versions {
  /** Each is compared with the next, which takes a while where both are long. */
  static final int A_PAGE = 10;

  private final JdbcClient db;
  private final ChangeLog changes;

  Versions(JdbcClient db, ChangeLog changes) {
    this.db = db;
    this.changes = changes;
  }

  /** A post that was edited, as it is now. */
  record Edited(long post, String markdown, String language, @Nullable Long author, boolean mine) {}

  /** An edited post; none if its words were taken away. */
  Optional<Edited> find(Discussion discussion, int number, Reader.Member reader) {
    return db.sql(
            """
            select id, markdown, language, author_id
              from posts
             where discussion_id = :discussion and number = :number
               and edited_at is not null and html <> ''
            """)
        .param("discussion", discussion.id())
        .param("number", number)
        .query(
            (row, n) -> {
              var author = row.getObject("author_id", Long.class);
              return new Edited(
                  row.getLong("id"),
                  row.getString("markdown"),
                  row.getString("language"),
                  author,
                  author != null && author == reader.id());
            })
        .optional();
  }

  /** What it said next, after all versions before this one. */
  String after(Edited post, int before) {
    return db.sql(
            """
            select markdown
              from post_versions
             where post_id = :post and version >= :before
             order by version
             limit 1
            """)
        .param("post", post.post())
        .param("before", before)
        .query((row, number) -> row.getString(1))
        .optional()
        .orElse(post.markdown());
  }

  /** What it said before this version, the latest first: one more than a page. */
  List<Version> of(Edited post, int before) {
    return db.sql(
            """
            select version, markdown, until
              from post_versions
             where post_id = :post and version < :before
             order by version desc
             limit {most}
            """
                .replace("{most}", Integer.toString(A_PAGE + 1)))
        .param("post", post.post())
        .param("before", before)
        .query(
            (row, number) ->
                new Version(
                    row.getInt("version"),
                    row.getString("markdown"),
                    row.getObject("until", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** An earlier version goes for good: it may hold what should never have been said. */
  @Transactional
  public void forget(Edited post, int version) {
    db.sql("delete from post_versions where post_id = :post and version = :version")
        .param("post", post.post())
        .param("version", version)
        .update();
    changes.stir();
  }
}
