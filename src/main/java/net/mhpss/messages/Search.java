package net.mhpss.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds words in the conversations of one reader: asked of PostgreSQL, through the reader's own
 * places in conversations, so that there is no index that holds what others wrote to others.
 */
@Component
class Search {
  static final int PAGE = 20;
  static final int LONGEST = 200;
  private static final char BEGIN = '\ue000';
  private static final char END = '\ue001';

  private static final String WORDS =
      """
      (plainto_tsquery('pg_catalog.english', :words) || plainto_tsquery('pg_catalog.french', :words)
        || plainto_tsquery('pg_catalog.spanish', :words) || plainto_tsquery('pg_catalog.arabic', :words)
        || plainto_tsquery('pg_catalog.simple', :words))
      """;

  /** A first step, in which words that stand everywhere are found, and each one after it. */
  private static final int A_LITTLE = 500;

  private static final int MUCH = 5_000;
  private static final int STEPS = 10;

  // from each of the reader's conversations, not from all that was ever written
  private static final String LOOKING =
      """
      with looked as materialized (
        select me.latest_id, m.id, m.words @@\s"""
          + WORDS
          + """
           as found
          from (select conversation_id, from_id, latest_id
                  from participants
                 where member_id = :reader and declined_at is null and latest_id <= :latest
                 order by latest_id desc) me
         cross join lateral (
               select id, words
                 from messages
                where conversation_id = me.conversation_id
                  and id > me.from_id
                  and id < case when me.latest_id = :latest then :message else 9223372036854775807 end
                  and taken_back_at is null
                order by id desc
                limit %1$d) m
         order by me.latest_id desc, m.id desc
         limit %1$d),
      few as (
        select l.latest_id, l.id
          from looked l
         where l.found
           and not exists (select from messages_put_away where member_id = :reader and message_id = l.id)
         order by l.latest_id desc, l.id desc
         limit %2$d)
      select e.looked, e.last_latest, e.last_id, f.latest_id, m.id, '/messages/' || c.address as path, c.name as called,
             a.name, m.language, m.sent_at,
             ts_headline(case m.language when 'en' then 'pg_catalog.english' when 'fr' then 'pg_catalog.french'
                           when 'es' then 'pg_catalog.spanish' when 'ar' then 'pg_catalog.arabic'
                           else 'pg_catalog.simple' end::regconfig,
                         translate(m.body, :marks, ''),\s"""
          + WORDS
          + """
             , :style) as words
        from (select count(*) as looked,
                     (array_agg(latest_id order by latest_id, id))[1] as last_latest,
                     (array_agg(id order by latest_id, id))[1] as last_id
                from looked) e
        left join few f on true
        left join messages m on m.id = f.id
        left join conversations c on c.id = m.conversation_id
        left join conversation_people p on p.conversation_id = m.conversation_id and p.member_id = m.author_id
        left join member_card a on a.id = m.author_id and (a.id = :reader or p.shown is distinct from false)
       order by f.latest_id desc, f.id desc
      """;

  private final JdbcClient db;

  Search(JdbcClient db) {
    this.db = db;
  }

  /** A piece of a message, and whether it is what was looked for. */
  record Piece(String text, boolean found) {}

  /**
   * A message in which the words stand.
   *
   * @param name what the conversation is called, if anything
   * @param author how its author is called; null for who has left
   */
  record Found(
      long id,
      String path,
      String name,
      @Nullable String author,
      List<Piece> pieces,
      String language,
      Instant sent) {
    /** Where it is read, with what came before it. */
    String at() {
      return path + "?before=" + (id + 1);
    }
  }

  static String typed(String words) {
    var line = Typed.line(words);
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  /**
   * Where a search has come to: it goes through the reader's conversations, those first in which
   * something was written last, and in each from the latest message to the first.
   *
   * @param latest the latest message of the conversation
   * @param message the message itself
   */
  record Place(long latest, long message) {
    static final Place START = new Place(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    static Place of(String written) {
      var match = WRITTEN.matcher(written);
      return match.matches()
          ? new Place(Long.parseLong(match.group(1)), Long.parseLong(match.group(2)))
          : START;
    }

    String written() {
      return latest + "-" + message;
    }
  }

  /**
   * What was found.
   *
   * @param next where to look on; null when everything was looked through
   */
  record Answer(List<Found> found, @Nullable Place next) {}

  /**
   * A page of what was found from this place on. However much the reader has received, only so much
   * is looked through at once: then the page is short, or empty, and says where to look on.
   */
  Answer find(String words, Place from, Reader.Member reader) {
    var found = new ArrayList<Found>();
    var next = words.isEmpty() ? null : from;
    for (int step = 0; step < STEPS && next != null && found.size() < PAGE; step++) {
      next = look(words, next, step == 0 ? A_LITTLE : MUCH, found, reader);
    }
    return new Answer(found, next);
  }

  private record Row(int looked, Place last, @Nullable Place place, @Nullable Found found) {}

  /** Looks through so many messages more, and says where to look on; null at the end. */
  private @Nullable Place look(
      String words, Place from, int messages, List<Found> found, Reader.Member reader) {
    var rows =
        db.sql(LOOKING.formatted(messages, PAGE + 1))
            .param("words", words)
            .param("marks", "" + BEGIN + END)
            .param(
                "style",
                "StartSel="
                    + BEGIN
                    + ", StopSel="
                    + END
                    + ", MaxWords=28, MinWords=14, MaxFragments=1")
            .param("reader", reader.id())
            .param("latest", from.latest())
            .param("message", from.message())
            .query(Search::row)
            .list();
    Place last = null;
    for (var row : rows) {
      if (row.found() != null && found.size() == PAGE) {
        return last;
      }
      if (row.found() != null) {
        found.add(row.found());
        last = row.place();
      }
    }
    return rows.getFirst().looked() < messages ? null : rows.getFirst().last();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    var isFound = row.getObject("id") != null;
    return new Row(
        row.getInt("looked"),
        new Place(row.getLong("last_latest"), row.getLong("last_id")),
        isFound ? new Place(row.getLong("latest_id"), row.getLong("id")) : null,
        isFound ? found(row, number) : null);
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getLong("id"),
        row.getString("path"),
        row.getString("called"),
        row.getString("name"),
        pieces(row.getString("words")),
        row.getString("language"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant());
  }

  private static List<Piece> pieces(String marked) {
    var pieces = new ArrayList<Piece>();
    var from = 0;
    for (int at = 0; at <= marked.length(); at++) {
      if (at == marked.length() || marked.charAt(at) == BEGIN || marked.charAt(at) == END) {
        if (at > from) {
          pieces.add(
              new Piece(
                  marked.substring(from, at), at < marked.length() && marked.charAt(at) == END));
        }
        from = at + 1;
      }
    }
    return pieces;
  }
}
