package net.mhpss.hosting.presenting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.presenting.PresentedHost.OwnWords;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hosts who may be shown to somebody, with what they say of themselves. Nobody who is in safety
 * mode is; to visitors, nobody who shows themself to members alone.
 */
@Component
public class Presentations {
  private static final int MOST = 500;

  private final JdbcClient db;
  private final Texts texts;
  private final Writing writing;
  private final Languages languages;
  private final Countries countries;
  private final ChangeLog changes;
  private final Clock clock;

  Presentations(
      JdbcClient db,
      Texts texts,
      Writing writing,
      Languages languages,
      Countries countries,
      ChangeLog changes,
      Clock clock) {
    this.db = db;
    this.texts = texts;
    this.writing = writing;
    this.languages = languages;
    this.countries = countries;
    this.changes = changes;
    this.clock = clock;
  }

  /** Whom this reader may see, in the order in which the team introduces itself. */
  public List<PresentedHost> to(Reader reader) {
    var language = reader.language();
    return db.sql(
            """
            select h.*, c.photo, c.photo_public, w.language as wrote_in, w.background, w.ask_me
              from host_card h
             cross join lateral (   -- by key: else PostgreSQL joins all members
                   select photo, photo_public from member_card where id = h.member_id limit 1) c
              left join lateral (
                select language, background, ask_me
                  from host_words
                 where host_id = h.member_id
                 order by language <> :language, written_at
                 limit 1) w on true
             where h.safe is false
               and (:member or not exists (select from hosts_for_members m where m.host_id = h.member_id))
             order by h.kind, h.name collate "und-x-icu", h.member_id
             limit\s"""
                + MOST)
        .param("language", language.getLanguage())
        .param("member", reader instanceof Reader.Member)
        .query((row, number) -> presented(row, language))
        .list();
  }

  /** Whether this reader may see that this member is a host. */
  public boolean mayBeSeen(long host, Reader reader) {
    return reader instanceof Reader.Member || isForEverybody(host);
  }

  private PresentedHost presented(ResultSet row, Locale language) throws SQLException {
    var host = Host.of(row, 0);
    return new PresentedHost(
        host,
        writing.list(
            language,
            host.languages().stream().map(code -> languages.name(code, language)).toList()),
        host.regions().isEmpty()
            ? texts.say(language, "hosting.everywhere")
            : writing.list(
                language,
                host.regions().stream().map(code -> countries.regionName(code, language)).toList()),
        words(row));
  }

  private static @Nullable OwnWords words(ResultSet row) throws SQLException {
    var language = row.getString("wrote_in");
    return language == null
        ? null
        : new OwnWords(language, row.getString("background"), row.getString("ask_me"));
  }

  /** What this host wrote in this language. */
  Optional<OwnWords> words(long host, String language) {
    return db.sql(
            """
            select language as wrote_in, background, ask_me
              from host_words
             where host_id = :host and language = :language
            """)
        .param("host", host)
        .param("language", language)
        .query((row, number) -> new OwnWords(language, row.getString(2), row.getString(3)))
        .optional();
  }

  /** The languages in which this host wrote something. */
  List<String> writtenIn(long host) {
    return db.sql("select language from host_words where host_id = :host order by language")
        .param("host", host)
        .query((row, number) -> row.getString("language"))
        .list();
  }

  boolean isHost(long member) {
    return db.sql("select exists (select from hosts where member_id = :member)")
        .param("member", member)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Whether this host is shown to visitors. */
  boolean isForEverybody(long host) {
    return db.sql("select not exists (select from hosts_for_members where host_id = :host)")
        .param("host", host)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Keeps what a host says of themself in a language; nothing at all takes it away. */
  @Transactional
  void write(AboutMeForm form, Reader.Member host) {
    if (form.isEmpty()) {
      db.sql("delete from host_words where host_id = :host and language = :language")
          .param("host", host.id())
          .param("language", form.language())
          .update();
    } else {
      db.sql(
              """
              insert into host_words (host_id, language, background, ask_me, written_at)
              values (:host, :language, :background, :ask, :now)
              on conflict (host_id, language) do update
                 set background = excluded.background, ask_me = excluded.ask_me
              """)
          .param("host", host.id())
          .param("language", form.language())
          .param("background", Typed.block(form.background()).strip())
          .param("ask", Typed.block(form.askMe()).strip())
          .param("now", OffsetDateTime.now(clock))
          .update();
    }
    changes.note("member", host.id());
  }

  /** Shows a host to everybody, or to members alone. */
  @Transactional
  void show(boolean everybody, Reader.Member host) {
    db.sql(
            everybody
                ? "delete from hosts_for_members where host_id = :host"
                : "insert into hosts_for_members (host_id) values (:host) on conflict do nothing")
        .param("host", host.id())
        .update();
    changes.note("member", host.id());
  }
}
