package net.mhpss.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/** Every letter that the network writes: kept with what caused it, sent once that is certain. */
@Component
public class Letters {
  private static final Logger log = LoggerFactory.getLogger(Letters.class);
  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;
  private final Sender sender;
  private final Outbox outbox;
  private final PostOffice office;
  private final ReplyAddresses replies;

  Letters(
      JdbcClient db,
      Clock clock,
      JsonMapper json,
      Sender sender,
      Outbox outbox,
      PostOffice office,
      ReplyAddresses replies) {
    this.db = db;
    this.clock = clock;
    this.json = json;
    this.sender = sender;
    this.outbox = outbox;
    this.office = office;
    this.replies = replies;
  }

  /**
   * Puts a letter into the outbox, in the transaction of whatever causes it: both happen or neither
   * does.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Sent send(Letter letter) {
    var rendering = Rendering.of(letter);
    var messageId =
        letter.itself() == null
            ? "<" + UUID.randomUUID() + "@" + sender.domain() + ">"
            : messageId(letter, letter.itself());
    var id =
        db.sql(
                """
            insert into letters
              (message_id, recipient, address, name, language, subject, plain, html, headers,
               about, list, written_at, due_at)
            values
              (:messageId, :recipient, :address, :name, :language, :subject, :plain, :html,
               cast(:headers as jsonb), :about, :list, :now, :now)
            on conflict (message_id) do nothing
            returning id
            """)
            .param("messageId", messageId)
            .param("recipient", letter.recipient())
            .param("address", letter.to().text())
            .param("name", letter.name())
            .param("language", letter.language().toLanguageTag())
            .param("subject", letter.subject())
            .param("plain", rendering.plain())
            .param("html", rendering.html())
            .param("headers", json.writeValueAsString(headers(letter)))
            .param("about", letter.about())
            .param("list", letter.list() != null)
            .param("now", Outbox.at(clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .query((row, number) -> row.getLong(1))
            .optional();
    if (id.isEmpty()) {
      return written(messageId); // the same news to the same reader is one letter
    }
    letter.names().forEach((person, called) -> note(id.get(), person, called));
    afterCommit(outbox::ring);
    return new Sent(id.get(), messageId);
  }

  /**
   * Puts many letters into the outbox at once: the same as {@link #send} for each, in one
   * statement.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sendAll(List<Letter> many) {
    if (many.isEmpty()) {
      return;
    }
    var ids = new String[many.size()];
    var plain = new String[many.size()];
    var html = new String[many.size()];
    var named = new ArrayList<String>();
    var people = new ArrayList<Long>();
    var called = new ArrayList<String>();
    for (int i = 0; i < ids.length; i++) {
      var rendering = Rendering.of(many.get(i));
      ids[i] = "<" + UUID.randomUUID() + "@" + sender.domain() + ">";
      plain[i] = rendering.plain();
      html[i] = rendering.html();
      for (var name : many.get(i).names().entrySet()) {
        named.add(ids[i]);
        people.add(name.getKey());
        called.add(name.getValue());
      }
    }
    db.sql(
            """
            with written as (
              insert into letters
                (message_id, recipient, address, name, language, subject, plain, html, headers,
                 about, list, written_at, due_at)
              select l.message_id, l.recipient, l.address, l.name, l.language, l.subject, l.plain, l.html,
                     cast(l.headers as jsonb), l.about, l.list, :now, :now
                from unnest(:ids, :recipients, :addresses, :names, :languages, :subjects, :plain, :html, :headers, :abouts, :lists)
                       as l (message_id, recipient, address, name, language, subject, plain, html, headers, about, list)
              returning id, message_id)
            insert into letter_names (letter_id, member_id, called)
            select w.id, n.member_id, n.called
              from unnest(:named, :people, :called) as n (message_id, member_id, called)
              join written w on w.message_id = n.message_id
            """)
        .param("ids", ids)
        .param("recipients", many.stream().map(Letter::recipient).toArray(Long[]::new))
        .param("addresses", each(many, letter -> letter.to().text()))
        .param("names", each(many, Letter::name))
        .param("languages", each(many, letter -> letter.language().toLanguageTag()))
        .param("subjects", each(many, Letter::subject))
        .param("plain", plain)
        .param("html", html)
        .param("headers", each(many, letter -> json.writeValueAsString(headers(letter))))
        .param("abouts", each(many, Letter::about))
        .param("lists", many.stream().map(letter -> letter.list() != null).toArray(Boolean[]::new))
        .param("now", Outbox.at(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .param("named", named.toArray(String[]::new))
        .param("people", people.toArray(Long[]::new))
        .param("called", called.toArray(String[]::new))
        .update();
    afterCommit(outbox::ring);
  }

  private static String[] each(List<Letter> letters, Function<Letter, String> what) {
    return letters.stream().map(what).toArray(String[]::new);
  }

  /**
   * A letter in the outbox.
   *
   * @param number for whoever may have to withdraw it
   * @param messageId by which an answer to it is known (RFC 5322)
   */
  public record Sent(long number, String messageId) {}

  private Sent written(String messageId) {
    return db.sql("select id from letters where message_id = :message")
        .param("message", messageId)
        .query((row, number) -> new Sent(row.getLong(1), messageId))
        .single();
  }

  /** The same for the same news and reader, and telling neither. */
  private String messageId(Letter letter, String news) {
    return "<" + replies.code(news + " for " + letter.to().text()) + "@" + sender.domain() + ">";
  }

  private void note(long letter, long person, String called) {
    db.sql(
            "insert into letter_names (letter_id, member_id, called) values (:letter, :person, :called)")
        .param("letter", letter)
        .param("person", person)
        .param("called", called)
        .update();
  }

  /**
   * Somebody has another name: every letter that is still here and names them calls them so, as do
   * those that are on their way to them. What has left is out of reach.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rename(long person, String name) {
    db.sql("update letters set name = :name where recipient = :person")
        .param("name", name)
        .param("person", person)
        .update();
    db.sql(Outbox.RENAME + " and n.member_id = :person")
        .param("person", person)
        .param("name", name)
        .update();
    db.sql("update letter_names set called = :name where member_id = :person")
        .param("person", person)
        .param("name", name)
        .update();
  }

  private String root(String thread) {
    return "<thread." + thread + "@" + sender.domain() + ">";
  }

  private Map<String, String> headers(Letter letter) {
    var headers = new LinkedHashMap<String, String>();
    if (letter.replyTo() != null) {
      headers.put("Reply-To", letter.replyTo().text());
    } else if (letter.answered() != null) {
      var to = letter.recipient() == null ? 0 : letter.recipient();
      replies
          .of(letter.answered().kind(), to, letter.answered().number())
          .ifPresent(address -> headers.put("Reply-To", address.text()));
    }
    if (letter.list() != null) {
      headers.put("List-Id", "<" + letter.list() + "." + sender.domain() + ">");
      headers.put("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
      headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    if (letter.thread() != null) {
      // a letter that was never sent, the root of all that are: so they belong together whichever
      // of them a reader has got
      var root = root(letter.thread());
      var before = letter.after() == null ? root : messageId(letter, letter.after());
      headers.put("In-Reply-To", before);
      headers.put("References", before.equals(root) ? root : root + " " + before);
    }
    return headers;
  }

  /** The newest letters, newest first. Whoever calls has made sure that an administrator asks. */
  public List<SentLetter> latest(int many) {
    return db.sql(
            """
            select id, written_at, address, subject, about, sent_at, given_up_at, last_problem
              from letters
             order by id desc
             limit\s"""
                + many)
        .query(Letters::letter)
        .list();
  }

  /** One letter. Whoever calls has made sure that an administrator asks. */
  public Optional<OpenedLetter> read(long id) {
    return db.sql(
            """
            select id, written_at, address, subject, about, sent_at, given_up_at, last_problem,
                   plain
              from letters
             where id = :id
            """)
        .param("id", id)
        .query(this::opened)
        .optional();
  }

  /** The letters that the outbox still knows of a member, for their export. */
  public List<SentLetter> writtenTo(long member) {
    return db.sql(
            """
            select id, written_at, address, subject, about, sent_at, given_up_at, last_problem
              from letters
             where recipient = :member
             order by id
            """)
        .param("member", member)
        .query(Letters::letter)
        .list();
  }

  /** Tries a letter again that was given up; false when there is none such. */
  @Transactional
  public boolean tryAgain(long id) {
    var woken =
        db.sql(
                """
                update letters
                   set given_up_at = null, tries = 0, due_at = :now
                 where id = :id
                   and given_up_at is not null
                """)
            .param("id", id)
            .param("now", Outbox.at(clock.instant()))
            .update();
    afterCommit(outbox::ring);
    return woken > 0;
  }

  /**
   * Forgets every letter to a member: what waits is not sent any more. Their farewell is written
   * afterwards, to no member.
   */
  @Transactional
  public void forget(long member) {
    db.sql("delete from letter_names where member_id = :member").param("member", member).update();
    db.sql("delete from sent_back where member_id = :member").param("member", member).update();
    var forgotten =
        db.sql("delete from letters where recipient = :member returning written_at, message_id")
            .param("member", member)
            .query(this::file)
            .list();
    afterCommit(() -> forgotten.forEach(file -> file.ifPresent(Letters::delete)));
  }

  /**
   * Forgets these letters: what waits is not sent any more, of what was sent nothing stays here.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(Collection<Long> letters) {
    var forgotten =
        db.sql("delete from letters where id = any(:letters) returning written_at, message_id")
            .param("letters", letters.toArray(Long[]::new))
            .query(this::file)
            .list();
    afterCommit(() -> forgotten.forEach(file -> file.ifPresent(Letters::delete)));
  }

  /** Sends no letter any more that waits, tells of this in this thread, and names this person. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdrawWaiting(long person, String about, String thread) {
    withdraw(
        db.sql(
                """
                select l.id
                  from letter_names n
                  join letters l on l.id = n.letter_id
                 where n.member_id = :person
                   and l.about = :about
                   and l.sent_at is null
                   and starts_with(l.headers ->> 'References', :root)
                """)
            .param("person", person)
            .param("about", about)
            .param("root", root(thread))
            .query((row, number) -> row.getLong(1))
            .list());
  }

  /** Forgets every letter about this that names somebody: what waits is not sent any more. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forgetNaming(long person, String about) {
    var forgotten =
        db.sql(
                """
                delete from letters l
                 using letter_names n
                 where n.letter_id = l.id
                   and n.member_id = :person
                   and l.about = :about
                returning l.written_at, l.message_id
                """)
            .param("person", person)
            .param("about", about)
            .query(this::file)
            .list();
    afterCommit(() -> forgotten.forEach(file -> file.ifPresent(Letters::delete)));
  }

  private Optional<Path> file(ResultSet row, int number) throws SQLException {
    var writtenAt = Outbox.instant(row, "written_at");
    var messageId = row.getString("message_id");
    return office.folder().map(folder -> FileCourier.file(folder, writtenAt, messageId));
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // what was asked for is done and committed; only the operator can help here
      log.warn("A letter of someone who is forgotten cannot be deleted: {}", file, stays);
    }
  }

  /** Where letters lie for want of a mail server; empty when one is configured. */
  public Optional<Path> folder() {
    return office.folder();
  }

  /**
   * What was sent, or given up, a month ago need not be known any more. What waits is never
   * dropped.
   */
  void trim() {
    var before = Outbox.at(clock.instant().minus(KEPT));
    InSteps.forget(db, "letters", "sent_at", before);
    InSteps.forget(db, "letters", "given_up_at", before);
  }

  @Configuration(proxyBeanMethods = false)
  static class Trimming {
    @Bean
    Job trimLetters(Letters letters) {
      return Job.daily("mail.trim", LocalTime.of(3, 10), letters::trim);
    }
  }

  private static void afterCommit(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  private OpenedLetter opened(ResultSet row, int number) throws SQLException {
    var text =
        office.folder().isPresent()
            ? Optional.ofNullable(row.getString("plain"))
            : Optional.<String>empty();
    return new OpenedLetter(letter(row, number), text);
  }

  private static SentLetter letter(ResultSet row, int number) throws SQLException {
    return new SentLetter(
        row.getLong("id"),
        Outbox.instant(row, "written_at"),
        row.getString("address"),
        row.getString("subject"),
        row.getString("about"),
        state(row),
        row.getString("last_problem"));
  }

  private static SentLetter.State state(ResultSet row) throws SQLException {
    if (row.getObject("sent_at") != null) {
      return SentLetter.State.SENT;
    }
    return row.getObject("given_up_at") != null
        ? SentLetter.State.GIVEN_UP
        : SentLetter.State.WAITING;
  }
}
