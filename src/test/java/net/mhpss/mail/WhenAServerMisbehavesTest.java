package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.regex.Pattern;
import net.mhpss.mail.SentLetter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenAServerMisbehavesTest {
  private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (<.*>)$");

  final MoodyServer server = new MoodyServer();
  @TempDir Path folder;
  MailRoom room;

  @BeforeEach
  void open() {
    room = new MailRoom(folder);
    room.write(MailRoom.draft().seal());
  }

  @AfterEach
  void close() throws Exception {
    room.close();
    server.close();
  }

  @Test
  void anAddressThatDoesNotExistIsGivenUpAtOnceAndSaysWhy() {
    server.moods.put("RCPT", "550 5.1.1 no such person");
    room.hire(room.smtp(server.port()));
    MailRoom.await("given up", () -> room.only().state() == State.GIVEN_UP);
    assertThat(room.only().problem()).contains("550 5.1.1 no such person");
    assertThat(server.texts).isEmpty();
  }

  @Test
  void aTextThatTheServerNeverWantsIsGivenUpAtOnce() {
    server.moods.put("TEXT", "554 5.7.1 looks like spam");
    room.hire(room.smtp(server.port()));
    MailRoom.await("given up", () -> room.only().state() == State.GIVEN_UP);
    assertThat(room.only().problem()).contains("554 5.7.1 looks like spam");
  }

  @Test
  void whatWasGivenUpCanBeTriedAgain() {
    server.moods.put("RCPT", "550 5.7.1 relaying denied");
    room.hire(room.smtp(server.port()));
    MailRoom.await("given up", () -> room.only().state() == State.GIVEN_UP);
    server.moods.clear();
    room.inTransaction(() -> assertThat(room.letters.tryAgain(room.only().id())).isTrue());
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
    room.inTransaction(() -> assertThat(room.letters.tryAgain(room.only().id())).isFalse());
  }

  @Test
  void aServerThatSaysLaterIsAskedAgainLaterAndGetsTheSameLetter() {
    server.moods.put("TEXT", "451 4.7.1 greylisted");
    room.hire(room.smtp(server.port()));
    MailRoom.await("failed once", () -> tries() == 1);
    assertThat(room.only().state()).isEqualTo(State.WAITING);
    assertThat(room.only().problem()).contains("451 4.7.1 greylisted");
    room.forward(Duration.ofSeconds(61));
    MailRoom.await("failed twice", () -> tries() == 2);
    server.moods.clear();
    room.forward(Duration.ofSeconds(301));
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
    assertThat(server.texts).hasSize(3);
    assertThat(server.texts.stream().map(WhenAServerMisbehavesTest::messageId).distinct())
        .hasSize(1);
    assertThat(server.texts.get(2)).contains("Date: Sun, 1 Mar 2026 08:00:00 +0000");
  }

  @Test
  void anAddressToTryLaterIsTriedLater() {
    server.moods.put("RCPT", "451 4.2.1 busy");
    room.hire(room.smtp(server.port()));
    MailRoom.await("failed once", () -> tries() == 1);
    assertThat(room.only().problem()).contains("451 4.2.1 busy");
    server.moods.clear();
    room.forward(Duration.ofMinutes(2));
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
  }

  @Test
  void aSenderWhomTheServerRefusesIsOursToMendAndLosesNoLetter() {
    server.moods.put("MAIL", "553 5.7.1 sign in first");
    room.hire(room.smtp(server.port()));
    MailRoom.await("failed once", () -> tries() == 1);
    assertThat(room.only().state()).isEqualTo(State.WAITING);
  }

  @Test
  void afterThreeDaysOfTryingItIsGivenUp() {
    server.moods.put("RCPT", "451 4.2.1 busy");
    room.hire(room.smtp(server.port()));
    for (var number = 0; number < Outbox.PAUSES.size(); number++) {
      var tries = number + 1;
      MailRoom.await("failed again", () -> tries() == tries);
      room.forward(Outbox.PAUSES.get(number).plusSeconds(1));
    }
    MailRoom.await("given up", () -> room.only().state() == State.GIVEN_UP);
    assertThat(Outbox.PAUSES.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofDays(2), Duration.ofDays(3));
  }

  @Test
  void aServerThatHangsAfterTheTextHoldsNobodyForEver() {
    server.moods.put("TEXT", MoodyServer.SILENCE);
    room.hire(room.smtp(server.port(), shortTimeout()));
    MailRoom.await("failed once", () -> tries() == 1);
    server.moods.clear();
    room.write(MailRoom.draft().subject("the next").seal());
    MailRoom.await(
        "the next is sent", () -> room.letters.latest(1).getFirst().state() == State.SENT);
    room.forward(Duration.ofMinutes(2));
    MailRoom.await("sent", () -> sent() == 2);
    // it may have arrived twice, but as one letter
    assertThat(messageId(server.texts.getFirst())).isEqualTo(messageId(server.texts.getLast()));
  }

  @Test
  void aServerThatAnswersInDropsHoldsNobodyForEver() {
    server.moods.put("TEXT", MoodyServer.DRIP);
    room.hire(room.smtp(server.port()), Duration.ofSeconds(1));
    MailRoom.await("failed once", () -> tries() == 1);
    assertThat(room.only().problem()).contains("no end after 1 s");
    server.moods.clear();
    room.forward(Duration.ofMinutes(2));
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
  }

  @Test
  void aServerThatHangsUpInsteadOfAnsweringGetsTheSameLetterAgain() {
    server.moods.put("TEXT", MoodyServer.HANG_UP);
    room.hire(room.smtp(server.port()));
    MailRoom.await("failed once", () -> tries() == 1);
    server.moods.clear();
    room.forward(Duration.ofMinutes(2));
    MailRoom.await("sent", () -> room.only().state() == State.SENT);
    assertThat(messageId(server.texts.get(0))).isEqualTo(messageId(server.texts.get(1)));
  }

  @Test
  void aServerThatIsAwayCostsNoLetterATry() throws Exception {
    var away = new MoodyServer();
    away.close();
    room.hire(room.smtp(away.port()));
    MailRoom.await("noticed", () -> room.only().problem() != null);
    assertThat(room.only().problem()).contains("cannot be reached");
    assertThat(tries()).isZero();
    room.hire(room.smtp(server.port()));
    MailRoom.await("sent when there is one", () -> room.only().state() == State.SENT);
  }

  @Test
  void aServerThatIsTooBusyToGreetCostsNoLetterATry() {
    server.moods.put("GREETING", "421 too busy");
    room.hire(room.smtp(server.port()));
    MailRoom.await("noticed", () -> room.only().problem() != null);
    assertThat(tries()).isZero();
    server.moods.clear();
    MailRoom.await("sent after a rest", () -> room.only().state() == State.SENT);
  }

  @Test
  void aConnectionThatTheServerHasEndedIsOpenedAgain() {
    var courier = room.smtp(server.port()).get();
    var first = room.outbox.take().orElseThrow();
    assertThat(courier.carry(first)).isEqualTo(new Delivery.Delivered());
    assertThat(courier.carry(first)).isEqualTo(new Delivery.Delivered());
    assertThat(server.connections).hasValue(1);
    server.hangUp();
    assertThat(courier.carry(first)).isEqualTo(new Delivery.Delivered());
    assertThat(server.connections).hasValue(2);
    courier.close();
  }

  @Test
  void aPostmanWhoMustLeaveWhileTheServerIsSilentGivesTheLetterBackAtOnce() throws Exception {
    server.moods.put("TEXT", MoodyServer.SILENCE);
    room.hire(room.smtp(server.port()));
    MailRoom.await("in hand", () -> !server.texts.isEmpty());
    room.interrupt();
    room.close();
    assertThat(room.outbox.take()).isPresent();
  }

  private int tries() {
    return room.db
        .sql("select tries from letters order by id limit 1")
        .query(Integer.class)
        .single();
  }

  private int sent() {
    return room.db
        .sql("select count(*) from letters where sent_at is not null")
        .query(Integer.class)
        .single();
  }

  private static Properties shortTimeout() {
    var settings = new Properties();
    settings.setProperty("mail.smtp.timeout", "500");
    return settings;
  }

  private static String messageId(String text) {
    var found = MESSAGE_ID.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
