package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import net.mhpss.mail.SentLetter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingLettersTest {
  final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  @TempDir Path folder;
  MailRoom room;

  @BeforeEach
  void open() {
    server.start();
    room = new MailRoom(folder);
  }

  @AfterEach
  void close() throws InterruptedException {
    room.close();
    server.stop();
  }

  @Test
  void aLetterArrivesAsTextAndAsHtml() throws Exception {
    room.hire(room.smtp(server.getSmtp().getPort()));
    room.write(MailRoom.draft().replyTo("host@example.org").seal());
    var message = theOnlyOne();
    assertThat(message.getHeader("To", null)).isEqualTo("Amina <amina@example.org>");
    assertThat(message.getHeader("From", null)).isEqualTo("MHPSS Network <network@mhpss.example>");
    assertThat(message.getReplyTo())
        .extracting(Object::toString)
        .containsExactly("host@example.org");
    assertThat(message.getSubject()).isEqualTo("Welcome");
    assertThat(message.getSentDate()).isEqualTo("2026-03-01T08:00:00.000Z");
    assertThat(message.getHeader("Content-Language", null)).isEqualTo("en");
    assertThat(message.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    assertThat(message.getHeader("List-Unsubscribe")).isNull();
    assertThat(message.getMessageID()).matches("<[0-9a-f-]{36}@mhpss\\.example>");
    assertThat(message.getContentType()).startsWith("multipart/alternative");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(MailRoom.text(message, "text/plain")).isEqualTo("Good to have you here.\r\n");
    assertThat(MailRoom.text(message, "text/html")).contains("<p>Good to have you here.<br></p>");
  }

  @Test
  void anArabicLetterArrivesAsItWasWritten() throws Exception {
    room.hire(room.smtp(server.getSmtp().getPort()));
    room.write(
        Letter.to("amina@example.org", "أمينة بن يوسف", Locale.of("ar"))
            .about("welcome")
            .subject(
                "أهلاً بك في شبكة الصحة النفسية والدعم النفسي والاجتماعي، يسعدنا انضمامك إلينا")
            .paragraph("يسعدنا وجودك هنا.")
            .seal());
    var message = theOnlyOne();
    assertThat(message.getHeader("Subject", null)).isASCII().startsWith("=?UTF-8?");
    assertThat(message.getHeader("To", null)).isASCII().startsWith("=?UTF-8?");
    assertThat(message.getSubject())
        .isEqualTo("أهلاً بك في شبكة الصحة النفسية والدعم النفسي والاجتماعي، يسعدنا انضمامك إلينا");
    assertThat(message.getAllRecipients()[0].toString()).isEqualTo(message.getHeader("To", null));
    assertThat(
            ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getPersonal())
        .isEqualTo("أمينة بن يوسف");
    assertThat(MailRoom.text(message, "text/plain")).isEqualTo("يسعدنا وجودك هنا.\r\n");
    assertThat(MailRoom.text(message, "text/html"))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "يسعدنا وجودك هنا.");
  }

  @Test
  void oneOfManyCanBeEndedWithOneClickAndBelongsToItsThread() throws Exception {
    room.hire(room.smtp(server.getSmtp().getPort()));
    var url = "https://mhpss.example/u/" + "x".repeat(300);
    room.write(MailRoom.draft().list("discussions", url).thread("discussion-7kq2").seal());
    var message = theOnlyOne();
    assertThat(message.getHeader("List-Id", null)).isEqualTo("<discussions.mhpss.example>");
    assertThat(message.getHeader("List-Unsubscribe", null)).isEqualTo("<" + url + ">");
    assertThat(message.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(message.getHeader("References", null))
        .isEqualTo("<thread.discussion-7kq2@mhpss.example>");
    assertThat(message.getHeader("In-Reply-To", null))
        .isEqualTo("<thread.discussion-7kq2@mhpss.example>");
  }

  @Test
  void whatIsUndoneIsNotWrittenOf() {
    try {
      room.inTransaction(
          () -> {
            room.letters.send(MailRoom.draft().seal());
            throw new IllegalStateException("undone");
          });
    } catch (IllegalStateException undone) {
      assertThat(room.letters.latest(10)).isEmpty();
      return;
    }
    throw new AssertionError("It was to fail");
  }

  @Test
  void whatTheServerHasIsNotKeptHere() {
    room.hire(room.smtp(server.getSmtp().getPort()));
    room.write(MailRoom.draft().seal());
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
    assertThat(
            room.db
                .sql("select plain is null and html is null from letters")
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(room.only().to()).isEqualTo("amina@example.org");
  }

  @Test
  void manyPostmenCarryEachLetterOnce() throws Exception {
    var many = 400;
    for (var postman = 0; postman < 4; postman++) {
      room.hire(room.smtp(server.getSmtp().getPort()));
    }
    var began = System.nanoTime();
    room.inTransaction(
        () -> {
          for (var number = 0; number < many; number++) {
            room.letters.send(MailRoom.draft().subject("Letter " + number).seal());
          }
        });
    MailRoom.await("all sent", () -> sent() == many);
    System.out.printf(
        "%d letters by 4 postmen in %d ms%n", many, (System.nanoTime() - began) / 1_000_000);
    var subjects =
        Arrays.stream(server.getReceivedMessages()).map(SendingLettersTest::subject).toList();
    assertThat(subjects).hasSize(many).doesNotHaveDuplicates();
  }

  @Test
  void aLetterToOnePersonDoesNotWaitBehindALongList() throws Exception {
    room.inTransaction(
        () -> {
          for (var number = 0; number < 20; number++) {
            room.letters.send(
                MailRoom.draft()
                    .subject("Digest")
                    .list("digest", "https://mhpss.example/u/x")
                    .seal());
          }
          room.letters.send(MailRoom.draft().subject("Your link").seal());
        });
    room.hire(room.smtp(server.getSmtp().getPort()));
    MailRoom.await("all sent", () -> sent() == 21);
    assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Your link");
  }

  @Test
  void aLetterTakenByAPostmanWhoDiedIsCarriedByAnother() throws Exception {
    room.write(MailRoom.draft().seal());
    var dead = room.outbox.take().orElseThrow();
    assertThat(room.outbox.take()).isEmpty();
    room.hire(room.smtp(server.getSmtp().getPort()));
    room.forward(Outbox.LEASE);
    assertThat(theOnlyOne().getMessageID()).isEqualTo(dead.messageId());
  }

  @Test
  void whoHasLostALetterToAnotherDoesNotPutItBack() {
    room.write(MailRoom.draft().seal());
    var slow = room.outbox.take().orElseThrow();
    room.forward(Outbox.LEASE);
    var quick = room.outbox.take().orElseThrow();
    room.outbox.settle(slow, new Delivery.Refused("late"), false);
    assertThat(room.only().state()).isEqualTo(State.WAITING);
    room.outbox.settle(quick, new Delivery.Delivered(), false);
    room.outbox.settle(slow, new Delivery.Failed("later still"), false);
    assertThat(room.only().state()).isEqualTo(State.SENT);
    assertThat(room.only().problem()).isNull();
  }

  @Test
  void whoIsForgottenGetsNoLetter() {
    room.write(MailRoom.draft().member(7).seal());
    room.write(MailRoom.draft().member(8).seal());
    assertThat(room.letters.writtenTo(7)).hasSize(1);
    room.inTransaction(() -> room.letters.forget(7));
    assertThat(room.letters.writtenTo(7)).isEmpty();
    assertThat(room.letters.latest(10)).hasSize(1);
  }

  @Test
  void aMonthAfterItsEndALetterIsForgottenAndNoneThatWaits() {
    room.write(MailRoom.draft().subject("sent").seal());
    settleOne(new Delivery.Delivered());
    room.write(MailRoom.draft().subject("given up").seal());
    settleOne(new Delivery.Refused("no"));
    room.write(MailRoom.draft().subject("waiting").seal());
    room.forward(Duration.ofDays(29));
    room.letters.trim();
    assertThat(room.letters.latest(10)).hasSize(3);
    room.forward(Duration.ofDays(2));
    room.letters.trim();
    assertThat(room.letters.latest(10)).extracting(SentLetter::subject).containsExactly("waiting");
  }

  @Test
  void manyLettersAreForgottenAThousandAtATime() {
    room.db
        .sql(
            """
            insert into letters (message_id, address, name, language, subject, about, list, written_at, due_at, sent_at)
            select i, 'amina@example.org', 'Amina', 'en', 'Hello', 'replies', false, at, at, at
              from generate_series(1, 2500) i, (select timestamptz '2026-01-01 08:00:00Z' as at) long_ago
            """)
        .update();
    room.db
        .sql(
            """
            create table steps (number xid8, letters bigint);
            create function step() returns trigger language plpgsql as $$
            begin
              insert into steps select pg_current_xact_id(), count(*) from gone;
              return null;
            end $$;
            create trigger step after delete on letters referencing old table as gone
              for each statement execute function step()
            """)
        .update();
    try {
      room.letters.trim();
      assertThat(room.letters.latest(10)).isEmpty();
      assertThat(
              room.db
                  .sql(
                      "select sum(letters) from steps where letters > 0 group by number order by number")
                  .query(Long.class)
                  .list())
          .containsExactly(1000L, 1000L, 500L);
    } finally {
      room.db.sql("drop table steps; drop function step cascade").update();
    }
  }

  private void settleOne(Delivery delivery) {
    room.outbox.settle(room.outbox.take().orElseThrow(), delivery, false);
  }

  private MimeMessage theOnlyOne() {
    assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private int sent() {
    return room.db
        .sql("select count(*) from letters where sent_at is not null")
        .query(Integer.class)
        .single();
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
