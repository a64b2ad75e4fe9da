package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.database.AuditLog;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an answer may begin with, in each language: written by the team, with {@code {name}}, {@code
 * {host}} and {@code {topic}} filled in. What stands in brackets only the answerer can write.
 */
@Component
class ReplyTemplates {
  private static final int MOST = 200;
  private static final Pattern NAME = Pattern.compile(",? ?\\{name}");
  private static final Pattern UNWRITTEN = Pattern.compile("\\[[^\\[\\]]+]");

  private final JdbcClient db;
  private final AuditLog audit;
  private final Clock clock;

  ReplyTemplates(JdbcClient db, AuditLog audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /** One of them. */
  record ReplyTemplate(String address, String language, String title, String body) {
    private static ReplyTemplate of(ResultSet row, int number) throws SQLException {
      return new ReplyTemplate(
          row.getString("address"),
          row.getString("language"),
          row.getString("title"),
          row.getString("body"));
    }

    /** Filled in; who gave no name is greeted without one. */
    String filled(String name, String host, String topic) {
      var greeted = name.isEmpty() ? NAME.matcher(body).replaceAll("") : body;
      return greeted.replace("{name}", name).replace("{host}", host).replace("{topic}", topic);
    }
  }

  List<ReplyTemplate> all() {
    return db.sql(
            "select address, language, title, body from contact_templates order by language, id limit "
                + MOST)
        .query(ReplyTemplate::of)
        .list();
  }

  Optional<ReplyTemplate> find(Address address) {
    return db.sql(
            "select address, language, title, body from contact_templates where address = :address")
        .param("address", address.id())
        .query(ReplyTemplate::of)
        .optional();
  }

  /** Whether an answer still holds what a template asks its writer to write. */
  boolean isUnfinished(String answer) {
    var brackets = UNWRITTEN.matcher(answer).results().map(found -> found.group()).toList();
    return !brackets.isEmpty()
        && all().stream().anyMatch(one -> brackets.stream().anyMatch(one.body()::contains));
  }

  /** Adds one; false when there are very many already. */
  @Transactional
  boolean add(TemplateForm form, Reader.Member by) {
    var id =
        db.sql(
                """
                insert into contact_templates (address, language, title, body, edited_by, edited_at)
                select :address, :language, :title, :body, :by, :now
                 where (select count(*) from contact_templates) <\s"""
                    + MOST
                    + " returning id")
            .param("address", Address.random().id())
            .param("language", form.language())
            .param("title", Typed.line(form.title()))
            .param("body", Typed.block(form.body()).strip())
            .param("by", by.id())
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> row.getLong(1))
            .optional();
    id.ifPresent(one -> audit.note(by.id(), "contact.added-template", "contact-template", one));
    return id.isPresent();
  }

  @Transactional
  boolean change(Address address, TemplateForm form, Reader.Member by) {
    var id =
        db.sql(
                """
                update contact_templates
                   set language = :language, title = :title, body = :body, edited_by = :by, edited_at = :now
                 where address = :address
                returning id
                """)
            .param("address", address.id())
            .param("language", form.language())
            .param("title", Typed.line(form.title()))
            .param("body", Typed.block(form.body()).strip())
            .param("by", by.id())
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> row.getLong(1))
            .optional();
    id.ifPresent(one -> audit.note(by.id(), "contact.changed-template", "contact-template", one));
    return id.isPresent();
  }

  @Transactional
  boolean remove(Address address, Reader.Member by) {
    var id =
        db.sql("delete from contact_templates where address = :address returning id")
            .param("address", address.id())
            .query((row, number) -> row.getLong(1))
            .optional();
    id.ifPresent(one -> audit.note(by.id(), "contact.removed-template", "contact-template", one));
    return id.isPresent();
  }
}
