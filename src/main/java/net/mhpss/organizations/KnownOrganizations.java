package net.mhpss.organizations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.inside.Folded;
import net.mhpss.organizations.inside.Labels;
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
 * The organizations that come with the program: publishers and references until they are claimed.
 * What people have set right or merged since stays as they left it.
 */
@Component
class KnownOrganizations implements FirstLoad {
  private static final PackagedFile ORGANIZATIONS = new PackagedFile("organizations.csv");
  private static final PackagedFile NAMES = new PackagedFile("organization_names.csv");

  private final NamedParameterJdbcOperations db;
  private final Labels labels;
  private final ChangeLog changes;

  KnownOrganizations(NamedParameterJdbcOperations db, Labels labels, ChangeLog changes) {
    this.db = db;
    this.labels = labels;
    this.changes = changes;
  }

  @Override
  public String name() {
    return "Organizations";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public List<PackagedFile> files() {
    return List.of(ORGANIZATIONS, NAMES);
  }

  @Override
  public String load() {
    var organizations = ORGANIZATIONS.rows();
    var names = NAMES.rows();
    var merged = merged();
    bring(organizations.stream().filter(row -> !merged.containsKey(row.text("slug"))).toList());
    var ids = untouched(organizations);
    if (!ids.isEmpty()) {
      join(organizations, ids, merged);
      translate(names, ids);
      call(organizations, names, ids);
    }
    changes.note("organization", ids.values());
    return "%d organizations, %d more names".formatted(organizations.size(), names.size());
  }

  /** What is another by now, by the name that it had in the file. */
  private Map<String, Long> merged() {
    return ids(
        "select slug, into_id as id from merged_organizations where slug in (:slugs)",
        ORGANIZATIONS.rows());
  }

  private void bring(List<Row> organizations) {
    write(
        organizations.stream().map(this::organization),
        """
        insert into organizations
               (address, slug, name, short_name, kind, country, places, website, website_evidence,
                evidence, role_in_network, note)
        values (:address, :slug, :name, :shortName, :kind, :country, :places, :website,
                :websiteEvidence, :evidence, :role, :note)
        on conflict (slug) do update
           set (name, short_name, kind, country, places, website, website_evidence,
                evidence, role_in_network, note, changed)
             = row (excluded.name, excluded.short_name, excluded.kind, excluded.country,
                    excluded.places, excluded.website, excluded.website_evidence,
                    excluded.evidence, excluded.role_in_network, excluded.note, now())
         where organizations.edited_at is null
        """);
  }

  private MapSqlParameterSource organization(Row row) {
    return new MapSqlParameterSource("address", Address.random().id())
        .addValue("slug", row.text("slug"))
        .addValue("name", row.text("name"))
        .addValue("shortName", row.optional("short_name"))
        .addValue("kind", row.text("kind"))
        .addValue("country", row.optional("country"))
        .addValue(
            "places",
            labels.places(Stream.ofNullable(row.optional("country"))).toArray(String[]::new))
        .addValue("website", row.optional("website"))
        .addValue("websiteEvidence", row.optional("website_evidence"))
        .addValue("evidence", row.text("evidence"))
        .addValue("role", row.optional("role_in_network"))
        .addValue("note", row.optional("note"));
  }

  /** Those that no person has set right since. */
  private Map<String, Long> untouched(List<Row> organizations) {
    return ids(
        "select slug, id from organizations where edited_at is null and slug in (:slugs)",
        organizations);
  }

  private Map<String, Long> ids(String sql, List<Row> organizations) {
    return db
        .query(
            sql,
            Map.of("slugs", organizations.stream().map(row -> row.text("slug")).toList()),
            (row, number) -> Map.entry(row.getString("slug"), row.getLong("id")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Says what each is part of, once all of them are there. */
  private void join(List<Row> organizations, Map<String, Long> ids, Map<String, Long> merged) {
    var all =
        new HashMap<>(
            ids("select slug, id from organizations where slug in (:slugs)", organizations));
    all.putAll(merged);
    write(
        organizations.stream()
            .filter(row -> ids.containsKey(row.text("slug")))
            .map(
                row ->
                    new MapSqlParameterSource("id", id(row.text("slug"), ids))
                        .addValue("parent", parent(row, all))),
        "update organizations set parent_id = nullif(cast(:parent as bigint), id) where id = :id");
  }

  private static @Nullable Long parent(Row row, Map<String, Long> ids) {
    var parent = row.optional("parent");
    return parent == null ? null : id(parent, ids);
  }

  /** A name without a language is one more way to call it, in any. */
  private void translate(List<Row> names, Map<String, Long> ids) {
    db.update(
        "delete from organization_names where organization_id in (:ids)",
        Map.of("ids", ids.values()));
    write(
        names.stream()
            .filter(name -> name.optional("language") != null)
            .filter(name -> ids.containsKey(name.text("slug")))
            .map(
                name ->
                    new MapSqlParameterSource("id", id(name.text("slug"), ids))
                        .addValue("language", name.text("language"))
                        .addValue("name", name.text("name"))
                        .addValue("shortName", name.optional("short_name"))
                        .addValue("evidence", name.text("evidence"))),
        """
        insert into organization_names (organization_id, language, name, short_name, evidence)
        values (:id, :language, :name, :shortName, :evidence)
        """);
  }

  private void call(List<Row> organizations, List<Row> names, Map<String, Long> ids) {
    db.update(
        "delete from organization_callings where organization_id in (:ids)",
        Map.of("ids", ids.values()));
    write(
        Stream.concat(organizations.stream(), names.stream())
            .filter(row -> ids.containsKey(row.text("slug")))
            .flatMap(
                row ->
                    Stream.of(row.optional("name"), row.optional("short_name"))
                        .filter(Objects::nonNull)
                        .map(
                            called ->
                                new MapSqlParameterSource("id", id(row.text("slug"), ids))
                                    .addValue("folded", Folded.of(called))
                                    .addValue("called", called))),
        """
        insert into organization_callings (organization_id, folded, called)
        values (:id, :folded, :called)
        on conflict do nothing
        """);
  }

  private static long id(String slug, Map<String, Long> ids) {
    return requireNonNull(ids.get(slug), slug);
  }

  private void write(Stream<MapSqlParameterSource> rows, String sql) {
    db.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
  }
}
