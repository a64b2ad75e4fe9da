package net.mhpss.organizations.editing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organization;
import net.mhpss.organizations.inside.Labels;
import net.mhpss.organizations.inside.Names;
import net.mhpss.organizations.inside.Site;
import net.mhpss.text.Markdown;
import net.mhpss.text.Typed;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is said of an organization, as it is written and as it is set right. */
@Component
class Editing {
  /** Names in others are among the names by which it is also known. */
  private static final List<String> LANGUAGES =
      Languages.ALL.stream().map(Locale::getLanguage).toList();

  private final JdbcClient db;
  private final Names names;
  private final Labels labels;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final Clock clock;

  Editing(
      JdbcClient db, Names names, Labels labels, ChangeLog changes, AuditLog audit, Clock clock) {
    this.db = db;
    this.names = names;
    this.labels = labels;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** The form as it stands now. */
  EditedOrganization read(Organization organization) {
    var named = names(organization.id());
    var abouts = abouts(organization.id());
    var own = own(organization.id());
    var written = new LinkedHashSet<String>();
    written.add(own.name());
    written.add(own.shortName());
    named.values().forEach(name -> written.addAll(List.of(name.name(), name.shortName())));
    var website = organization.website();
    return new EditedOrganization(
        organization.changed().toString(),
        own.name(),
        own.shortName(),
        organization.kind(),
        name(named, "en"),
        name(named, "fr"),
        name(named, "es"),
        name(named, "ar"),
        shortName(named, "en"),
        shortName(named, "fr"),
        shortName(named, "es"),
        shortName(named, "ar"),
        others(organization.id(), written),
        Objects.requireNonNullElse(organization.country(), ""),
        organization.worksIn(),
        website == null ? "" : website.address(),
        abouts.getOrDefault("en", ""),
        abouts.getOrDefault("fr", ""),
        abouts.getOrDefault("es", ""),
        abouts.getOrDefault("ar", ""));
  }

  private record Name(String name, String shortName) {}

  private static String name(Map<String, Name> named, String language) {
    var name = named.get(language);
    return name == null ? "" : name.name();
  }

  private static String shortName(Map<String, Name> named, String language) {
    var name = named.get(language);
    return name == null ? "" : name.shortName();
  }

  private Name own(long organization) {
    return db.sql("select name, coalesce(short_name, '') from organizations where id = :id")
        .param("id", organization)
        .query((row, number) -> new Name(row.getString(1), row.getString(2)))
        .single();
  }

  private Map<String, Name> names(long organization) {
    var named = new HashMap<String, Name>();
    db.sql(
            """
            select language, name, coalesce(short_name, '') as short_name
              from organization_names
             where organization_id = :id
               and language in (:languages)
            """)
        .param("id", organization)
        .param("languages", LANGUAGES)
        .query(
            row -> {
              named.put(
                  row.getString("language"),
                  new Name(row.getString("name"), row.getString("short_name")));
            });
    return named;
  }

  private Map<String, String> abouts(long organization) {
    return db
        .sql("select language, about from organization_abouts where organization_id = :id")
        .param("id", organization)
        .query((row, number) -> Map.entry(row.getString("language"), row.getString("about")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private String others(long organization, Set<String> but) {
    return db
        .sql(
            """
            select called
              from organization_callings
             where organization_id = :id
             order by called collate "und-x-icu"
            """)
        .param("id", organization)
        .query((row, number) -> row.getString("called"))
        .list()
        .stream()
        .filter(called -> !but.contains(called))
        .collect(joining("\n"));
  }

  /**
   * Keeps what was typed, unless somebody else has changed it in the meantime: false then. The form
   * has no problems; who edits may.
   */
  @Transactional
  public boolean keep(
      Organization organization, EditedOrganization form, boolean naming, Reader.Member by) {
    if (!keepPlace(organization, form)) {
      return false;
    }
    Languages.ALL.forEach(language -> keepAbout(organization, form, language));
    if (naming) {
      keepNames(organization, form);
    }
    audit.note(by.id(), "organizations.edited", "organization", organization.id());
    changes.note("organization", organization.id());
    return true;
  }

  private boolean keepPlace(Organization organization, EditedOrganization form) {
    var website = Site.typed(form.website()).orElse(null);
    var now = OffsetDateTime.now(clock);
    return db.sql(
                """
                update organizations
                   set country = :country, works_in = :worksIn, places = :places,
                       website_evidence = case when cast(:website as text) is null then null
                                               when website = :website then website_evidence
                                               else 'seen' end,
                       website = :website, edited_at = :now, changed = :now
                 where id = :id
                   and changed = :read
                """)
            .param("country", orNull(form.country()))
            .param("worksIn", form.worksIn().toArray(String[]::new))
            .param(
                "places",
                labels
                    .places(Stream.concat(Stream.of(form.country()), form.worksIn().stream()))
                    .toArray(String[]::new))
            .param("website", website)
            .param("now", now)
            .param("id", organization.id())
            .param("read", form.readAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private void keepAbout(Organization organization, EditedOrganization form, Locale language) {
    var about = Typed.block(form.about(language));
    if (about.isEmpty()) {
      db.sql("delete from organization_abouts where organization_id = :id and language = :language")
          .param("id", organization.id())
          .param("language", language.getLanguage())
          .update();
      return;
    }
    db.sql(
            """
            insert into organization_abouts (organization_id, language, about, html, rendering)
            values (:id, :language, :about, :html, :rendering)
            on conflict (organization_id, language) do update
               set about = excluded.about, html = excluded.html, rendering = excluded.rendering
            """)
        .param("id", organization.id())
        .param("language", language.getLanguage())
        .param("about", about)
        .param("html", Markdown.html(about))
        .param("rendering", Markdown.RENDERING)
        .update();
  }

  private void keepNames(Organization organization, EditedOrganization form) {
    db.sql(
            """
            update organizations set name = :name, short_name = :shortName, kind = :kind where id = :id
            """)
        .param("name", Typed.line(form.name()))
        .param("shortName", orNull(Typed.line(form.shortName())))
        .param("kind", form.kind())
        .param("id", organization.id())
        .update();
    var called = new LinkedHashSet<String>();
    called.add(Typed.line(form.name()));
    called.add(Typed.line(form.shortName()));
    db.sql(
            "delete from organization_names where organization_id = :id and language in (:languages)")
        .param("id", organization.id())
        .param("languages", LANGUAGES)
        .update();
    for (var language : Languages.ALL) {
      var name = Typed.line(form.name(language));
      var shortName = Typed.line(form.shortName(language));
      if (!name.isEmpty()) {
        keepName(organization, language, name, shortName);
        called.add(name);
        called.add(shortName);
      }
    }
    called.addAll(form.others());
    names.write(organization.id(), called);
  }

  private void keepName(Organization organization, Locale language, String name, String shortName) {
    db.sql(
            """
            insert into organization_names (organization_id, language, name, short_name, evidence)
            values (:id, :language, :name, :shortName, 'checked')
            """)
        .param("id", organization.id())
        .param("language", language.getLanguage())
        .param("name", name)
        .param("shortName", orNull(shortName))
        .update();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
