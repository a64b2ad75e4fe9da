package net.mhpss.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * Brings the packaged vocabularies into the database. What has not changed is not written; a term
 * that a file no longer names is withdrawn, never deleted, since people and works may carry it.
 */
@Component
class Vocabularies implements FirstLoad {
  private static final PackagedFile REGIONS = new PackagedFile("regions.csv");
  private static final PackagedFile COUNTRIES = new PackagedFile("countries.csv");
  private static final PackagedFile LANGUAGES = new PackagedFile("languages.csv");

  private final NamedParameterJdbcOperations db;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;

  // JdbcClient knows no batches
  Vocabularies(
      NamedParameterJdbcOperations db, Terms terms, Countries countries, Languages languages) {
    this.db = db;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
  }

  @Override
  public String name() {
    return "Vocabularies";
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public List<PackagedFile> files() {
    return Stream.concat(
            Stream.of(Scheme.values()).map(Scheme::file), Stream.of(REGIONS, COUNTRIES, LANGUAGES))
        .toList();
  }

  @Override
  public String load() {
    var loaded = 0;
    var topics = 0;
    for (var scheme : Scheme.values()) {
      var rows = scheme.file().rows();
      bring(scheme, rows);
      loaded += rows.size();
      topics += scheme == Scheme.TOPIC ? rows.size() : 0;
    }
    return "%d topics, %d other terms, %d regions, %d countries, %d languages"
        .formatted(topics, loaded - topics, regions(), countries(), languages());
  }

  @Override
  public void loaded() {
    terms.forget();
    countries.forget();
    languages.forget();
  }

  private void bring(Scheme scheme, List<Row> rows) {
    write(
        terms(scheme, rows),
        """
        insert into terms (scheme, slug, parent, position, version, evidence, replaced_by, note)
        values (:scheme, :slug, :parent, :position, :version, :evidence, :replacedBy, :note)
        on conflict (scheme, slug) do update
           set (parent, position, version, evidence, replaced_by, note, withdrawn)
             = row (excluded.parent, excluded.position, excluded.version, excluded.evidence,
                    excluded.replaced_by, excluded.note, null)
         where (terms.parent, terms.position, terms.version, terms.evidence,
                terms.replaced_by, terms.note, terms.withdrawn)
               is distinct from
               (excluded.parent, excluded.position, excluded.version, excluded.evidence,
                excluded.replaced_by, excluded.note, null::timestamptz)
        """);
    write(
        termLabels(scheme, rows),
        """
        insert into term_labels (scheme, slug, language, label, machine_translated)
        values (:scheme, :slug, :language, :label, :machineTranslated)
        on conflict (scheme, slug, language) do update
           set (label, machine_translated) = row (excluded.label, excluded.machine_translated)
         where (term_labels.label, term_labels.machine_translated)
               is distinct from (excluded.label, excluded.machine_translated)
        """);
    db.update(
        """
        update terms
           set withdrawn = now()
         where scheme = :scheme
           and slug not in (:slugs)
           and withdrawn is null
        """,
        Map.of("scheme", scheme.key(), "slugs", rows.stream().map(Vocabularies::slug).toList()));
  }

  private static List<SqlParameterSource> terms(Scheme scheme, List<Row> rows) {
    var terms = new ArrayList<SqlParameterSource>();
    for (var row : rows) {
      terms.add(
          new MapSqlParameterSource("scheme", scheme.key())
              .addValue("slug", slug(row))
              .addValue("parent", row.optional("parent"))
              .addValue("position", terms.size())
              .addValue("version", row.optional("version"))
              .addValue("evidence", row.text("evidence"))
              .addValue("replacedBy", row.optional("replaced_by"))
              .addValue("note", row.optional("note")));
    }
    return terms;
  }

  private static List<SqlParameterSource> termLabels(Scheme scheme, List<Row> rows) {
    return rows.stream()
        .flatMap(
            row ->
                labels(row, "slug", slug(row)).stream()
                    .map(label -> label.addValue("scheme", scheme.key())))
        .<SqlParameterSource>map(label -> label)
        .toList();
  }

  private static String slug(Row row) {
    var code = row.optional("code");
    return code != null ? code : row.text("slug");
  }

  private int regions() {
    var rows = REGIONS.rows();
    write(
        rows.stream()
            .<SqlParameterSource>map(
                row ->
                    new MapSqlParameterSource("m49", row.text("m49"))
                        .addValue("parent", row.optional("parent")))
            .toList(),
        """
        insert into regions (m49, parent)
        values (:m49, :parent)
        on conflict (m49) do update
           set parent = excluded.parent
         where regions.parent is distinct from excluded.parent
        """);
    write(
        labels(rows, "m49", "m49"),
        """
        insert into region_labels (m49, language, label, machine_translated)
        values (:m49, :language, :label, :machineTranslated)
        on conflict (m49, language) do update
           set (label, machine_translated) = row (excluded.label, excluded.machine_translated)
         where (region_labels.label, region_labels.machine_translated)
               is distinct from (excluded.label, excluded.machine_translated)
        """);
    return rows.size();
  }

  private int countries() {
    var rows = COUNTRIES.rows();
    write(
        rows.stream()
            .<SqlParameterSource>map(
                row ->
                    new MapSqlParameterSource("iso2", row.text("iso2"))
                        .addValue("iso3", row.text("iso3"))
                        .addValue("m49", row.optional("m49"))
                        .addValue("region", row.optional("region"))
                        .addValue("subRegion", row.optional("sub_region"))
                        .addValue("intermediate", row.optional("intermediate"))
                        .addValue("ldc", row.ticked("ldc"))
                        .addValue("lldc", row.ticked("lldc"))
                        .addValue("sids", row.ticked("sids")))
            .toList(),
        """
        insert into countries
               (iso2, iso3, m49, region, sub_region, intermediate_region,
                least_developed, landlocked_developing, small_island_developing)
        values (:iso2, :iso3, :m49, :region, :subRegion, :intermediate, :ldc, :lldc, :sids)
        on conflict (iso2) do update
           set (iso3, m49, region, sub_region, intermediate_region,
                least_developed, landlocked_developing, small_island_developing)
             = row (excluded.iso3, excluded.m49, excluded.region, excluded.sub_region,
                    excluded.intermediate_region, excluded.least_developed,
                    excluded.landlocked_developing, excluded.small_island_developing)
         where countries is distinct from excluded
        """);
    write(
        labels(rows, "iso2", "iso2"),
        """
        insert into country_labels (iso2, language, label)
        values (:iso2, :language, :label)
        on conflict (iso2, language) do update
           set label = excluded.label
         where country_labels.label <> excluded.label
        """);
    return rows.size();
  }

  private int languages() {
    var rows = LANGUAGES.rows();
    write(
        rows.stream()
            .<SqlParameterSource>map(
                row ->
                    new MapSqlParameterSource("code", row.text("code"))
                        .addValue("ownName", row.text("own_name"))
                        .addValue("direction", row.text("direction")))
            .toList(),
        """
        insert into languages (code, own_name, direction)
        values (:code, :ownName, :direction)
        on conflict (code) do update
           set (own_name, direction) = row (excluded.own_name, excluded.direction)
         where languages is distinct from excluded
        """);
    write(
        labels(rows, "code", "code"),
        """
        insert into language_labels (code, language, label)
        values (:code, :language, :label)
        on conflict (code, language) do update
           set label = excluded.label
         where language_labels.label <> excluded.label
        """);
    return rows.size();
  }

  private static List<SqlParameterSource> labels(List<Row> rows, String key, String column) {
    return rows.stream()
        .flatMap(row -> labels(row, key, row.text(column)).stream())
        .<SqlParameterSource>map(label -> label)
        .toList();
  }

  private static List<MapSqlParameterSource> labels(Row row, String key, @Nullable String value) {
    var machine = row.ticked("machine");
    return row.labels().entrySet().stream()
        .map(
            label ->
                new MapSqlParameterSource(key, value)
                    .addValue("language", label.getKey())
                    .addValue("label", label.getValue())
                    .addValue("machineTranslated", machine && !label.getKey().equals("en")))
        .toList();
  }

  private void write(List<SqlParameterSource> rows, String sql) {
    db.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }
}
