package net.mhpss.governance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.text.Markdown;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of the network in every language: what the program brings, unless a host has written a
 * newer one.
 */
@Component
class NetworkTexts {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final Clock clock;
  private final Map<String, Written> packaged = new ConcurrentHashMap<>();

  NetworkTexts(JdbcClient db, ChangeLog changes, AuditLog audit, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  Written find(NetworkText text, Locale language) {
    return db.sql(
            """
            select id, markdown, html
              from page_versions
             where slug = :slug and language = :language
             order by id desc
             limit 1
            """)
        .param("slug", text.slug())
        .param("language", language.getLanguage())
        .query(
            (row, number) ->
                Written.of(row.getLong("id"), row.getString("markdown"), row.getString("html")))
        .optional()
        .orElseGet(() -> packaged.computeIfAbsent(key(text, language), NetworkTexts::packaged));
  }

  /** How a text came to be as it is, newest first. */
  List<Version> versions(NetworkText text, Locale language) {
    return db.sql(
            """
            select v.id, v.written_at, m.name
              from page_versions v
              left join member_card m on m.id = v.by_member_id
             where v.slug = :slug and v.language = :language
             order by v.id desc
             limit 20
            """)
        .param("slug", text.slug())
        .param("language", language.getLanguage())
        .query(
            (row, number) ->
                new Version(
                    row.getObject("written_at", OffsetDateTime.class).toInstant(),
                    Objects.requireNonNullElse(row.getString("name"), "")))
        .list();
  }

  /**
   * Writes a new version on top of the one that was read; false when somebody else has written
   * since, so that nobody's words are lost unseen.
   */
  @Transactional
  Optional<Boolean> write(NetworkText text, Locale language, NewVersion form, Reader.Member by) {
    if (!by.may(Right.EDIT_PAGES)) {
      return Optional.empty();
    }
    db.sql("select pg_advisory_xact_lock(hashtext(:key))")
        .param("key", "page " + key(text, language))
        .query((row, number) -> 1)
        .list();
    if (find(text, language).version() != form.readVersion()) {
      return Optional.of(false);
    }
    var markdown = Typed.block(form.text());
    var id =
        db.sql(
                """
            insert into page_versions (slug, language, markdown, html, written_at, by_member_id)
            values (:slug, :language, :markdown, :html, :now, :by)
            returning id
            """)
            .param("slug", text.slug())
            .param("language", language.getLanguage())
            .param("markdown", markdown)
            .param("html", Markdown.html(body(markdown)))
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.id())
            .query((row, number) -> row.getLong(1))
            .single();
    audit.note(by.id(), "governance.wrote-page", "page-version", id);
    changes.stir();
    return Optional.of(true);
  }

  private static Written packaged(String key) {
    var file = new ClassPathResource("pages/" + key + ".md");
    try {
      var markdown = file.getContentAsString(StandardCharsets.UTF_8);
      return Written.of(0, markdown, Markdown.html(body(markdown)));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static String key(NetworkText text, Locale language) {
    return text.slug() + "_" + language.getLanguage();
  }

  /** The first line is the title, when it is a heading. */
  static String title(String markdown) {
    var first = markdown.lines().findFirst().orElse("");
    return first.startsWith("# ") ? first.substring(2).strip() : "";
  }

  private static String body(String markdown) {
    return title(markdown).isEmpty() ? markdown : markdown.substring(markdown.indexOf('\n') + 1);
  }

  /** A text as it stands; version 0 is the program's own. */
  record Written(long version, String title, String markdown, String html) {
    static Written of(long version, String markdown, String html) {
      return new Written(version, NetworkTexts.title(markdown), markdown, html);
    }
  }

  /** One earlier writing. */
  record Version(java.time.Instant at, String by) {}
}
