package net.mhpss.hosting.templates;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.mhpss.database.AuditLog;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every template of a welcome, and every text that each of them has had. */
@Component
public class WelcomeTemplates {
  private static final int MOST = 200;
  private static final int HISTORY = 30;
  private static final int COMPARED = 500;

  private static final String NOW =
      """
      select t.id, t.address, t.language, v.id as version, v.name, v.body, v.at, c.name as by_name
        from welcome_templates t
       cross join lateral (select id, name, body, by_member_id, at
                             from welcome_template_versions
                            where template_id = t.id
                            order by id desc
                            limit 1) v
        left join member_card c on c.id = v.by_member_id and not c.safe
       where not exists (select from welcome_template_endings e where e.template_id = t.id)
      """;

  private final JdbcClient db;
  private final AuditLog audit;
  private final Clock clock;

  WelcomeTemplates(JdbcClient db, AuditLog audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /** All that are offered, language by language, the oldest first. */
  public List<WelcomeTemplate> all() {
    return db.sql(NOW + " order by t.language, t.id limit " + MOST)
        .query(WelcomeTemplate::of)
        .list();
  }

  /**
   * What a welcome begins with.
   *
   * @param template none when there is not a single one
   * @param missing the language that was wanted and has none
   */
  public record Chosen(@Nullable WelcomeTemplate template, @Nullable Locale missing) {}

  /**
   * The template that is wanted, by its address or by a language; without a wish, one in the
   * language that the member reads; where that language has none, one that there is.
   */
  public Chosen choose(List<WelcomeTemplate> all, String wanted, Locale reads) {
    for (var template : all) {
      if (template.address().equals(wanted)) {
        return new Chosen(template, null);
      }
    }
    var asked = Languages.offered(wanted);
    var language = asked == null ? reads : asked;
    return first(all, language)
        .map(template -> new Chosen(template, null))
        .orElseGet(
            () ->
                new Chosen(
                    first(all, Languages.ENGLISH)
                        .orElseGet(() -> all.isEmpty() ? null : all.getFirst()),
                    language));
  }

  private static Optional<WelcomeTemplate> first(List<WelcomeTemplate> all, Locale language) {
    return all.stream().filter(template -> template.language().equals(language)).findFirst();
  }

  /** The template with everything filled in. */
  public String filled(WelcomeTemplate template, Filling filling) {
    return Placeholders.filled(template.body(), filling);
  }

  /**
   * Whether a welcome is hardly more than one of the templates as it is or ever was, or still holds
   * a sentence in brackets.
   *
   * @param put the sentences that were put into it at a button
   */
  public boolean isUntouched(String welcome, Function<Locale, Filling> filling, List<String> put) {
    var own = new WordsOfOnesOwn(welcome, put);
    return texts().stream()
        .anyMatch(
            text -> own.areMissing(Placeholders.filled(text.body, filling.apply(text.language))));
  }

  private record Text(Locale language, String body) {}

  private List<Text> texts() {
    return db.sql(
            """
            select t.language, v.body
              from welcome_template_versions v
              join welcome_templates t on t.id = v.template_id
             order by v.id desc
             limit\s"""
                + COMPARED)
        .query(
            (row, number) -> new Text(Locale.of(row.getString("language")), row.getString("body")))
        .list();
  }

  /** The template at this address, while it is offered. */
  Optional<WelcomeTemplate> find(Address address) {
    return db.sql(NOW + " and t.address = :address")
        .param("address", address.id())
        .query(WelcomeTemplate::of)
        .optional();
  }

  /** A text that a template has or had, and who wrote it. */
  record Version(long id, String name, String body, @Nullable String by, Instant at) {}

  /** Its latest texts, the newest first. */
  List<Version> history(WelcomeTemplate template) {
    return db.sql(
            """
            select v.id, v.name, v.body, v.at, c.name as by_name
              from welcome_template_versions v
              left join member_card c on c.id = v.by_member_id and not c.safe
             where v.template_id = :template
             order by v.id desc
             limit\s"""
                + HISTORY)
        .param("template", template.id())
        .query(
            (row, number) ->
                new Version(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("body"),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Begins another template from a form without problems; false when there are too many. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean begin(TemplateForm form, Locale language, Reader.Member host) {
    if (all().size() >= MOST) {
      return false;
    }
    var template =
        db.sql(
                "insert into welcome_templates (address, language) values (:address, :language) returning id")
            .param("address", Address.random().id())
            .param("language", language.getLanguage())
            .query(Long.class)
            .single();
    write(template, form, host);
    return true;
  }

  /**
   * Gives a template another text, from a form without problems; false when somebody else was
   * faster since the form was opened.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean change(WelcomeTemplate template, TemplateForm form, Reader.Member host) {
    db.sql("select from welcome_templates where id = :id for update")
        .param("id", template.id())
        .query((row, number) -> 1)
        .single();
    var latest =
        db.sql("select max(id) from welcome_template_versions where template_id = :template")
            .param("template", template.id())
            .query(Long.class)
            .single();
    if (!Long.toString(latest).equals(form.version())) {
      return false;
    }
    write(template.id(), form, host);
    return true;
  }

  private void write(long template, TemplateForm form, Reader.Member host) {
    db.sql(
            """
            insert into welcome_template_versions (template_id, name, body, by_member_id, at)
            values (:template, :name, :body, :host, :now)
            """)
        .param("template", template)
        .param("name", form.called())
        .param("body", form.text())
        .param("host", host.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "hosting.template-written", "template", template);
  }

  /** Offers a template no more. */
  @Transactional(propagation = Propagation.MANDATORY)
  void end(WelcomeTemplate template, Reader.Member host) {
    db.sql(
            """
            insert into welcome_template_endings (template_id, by_member_id, at)
            values (:template, :host, :now)
            on conflict do nothing
            """)
        .param("template", template.id())
        .param("host", host.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "hosting.template-ended", "template", template.id());
  }
}
