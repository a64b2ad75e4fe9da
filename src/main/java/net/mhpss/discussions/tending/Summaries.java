package net.mhpss.discussions.tending;

import java.time.Clock;
import java.time.OffsetDateTime;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.Discussion;
import net.mhpss.text.Excerpts;
import net.mhpss.text.Markdown;
import net.mhpss.text.TextLanguage;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What discussions have come to, as a host of their group says. */
@Component
class Summaries {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final Clock clock;

  Summaries(JdbcClient db, ChangeLog changes, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.clock = clock;
  }

  /** Sums a discussion up, in place of what was said before. The form has no problems. */
  @Transactional
  public void write(Discussion discussion, NewSummary form, Reader.Member host) {
    var text = form.cleanText();
    db.sql(
            """
            insert into summaries (discussion_id, author_id, markdown, html, words, rendering, language, written_at)
            values (:discussion, :author, :markdown, :html, :words, :rendering, :language, :now)
            on conflict (discussion_id) do update
               set author_id = excluded.author_id, markdown = excluded.markdown, html = excluded.html,
                   words = excluded.words, rendering = excluded.rendering, language = excluded.language,
                   written_at = excluded.written_at
            """)
        .param("discussion", discussion.id())
        .param("author", host.id())
        .param("markdown", text)
        .param("html", Markdown.html(text))
        .param("words", Excerpts.plain(text))
        .param("rendering", Markdown.RENDERING)
        .param("language", TextLanguage.of(text, host.language()).getLanguage())
        .param("now", OffsetDateTime.now(clock))
        .update();
    changes.note("discussion", discussion.id());
  }

  /** The discussion speaks for itself again. */
  @Transactional
  public void takeAway(Discussion discussion) {
    db.sql("delete from summaries where discussion_id = :discussion")
        .param("discussion", discussion.id())
        .update();
    changes.note("discussion", discussion.id());
  }
}
