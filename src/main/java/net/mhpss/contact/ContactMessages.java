package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.contact.Topic.GoesTo;
import net.mhpss.database.AuditLog;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.Members;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import net.mhpss.web.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people have written to the network: routed, acknowledged, and read by who answers it alone.
 */
@Component
class ContactMessages {
  static final int PAGE = 20;
  private static final int A_DAY = 10;

  /** Who answers sees what waits on the desk; a flood of messages is not to be one of mails too. */
  private static final int TOLD_AN_HOUR = 20;

  private static final Duration KEPT = Duration.ofDays(730);

  private final JdbcClient db;
  private final Members members;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress site;
  private final Limits limits;
  private final AuditLog audit;
  private final Clock clock;

  ContactMessages(
      JdbcClient db,
      Members members,
      Letters letters,
      Texts texts,
      PublicAddress site,
      Limits limits,
      AuditLog audit,
      Clock clock) {
    this.db = db;
    this.members = members;
    this.letters = letters;
    this.texts = texts;
    this.site = site;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Keeps a message, writes to who will answer it, and thanks the writer; false after too many in a
   * day.
   */
  @Transactional
  boolean take(NewContactMessage form, Reader reader) {
    var email = EmailAddress.read(form.email()).orElseThrow();
    if (!limits.allows(
        "contact " + email.text().toLowerCase(Locale.ROOT), A_DAY, Duration.ofDays(1))) {
      return false;
    }
    var topic = form.chosen().orElseThrow();
    var address = Address.random().id();
    db.sql(
            """
            insert into contact_messages (address, topic, goes_to, name, email, language, message, member_id, came_at)
            values (:address, :topic, :to, :name, :email, :language, :message, :member, :now)
            """)
        .param("address", address)
        .param("topic", topic.name())
        .param("to", topic.goesTo().name())
        .param("name", Typed.line(form.name()))
        .param("email", email.text())
        .param("language", reader.language().getLanguage())
        .param("message", Typed.block(form.message()))
        .param("member", reader.memberId())
        .param("now", OffsetDateTime.now(clock))
        .update();
    acknowledge(email, form, reader);
    if (limits.allows("contact waits " + topic.goesTo(), TOLD_AN_HOUR, Duration.ofHours(1))) {
      tellWhoAnswers(topic, address);
    }
    return true;
  }

  /**
   * Thanks the writer. Whether the address is theirs is not known of who has not signed in: so it
   * gets no word that somebody typed, or anybody could have us send anything to anybody.
   */
  private void acknowledge(EmailAddress to, NewContactMessage form, Reader reader) {
    var language = reader.language();
    var theirs = members.idOf(to).filter(id -> id.equals(reader.memberId())).isPresent();
    var letter =
        Letter.to(to.text(), theirs ? Typed.line(form.name()) : "", language)
            .about("contact-received")
            .subject(texts.say(language, "contact.received-subject"))
            .paragraph(texts.say(language, "contact.received"));
    if (theirs) {
      letter.paragraph(texts.say(language, "contact.you-wrote")).quote(Typed.block(form.message()));
    }
    if (reader instanceof Reader.Member member) {
      letter.member(member.id());
    }
    letters.send(letter.seal());
  }

  /** Without the message itself: mail lies about in many places. */
  private void tellWhoAnswers(Topic topic, String address) {
    answering(topic.goesTo())
        .forEach(
            person ->
                letters.send(
                    Letter.to(person.email(), person.name(), person.language())
                        .member(person.id())
                        .about("contact-waits")
                        .subject(texts.say(person.language(), "contact.waits-subject"))
                        .paragraph(
                            texts.say(
                                person.language(),
                                "contact.waits",
                                java.util.Map.of(
                                    "topic", texts.say(person.language(), topic.key()))))
                        .button(
                            texts.say(person.language(), "contact.waits-button"),
                            site.of("/desk/contact/" + address))
                        .seal()));
  }

  /** Who answers; the administrators, where an office is not filled yet. */
  private List<Person> answering(GoesTo who) {
    var roles =
        switch (who) {
          case HOSTS -> List.of("NETWORK_HOST", "REGIONAL_HOST", "HOSTING_MANAGER");
          case OFFICES -> List.of("COORDINATOR", "NETWORK_MANAGER");
        };
    var people = people(roles);
    return people.isEmpty() ? people(List.of("ADMINISTRATOR")) : people;
  }

  private List<Person> people(List<String> roles) {
    return db.sql(
            """
            select distinct m.id, m.name, m.email, m.language
              from member_mail m
              join member_roles r on r.member_id = m.id
             where r.role in (:roles)
             order by m.id
            """)
        .param("roles", roles)
        .query(
            (row, number) ->
                new Person(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("email"),
                    Objects.requireNonNullElse(
                        Languages.offered(row.getString("language")), Languages.ENGLISH)))
        .list();
  }

  /** One more than a page of the messages that this member answers, newest first. */
  List<ContactMessage> forWhoAnswers(Reader.Member reader, String before) {
    return db.sql(
            SELECT
                + """
             where t.goes_to in (:to)
               and t.id < coalesce((select id from contact_messages where address = :before), 9223372036854775807)
             order by t.id desc
             limit\s"""
                + (PAGE + 1))
        .param("to", inboxes(reader))
        .param("before", Address.of(before).id())
        .query(ContactMessages::message)
        .list();
  }

  /** A message, for who answers it. */
  Optional<ContactMessage> find(Address address, Reader.Member reader) {
    return db.sql(SELECT + " where t.address = :address and t.goes_to in (:to)")
        .param("address", address.id())
        .param("to", inboxes(reader))
        .query(ContactMessages::message)
        .optional();
  }

  /** Whether this member answers anything at all. */
  boolean answers(Reader.Member reader) {
    return !inboxes(reader).equals(List.of(NONE));
  }

  private static final String NONE = "NONE";

  private List<String> inboxes(Reader.Member reader) {
    var inboxes = new ArrayList<String>();
    if (reader.may(Right.ANSWER_CONTACT)) {
      inboxes.add(GoesTo.HOSTS.name());
    }
    if (reader.may(Right.ANSWER_INSTITUTIONS)
        || (reader.may(Right.APPOINT)
            && people(List.of("COORDINATOR", "NETWORK_MANAGER")).isEmpty())) {
      inboxes.add(GoesTo.OFFICES.name());
    }
    if (inboxes.isEmpty()) {
      inboxes.add(NONE);
    }
    return inboxes;
  }

  /** Marks a message as done with. */
  @Transactional
  boolean close(Address address, Reader.Member reader) {
    var message = find(address, reader);
    message.ifPresent(
        found -> {
          db.sql(
                  """
                  insert into contact_closures (message_id, by_member_id, at) values (:id, :by, :now)
                  on conflict do nothing
                  """)
              .param("id", found.id())
              .param("by", reader.id())
              .param("now", OffsetDateTime.now(clock))
              .update();
          audit.note(reader.id(), "contact.closed-message", "contact-message", found.id());
        });
    return message.isPresent();
  }

  private static final String SELECT =
      """
      select t.id, t.address, t.topic, t.language, t.message, t.came_at,
             case when t.member_id is null or c.safe is false then t.name else coalesce(c.name, '') end as name,
             case when t.member_id is null or c.safe is false then t.email else '' end as email,
             done.message_id is not null as closed
        from contact_messages t
        left join contact_closures done on done.message_id = t.id
        left join member_card c on c.id = t.member_id
      """;

  private static ContactMessage message(ResultSet row, int number) throws SQLException {
    return new ContactMessage(
        row.getLong("id"),
        row.getString("address"),
        Topic.valueOf(row.getString("topic")),
        row.getString("name"),
        row.getString("email"),
        row.getString("language"),
        row.getString("message"),
        row.getObject("came_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("closed"));
  }

  /** Messages that are done with go after 24 months. */
  @Bean
  Job forgetContactMessages() {
    return Job.every(
        "contact.forget",
        Duration.ofHours(24),
        () -> {
          var until = OffsetDateTime.now(clock).minus(KEPT);
          InSteps.until(
              () ->
                  db.sql(
                          """
                          delete from contact_messages
                           where id = any(array(select message_id
                                                  from contact_closures
                                                 where at < :until
                                                 order by at
                                                 limit %d))
                          """
                              .formatted(InSteps.A_STEP))
                      .param("until", until)
                      .update());
        });
  }

  private record Person(long id, String name, String email, Locale language) {}
}
