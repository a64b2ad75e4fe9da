package net.mhpss.library;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organizations;
import net.mhpss.taxonomy.FirstLoad;
import net.mhpss.taxonomy.PackagedFile;
import net.mhpss.taxonomy.Row;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Brings the packaged catalogue of real works into the library: published at once, those written
 * from memory as to be checked. What people have edited or taken away since stays as they left it.
 */
@Component
class Catalogue implements FirstLoad {
  private static final PackagedFile WORKS = new PackagedFile("resources.csv");

  private final NamedParameterJdbcOperations db; // JdbcClient knows no batches
  private final Organizations organizations;
  private final ChangeLog changes;
  private final Clock clock;

  Catalogue(
      NamedParameterJdbcOperations db,
      Organizations organizations,
      ChangeLog changes,
      Clock clock) {
    this.db = db;
    this.organizations = organizations;
    this.changes = changes;
    this.clock = clock;
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
    var changed = new LinkedHashSet<String>();
    changed.addAll(bringWorks(works));
    var entries = entries(works);
    changed.addAll(bringEditions(entries));
    settle(entries.stream().filter(entry -> changed.contains(entry.slug)).toList());
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
    return db.query(
        "select slug from removed_works where slug is not null",
        (row, number) -> row.getString("slug"));
  }

  private List<Entry> entries(Map<String, List<Row>> works) {
    return db
        .query(
            "select slug, id from works where slug is not null order by id",
            (row, number) ->
                new Entry(
                    row.getString("slug"),
                    row.getLong("id"),
                    works.getOrDefault(row.getString("slug"), List.of())))
        .stream()
        .filter(entry -> !entry.editions.isEmpty())
        .toList();
  }

  /** Writes what is new or different; answers with the slugs of those written. */
  private Set<String> bringWorks(Map<String, List<Row>> works) {
    var now = OffsetDateTime.now(clock);
    var slugs = List.copyOf(works.keySet());
    var written =
        db.batchUpdate(
            """
            insert into works
                   (address, slug, kind, topics, layers, codes_4ws, audiences, countries, status, shared_at)
            values (:address, :slug, :kind, :topics, :layers, :codes, :audiences, :countries,
                    'PUBLISHED', :now)
            on conflict (slug) do update
               set (kind, topics, layers, codes_4ws, audiences, countries)
                 = row (excluded.kind, excluded.topics, excluded.layers, excluded.codes_4ws,
                        excluded.audiences, excluded.countries)
             where works.edited_at is null
               and (works.kind, works.topics, works.layers, works.codes_4ws, works.audiences, works.countries)
                   is distinct from
                   (excluded.kind, excluded.topics, excluded.layers, excluded.codes_4ws,
                    excluded.audiences, excluded.countries)
            """,
            works.entrySet().stream()
                .map(work -> work(work.getKey(), work.getValue(), now))
                .toArray(SqlParameterSource[]::new));
    return written(slugs, written);
  }

  private static SqlParameterSource work(String slug, List<Row> editions, OffsetDateTime now) {
    var first = editions.getFirst();
    return new MapSqlParameterSource("slug", slug)
        .addValue("address", Address.random().id())
        .addValue("kind", first.text("kind"))
        .addValue("topics", texts(first, "topics"), Types.ARRAY)
        .addValue("layers", texts(first, "pyramid_layers"), Types.ARRAY)
        .addValue("codes", texts(first, "iasc_4ws_codes"), Types.ARRAY)
        .addValue("audiences", texts(first, "audiences"), Types.ARRAY)
        .addValue("countries", texts(first, "countries"), Types.ARRAY)
        .addValue("now", now);
  }

  private static String[] texts(Row row, String column) {
    return row.list(column).toArray(String[]::new);
  }

  private Set<String> bringEditions(List<Entry> entries) {
    var now = OffsetDateTime.now(clock);
    var slugs = new ArrayList<String>();
    var rows = new ArrayList<SqlParameterSource>();
    for (var entry : entries) {
      for (var edition : entry.editions) {
        slugs.add(entry.slug);
        rows.add(edition(entry.work, edition, now));
      }
    }
    var written =
        db.batchUpdate(
            """
            insert into editions
                   (address, work_id, language, title, title_language, title_evidence, summary,
                    summary_language, year, made_by, licence, licence_wording, identifier, url, pages,
                    evidence, seen_at, note, from_catalogue, added_at)
            values (:address, :work, :language, :title, :titleLanguage, :titleEvidence, :summary,
                    :summaryLanguage, :year, :madeBy, :licence, :licenceWording, :identifier, :url, :pages,
                    :evidence, :seenAt, :note, true, :now)
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
            """,
            rows.toArray(SqlParameterSource[]::new));
    return written(slugs, written);
  }

  private static SqlParameterSource edition(long work, Row row, OffsetDateTime now) {
    var language = row.text("language");
    var titleEvidence = TitleEvidence.valueOf(row.text("title_evidence").toUpperCase(Locale.ROOT));
    var licence = row.optional("licence");
    var url = row.optional("url");
    return new MapSqlParameterSource("work", work)
        .addValue("address", Address.random().id())
        .addValue("language", language)
        .addValue("title", row.text("title"))
        .addValue("titleLanguage", titleEvidence == TitleEvidence.CATALOGUE ? "en" : language)
        .addValue("titleEvidence", titleEvidence.name())
        .addValue("summary", row.optional("summary") == null ? "" : row.text("summary"))
        .addValue("summaryLanguage", row.optional("summary_language"))
        .addValue("year", number(row, "year"))
        .addValue("madeBy", String.join("; ", row.list("authors_or_publishers")))
        .addValue("licence", (licence == null ? Licence.UNKNOWN : Licence.worded(licence)).key())
        .addValue("licenceWording", licence)
        .addValue("identifier", row.optional("isbn_or_doi") == null ? "" : row.text("isbn_or_doi"))
        .addValue("url", url == null ? null : Link.typed(url).map(Link::address).orElse(null))
        .addValue("pages", number(row, "pages"))
        .addValue("evidence", row.text("evidence").toUpperCase(Locale.ROOT))
        .addValue("seenAt", row.optional("seen_at"))
        .addValue("note", row.optional("note"))
        .addValue("now", now);
  }

  /** Does for all that have changed at once what is done for a single work that a member shares. */
  private void settle(List<Entry> changed) {
    if (changed.isEmpty()) {
      return;
    }
    var works = changed.stream().map(Entry::work).toList();
    bringPublishers(changed, works);
    db.update(
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
        """,
        Map.of("works", works));
    works.forEach(work -> changes.note("work", work));
  }

  /** Names who made these works, but those that people have edited. */
  private void bringPublishers(List<Entry> changed, List<Long> works) {
    var known =
        organizations.called(
            changed.stream().flatMap(entry -> makers(entry).stream()).toList(), Locale.ENGLISH);
    var rows = new ArrayList<SqlParameterSource>();
    for (var entry : changed) {
      var position = 0;
      for (var name : makers(entry)) {
        var organization = known.get(name);
        rows.add(
            new MapSqlParameterSource("work", entry.work)
                .addValue("position", position++)
                .addValue("name", name)
                .addValue("organization", organization == null ? null : organization.id()));
      }
    }
    db.update(
        """
        delete from work_publishers
         where work_id in (select id from works where id in (:works) and edited_at is null)
        """,
        Map.of("works", works));
    db.batchUpdate(
        """
        insert into work_publishers (work_id, position, name, organization_id)
        select :work, :position, :name, cast(:organization as bigint)
          from works
         where id = :work
           and edited_at is null
        """,
        rows.toArray(SqlParameterSource[]::new));
  }

  private static List<String> makers(Entry entry) {
    return entry.editions.getFirst().list("authors_or_publishers").stream().distinct().toList();
  }

  private static Set<String> written(List<String> slugs, int[] written) {
    var names = new LinkedHashSet<String>();
    for (int row = 0; row < written.length; row++) {
      if (written[row] != 0) {
        names.add(slugs.get(row));
      }
    }
    return names;
  }
}
