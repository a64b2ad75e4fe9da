package net.mhpss.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

  /** One more than a page of what was found, the latest first, from before this message on. */
  List<Found> find(String words, long before, Reader.Member reader) {
    return words.isEmpty()
        ? List.of()
        : db.sql(
                """
                select f.id, '/messages/' || c.address as path, c.name as called, a.name, f.language, f.sent_at,
                       ts_headline(case f.language when 'en' then 'pg_catalog.english' when 'fr' then 'pg_catalog.french'
                                     when 'es' then 'pg_catalog.spanish' when 'ar' then 'pg_catalog.arabic'
                                     else 'pg_catalog.simple' end::regconfig,
                                   translate(f.body, :marks, ''),\s"""
                    + WORDS
                    + """
                       , :style) as words
                  from (select near.id, near.conversation_id, near.author_id, near.body, near.language, near.sent_at
                          from participants me
                         cross join lateral (
                               -- from each of the reader's conversations, not from all that was ever written
                               select m.id, m.conversation_id, m.author_id, m.body, m.language, m.sent_at
                                 from messages m
                                where m.conversation_id = me.conversation_id
                                  and m.id > me.from_id
                                  and m.id < :before
                                  and m.taken_back_at is null
                                  and m.words @@\s"""
                    + WORDS
                    + """
                                  and not exists (select from messages_put_away
                                                   where member_id = :reader and message_id = m.id)
                                order by m.id desc
                                limit\s"""
                    + (PAGE + 1)
                    + """
                               ) near
                         where me.member_id = :reader
                           and me.declined_at is null
                         order by near.id desc
                         limit\s"""
                    + (PAGE + 1)
                    + """
                       ) f
                  join conversations c on c.id = f.conversation_id
                  left join conversation_people p on p.conversation_id = f.conversation_id and p.member_id = f.author_id
                  left join member_card a on a.id = f.author_id and (a.id = :reader or p.shown is distinct from false)
                 order by f.id desc
                """)
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
            .param("before", before)
            .query(Search::found)
            .list();
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
