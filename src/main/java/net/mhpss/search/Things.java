package net.mhpss.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.mhpss.library.Facet;
import net.mhpss.search.Thing.Wording;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.text.TextLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be found from the views of the other rooms. */
@Component
class Things {
  private final JdbcClient db;
  private final Terms terms;

  Things(JdbcClient db, Terms terms) {
    this.db = db;
    this.terms = terms;
  }

  /** Those of these that are there to be found. */
  List<Thing> read(Kind kind, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return switch (kind) {
      case WORK -> works(ids);
      case MEMBER -> members(ids);
      case DISCUSSION, GROUP, ORGANIZATION ->
          db.sql(
                  "select id, title, body, language, access from "
                      + kind.view()
                      + " where id in (:ids)")
              .param("ids", ids)
              .query((row, number) -> thing(kind, row))
              .list();
    };
  }

  /** The highest number of a kind; none for none. */
  long last(Kind kind) {
    return db.sql("select coalesce(max(id), 0) from " + kind.view())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /**
   * The numbers of a kind after this one and up to that one. Without an end PostgreSQL would read
   * some of the tables below a view from their beginning each time.
   */
  List<Long> between(Kind kind, long after, long end) {
    return db.sql("select id from " + kind.view() + " where id > :after and id <= :end order by id")
        .param("after", after)
        .param("end", end)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private static Thing thing(Kind kind, ResultSet row) throws SQLException {
    var title = row.getString("title");
    var body = Objects.requireNonNullElse(row.getString("body"), "");
    var wording =
        new Wording(language(row.getString("language"), title + " " + body), title, body, "", "");
    return new Thing(
        kind,
        row.getLong("id"),
        row.getString("access"),
        0,
        List.of(wording),
        List.of(),
        Map.of(),
        List.of());
  }

  private List<Thing> members(List<Long> ids) {
    // which of them is said to both views: PostgreSQL carries a list from one to the other by
    // reading all members
    return db.sql(
            """
            select s.id, s.title, s.body, s.language, s.access, f.can_help_with, f.findable_by
              from searchable_members s
              join findable_members f on f.id = s.id
             where s.id in (:ids)
               and f.id in (:ids)
            """)
        .param("ids", ids)
        .query((row, number) -> member(row))
        .list();
  }

  /** Members write in other languages than they read the pages in. */
  private static Thing member(ResultSet row) throws SQLException {
    var body = row.getString("body");
    var language = TextLanguage.of(body, Locale.of(row.getString("language"))).getLanguage();
    return new Thing(
        Kind.MEMBER,
        row.getLong("id"),
        row.getString("access"),
        0,
        List.of(
            new Wording(
                language, row.getString("title"), body, row.getString("can_help_with"), "")),
        List.of(),
        Map.of(),
        texts(row.getArray("findable_by")));
  }

  private static String language(@Nullable String known, String text) {
    return known != null ? known : TextLanguage.of(text, Locale.ENGLISH).getLanguage();
  }

  private List<Thing> works(List<Long> ids) {
    var wordings = new HashMap<Long, List<Wording>>();
    db.sql(
            """
            select work_id, language, title, summary, made_by, identifier, text
              from searchable_editions
             where work_id in (:ids)
             order by work_id, edition_id
            """)
        .param("ids", ids)
        .query(
            row -> {
              wordings
                  .computeIfAbsent(row.getLong("work_id"), id -> new ArrayList<>())
                  .add(
                      new Wording(
                          row.getString("language"),
                          row.getString("title"),
                          row.getString("summary"),
                          row.getString("text"),
                          row.getString("made_by") + " " + row.getString("identifier")));
            });
    return db.sql(
            """
            select id, access, at, kind_slug, topics, layers, languages, countries, year
              from searchable_works
             where id in (:ids)
            """)
        .param("ids", ids)
        .query((row, number) -> work(row, wordings.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private Thing work(ResultSet row, List<Wording> wordings) throws SQLException {
    var facets = new EnumMap<Facet, List<String>>(Facet.class);
    var topics = texts(row.getArray("topics"));
    facets.put(Facet.KIND, withAncestors(Scheme.KIND, List.of(row.getString("kind_slug"))));
    facets.put(Facet.TOPIC, withAncestors(Scheme.TOPIC, topics));
    facets.put(Facet.LAYER, texts(row.getArray("layers")));
    facets.put(Facet.LANGUAGE, texts(row.getArray("languages")));
    facets.put(Facet.COUNTRY, texts(row.getArray("countries")));
    var year = row.getObject("year", Integer.class);
    facets.put(Facet.YEAR, year == null ? List.of() : List.of(year.toString()));
    return new Thing(
        Kind.WORK,
        row.getLong("id"),
        row.getString("access"),
        row.getObject("at", OffsetDateTime.class).toEpochSecond(),
        wordings,
        facets.get(Facet.TOPIC),
        facets,
        List.of());
  }

  /**
   * What is on detention is on protection too: so a topic is found, and counted, with all that lies
   * below it.
   */
  private List<String> withAncestors(Scheme scheme, List<String> slugs) {
    var all = new ArrayList<String>();
    for (var slug : slugs) {
      String next = slug;
      while (next != null && !all.contains(next)) {
        all.add(next);
        next = terms.find(scheme, next, Locale.ENGLISH).map(term -> term.parent()).orElse(null);
      }
    }
    return all;
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
