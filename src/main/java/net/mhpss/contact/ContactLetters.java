package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails about contact messages: to who wrote, and to who is to answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactLetters {
  /** Who answers sees what waits on the desk; a flood of messages is not to be one of mails too. */
  private static final int TOLD_AN_HOUR = 20;

  private static final Duration A_LINK_OPENS_FOR = Duration.ofDays(90);

  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress site;
  private final Limits limits;
  private final Clock clock;

  ContactLetters(
      JdbcClient db, Letters letters, Texts texts, PublicAddress site, Limits limits, Clock clock) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.site = site;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Where mail about a message goes: the account's own address for a member, whatever became of it
   * since.
   */
  private record Writer(
      long message,
      String address,
      EmailAddress email,
      String name,
      @Nullable Long member,
      Locale language,
      Topic topic,
      String text) {
    static Writer of(ResultSet row, int number) throws SQLException {
      return new Writer(
          row.getLong("id"),
          row.getString("address"),
          EmailAddress.read(row.getString("email")).orElseThrow(),
          row.getString("name"),
          row.getObject("member_id", Long.class),
          Objects.requireNonNullElse(
              Languages.offered(row.getString("language")), Languages.ENGLISH),
          Topic.valueOf(row.getString("topic")),
          row.getString("message"));
    }
  }

  private Optional<Writer> writer(long message) {
    return db.sql(
            """
            select t.id, t.address, t.member_id, t.language, t.topic, t.message,
                   case when t.member_id is null then '' else m.name end as name,
                   case when t.member_id is null then t.email else m.email end as email
              from contact_messages t
              left join member_mail m on m.id = t.member_id
             where t.id = :message
               and (t.member_id is null or m.id is not null)        -- not who is on the way out
            """)
        .param("message", message)
        .query(Writer::of)
        .optional();
  }

  /**
   * Thanks the writer. Whether the address is theirs is not known of who has not signed in: so it
   * gets no word that somebody typed, or anybody could have us send anything to anybody.
   */
  void acknowledge(long message) {
    writer(message)
        .ifPresent(
            writer -> {
              var token = Token.random();
              var letter =
                  begun(writer, "contact-received")
                      .subject(texts.say(writer.language, "contact.received-subject"))
                      .paragraph(texts.say(writer.language, "contact.received"));
              if (writer.member != null) {
                letter
                    .paragraph(texts.say(writer.language, "contact.you-wrote"))
                    .quote(writer.text);
              }
              send(writer, letter, "contact.add-button", token, null);
            });
  }

  /** Sends an answer of ours to who wrote this message; false when no mail can reach them. */
  boolean answer(long message, long letter, String body) {
    var writer = writer(message);
    writer.ifPresent(
        one -> {
          var mail =
              begun(one, "contact-answer")
                  .subject(
                      texts.say(
                          one.language,
                          "contact.answer-subject",
                          Map.of("topic", texts.say(one.language, one.topic.key()))));
          for (var paragraph : body.strip().split("\n\n+")) {
            mail.paragraph(paragraph);
          }
          send(one, mail, "contact.answer-button", Token.random(), letter);
        });
    return writer.isPresent();
  }

  private Letter.Draft begun(Writer writer, String about) {
    var draft =
        Letter.to(writer.email, writer.name, writer.language)
            .about(about)
            .thread("contact-" + writer.address)
            .answered(AnswersByMail.KIND, writer.message);
    return writer.member == null ? draft : draft.member(writer.member);
  }

  /** With a link by which they write again, and the Message-ID kept for answers by mail. */
  private void send(
      Writer writer, Letter.Draft letter, String button, Token token, @Nullable Long ours) {
    var sent =
        letters.send(
            letter
                .button(
                    texts.say(writer.language, button), site.of("/contact/answer/" + token.text()))
                .footer(texts.say(writer.language, "contact.letter-why"))
                .seal());
    db.sql(
            """
            insert into contact_links (token_hash, message_id, letter_id, mail_id, made_at, expires_at)
            values (:hash, :message, :letter, :mail, :now, :until)
            """)
        .param("hash", token.hash())
        .param("message", writer.message)
        .param("letter", ours)
        .param("mail", sent.messageId())
        .param("now", OffsetDateTime.now(clock))
        .param("until", OffsetDateTime.now(clock).plus(A_LINK_OPENS_FOR))
        .update();
  }

  /** Tells who answers, without the message itself: mail lies about in many places. */
  void tell(long message, List<Answerers.Person> people, String what) {
    record Told(String address, Topic topic) {}
    var told =
        db.sql("select address, topic from contact_messages where id = :message")
            .param("message", message)
            .query(
                (row, number) ->
                    new Told(row.getString("address"), Topic.valueOf(row.getString("topic"))))
            .single();
    for (var person : people) {
      if (limits.allows("contact mails " + person.id(), TOLD_AN_HOUR, Duration.ofHours(1))) {
        letters.send(
            Letter.to(person.email(), person.name(), person.language())
                .member(person.id())
                .about("contact-" + what)
                .subject(texts.say(person.language(), "contact." + what + "-subject"))
                .paragraph(
                    texts.say(
                        person.language(),
                        "contact." + what,
                        Map.of("topic", texts.say(person.language(), told.topic.key()))))
                .button(
                    texts.say(person.language(), "contact.waits-button"),
                    site.of("/desk/contact/" + told.address))
                .seal());
      }
    }
  }
}
