package net.mhpss.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organizations;
import net.mhpss.taxonomy.FirstLoad;
import net.mhpss.taxonomy.PackagedFile;
import net.mhpss.taxonomy.Row;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the packaged catalogue of real works into the library: published at once, those written
 * from memory as to be checked. What people have edited or taken away since stays as they left it.
 */
@Component
class Catalogue implements FirstLoad {
  private static final PackagedFile WORKS = new PackagedFile("resources.csv");

  private final JdbcClient db;
  private final Organizations organizations;
  private final ChangeLog changes;
  private final Clock clock;
  private final JsonMapper json; // a table goes to the database in one piece

  Catalogue(
      JdbcClient db, Organizations organizations, ChangeLog changes, Clock clock, JsonMapper json) {
    this.db = db;
    this.organizations = organizations;
    this.changes = changes;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public String name() {
    return "Library";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public List<PackagedFile> files() {
    return List.of(WORKS);
  }

  /** A work of the catalogue: its name there, its number here, and its editions. */
  private record Entry(String slug, long work, List<Row> editions) {}

  @Override
  public String load() {
    var works = works();
    var changed = new LinkedHashSet<Long>(bringWorks(works));
    var entries = entries(works);
    changed.addAll(bringEditions(entries));
    settle(entries.stream().filter(entry -> changed.contains(entry.work)).toList());
    return "%d works in %d editions"
        .formatted(works.size(), works.values().stream().mapToInt(List::size).sum());
  }

  /**
   * The editions by work; what was made last comes last, so that it stands first among the newest.
   */
  private Map<String, List<Row>> works() {
    var editions =
        WORKS.rows().stream()
            .collect(groupingBy(row -> row.text("work_id"), LinkedHashMap::new, toList()));
    removed().forEach(editions::remove);
    var ordered = new LinkedHashMap<String, List<Row>>();
    editions.entrySet().stream()
        .sorted(
            comparing(
                work -> year(work.getValue()), nullsFirst(Comparator.<Integer>naturalOrder())))
        .forEach(work -> ordered.put(work.getKey(), work.getValue()));
    return ordered;
  }

  private static @Nullable Integer year(List<Row> editions) {
    for (var edition : editions) {
      var year = number(edition, "year");
      if (year != null) {
        return year;
      }
    }
    return null;
  }

  private static @Nullable Integer number(Row row, String column) {
    var number = row.optional(column);
    return number == null ? null : Integer.valueOf(number);
  }

  private List<String> removed() {
    return db.sql("select slug from removed_works where slug is not null")
        .query((row, number) -> row.getString("slug"))
        .list();
  }

  private List<Entry> entries(Map<String, List<Row>> works) {
    return db
        .sql("select slug, id from works where slug is not null order by id")
        .query(
            (row, number) ->
                new Entry(
                    row.getString("slug"),
                    row.getLong("id"),
                    works.getOrDefault(row.getString("slug"), List.of())))
        .list()
        .stream()
        .filter(entry -> !entry.editions.isEmpty())
        .toList();
  }

  /** Writes what is new or different; answers with the works written. */
  private List<Long> bringWorks(Map<String, List<Row>> works) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    works.forEach((slug, editions) -> rows.add(work(rows.size(), slug, editions.getFirst())));
    return db.sql(
            """
            insert into works
                   (address, slug, kind, topics, layers, codes_4ws, audiences, countries, status, shared_at)
            select address, slug, kind, topics, layers, codes_4ws, audiences, countries, 'PUBLISHED', :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as brought
                   (position int, address text, slug text, kind text, topics text[], layers text[],
                    codes_4ws text[], audiences text[], countries text[])
             order by position
            on conflict (slug) do update
               set (kind, topics, layers, codes_4ws, audiences, countries)
                 = row (excluded.kind, excluded.topics, excluded.layers, excluded.codes_4ws,
                        excluded.audiences, excluded.countries)
             where works.edited_at is null
               and (works.kind, works.topics, works.layers, works.codes_4ws, works.audiences, works.countries)
                   is distinct from
                   (excluded.kind, excluded.topics, excluded.layers, excluded.codes_4ws,
                    excluded.audiences, excluded.countries)
            returning id
            """)
        .param("rows", json.writeValueAsString(rows))
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong("id"))
        .list();
  }

  private static Map<String, @Nullable Object> work(int position, String slug, Row first) {
    var work = new HashMap<String, @Nullable Object>();
    work.put("position", position);
    work.put("address", Address.random().id());
    work.put("slug", slug);
    work.put("kind", first.text("kind"));
    work.put("topics", first.list("topics"));
    work.put("layers", first.list("pyramid_layers"));
    work.put("codes_4ws", first.list("iasc_4ws_codes"));
    work.put("audiences", first.list("audiences"));
    work.put("countries", first.list("countries"));
    return work;
  }

  /** Writes what is new or different; answers with the works of the editions written. */
  private List<Long> bringEditions(List<Entry> entries) {
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    for (var entry : entries) {
      for (var edition : entry.editions) {
        rows.add(edition(rows.size(), entry.work, edition));
      }
    }
    return db.sql(
            """
            insert into editions
                   (address, work_id, language, title, title_language, title_evidence, summary,
                    summary_language, year, made_by, licence, licence_wording, identifier, url, pages,
                    evidence, seen_at, note, from_catalogue, added_at)
            select address, work_id, language, title, title_language, title_evidence, summary,
                   summary_language, year, made_by, licence, licence_wording, identifier, url, pages,
                   evidence, seen_at, note, true, :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as brought
                   (position int, address text, work_id bigint, language text, title text,
                    title_language text, title_evidence text, summary text, summary_language text,
                    year int, made_by text, licence text, licence_wording text, identifier text, url text,
                    pages int, evidence text, seen_at text, note text)
             order by position
            on conflict (work_id, language) where from_catalogue do update
               set (title, title_language, title_evidence, summary, summary_language, year, made_by,
                    licence, licence_wording, identifier, url, pages, evidence, seen_at, note)
                 = row (excluded.title, excluded.title_language, excluded.title_evidence,
                        excluded.summary, excluded.summary_language, excluded.year, excluded.made_by,
                        excluded.licence, excluded.licence_wording, excluded.identifier, excluded.url,
                        excluded.pages, excluded.evidence, excluded.seen_at, excluded.note)
             where editions.edited_at is null
               and (editions.title, editions.title_language, editions.title_evidence,
                    editions.summary, editions.summary_language, editions.year, editions.made_by,
                    editions.licence, editions.licence_wording, editions.identifier, editions.url,
                    editions.pages, editions.evidence, editions.seen_at, editions.note)
                   is distinct from
                   (excluded.title, excluded.title_language, excluded.title_evidence,
                    excluded.summary, excluded.summary_language, excluded.year, excluded.made_by,
                    excluded.licence, excluded.licence_wording, excluded.identifier, excluded.url,
                    excluded.pages, excluded.evidence, excluded.seen_at, excluded.note)
            returning work_id
            """)
        .param("rows", json.writeValueAsString(rows))
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getLong("work_id"))
        .list();
  }

  private static Map<String, @Nullable Object> edition(int position, long work, Row row) {
    var language = row.text("language");
    var titleEvidence = TitleEvidence.valueOf(row.text("title_evidence").toUpperCase(Locale.ROOT));
    var licence = row.optional("licence");
    var url = row.optional("url");
    var edition = new HashMap<String, @Nullable Object>();
    edition.put("position", position);
    edition.put("address", Address.random().id());
    edition.put("work_id", work);
    edition.put("language", language);
    edition.put("title", row.text("title"));
    edition.put("title_language", titleEvidence == TitleEvidence.CATALOGUE ? "en" : language);
    edition.put("title_evidence", titleEvidence.name());
    edition.put("summary", orEmpty(row.optional("summary")));
    edition.put("summary_language", row.optional("summary_language"));
    edition.put("year", number(row, "year"));
    edition.put("made_by", String.join("; ", row.list("authors_or_publishers")));
    edition.put("licence", (licence == null ? Licence.UNKNOWN : Licence.worded(licence)).key());
    edition.put("licence_wording", licence);
    edition.put("identifier", orEmpty(row.optional("isbn_or_doi")));
    edition.put("url", url == null ? null : Link.typed(url).map(Link::address).orElse(null));
    edition.put("pages", number(row, "pages"));
    edition.put("evidence", row.text("evidence").toUpperCase(Locale.ROOT));
    edition.put("seen_at", row.optional("seen_at"));
    edition.put("note", row.optional("note"));
    return edition;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Does for all that have changed at once what is done for a single work that a member shares. */
  private void settle(List<Entry> changed) {
    if (changed.isEmpty()) {
      return;
    }
    var works = changed.stream().map(Entry::work).toList();
    bringPublishers(changed, works);
    db.sql(
            """
        update works w
           set languages = (select array_agg(language order by first)
                              from (select language, min(id) as first
                                      from editions
                                     where work_id = w.id
                                     group by language) spoken),
               year = (select year
                         from editions
                        where work_id = w.id
                          and year is not null
                        order by id
                        limit 1),
               status = case when checked_at is null
                              and exists (select
                                            from editions
                                           where work_id = w.id
                                             and evidence = 'RECALLED')
                             then 'TO_CHECK'
                             else status end
         where id in (:works)
        """)
        .param("works", works)
        .update();
    changes.note("work", works);
  }

  /** Names who made these works, but those that people have edited. */
  private void bringPublishers(List<Entry> changed, List<Long> works) {
    var known =
        organizations.called(
            changed.stream().flatMap(entry -> makers(entry).stream()).toList(), Locale.ENGLISH);
    var rows = new ArrayList<Map<String, @Nullable Object>>();
    for (var entry : changed) {
      var position = 0;
      for (var name : makers(entry)) {
        var organization = known.get(name);
        var maker = new HashMap<String, @Nullable Object>();
        maker.put("work_id", entry.work);
        maker.put("position", position++);
        maker.put("name", name);
        maker.put("organization_id", organization == null ? null : organization.id());
        rows.add(maker);
      }
    }
    db.sql(
            """
        delete from work_publishers
         where work_id in (select id from works where id in (:works) and edited_at is null)
        """)
        .param("works", works)
        .update();
    db.sql(
            """
        insert into work_publishers (work_id, position, name, organization_id)
        select work_id, position, name, organization_id
          from jsonb_to_recordset(cast(:rows as jsonb)) as brought
               (work_id bigint, position int, name text, organization_id bigint)
          join works on works.id = work_id
         where edited_at is null
        """)
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  private static List<String> makers(Entry entry) {
    return entry.editions.getFirst().list("authors_or_publishers").stream().distinct().toList();
  }
}
