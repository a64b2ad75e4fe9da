package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter calls people by the names they have when it leaves. */
class NamingPeopleTest {
  private static final long HANA = 4;

  @TempDir Path data;
  private MailRoom room;

  @BeforeEach
  void open() {
    room = new MailRoom(data);
    room.write(
        MailRoom.draft()
            .subject("Hana <K.> replied")
            .paragraph("\u2068Hana <K.>\u2069 replied in Hana <K.>land.")
            .names(HANA, "Hana <K.>")
            .seal());
  }

  @AfterEach
  void close() throws InterruptedException {
    room.close();
  }

  @Test
  void aNameThatChangesWhileALetterIsOnItsWayIsTheNewOne() {
    room.called.put(HANA, "Hana <K.>");
    var taken = room.outbox.take().orElseThrow();
    assertThat(room.outbox.asItIsNow(taken)).contains(taken);

    room.called.put(HANA, "Lantern & 482");
    var now = room.outbox.asItIsNow(taken).orElseThrow();
    assertThat(now.subject()).isEqualTo("Lantern & 482 replied");
    assertThat(now.plain()).contains("\u2068Lantern & 482\u2069 replied in Hana <K.>land.");
    assertThat(now.html())
        .contains("Lantern &amp; 482\u2069 replied", "Hana &lt;K.&gt;land")
        .doesNotContain("Hana &lt;K.&gt;\u2069");
    assertThat(now.messageId()).as("the same letter").isEqualTo(taken.messageId());
    assertThat(room.only().subject()).isEqualTo("Lantern & 482 replied");
  }

  @Test
  void whoGetsALetterIsCalledOnItAsTheyAreCalledNow() {
    room.db.sql("delete from letters").update();
    room.write(MailRoom.draft().member(HANA).seal());
    room.called.put(HANA, "Lantern 482");
    var taken = room.outbox.take().orElseThrow();
    assertThat(taken.name()).isEqualTo("Amina");
    assertThat(room.outbox.asItIsNow(taken).orElseThrow().name()).isEqualTo("Lantern 482");
  }

  @Test
  void noNameWritesIntoALinkOrATag() {
    for (var name : List.of("network.example", "https", "p", "a", "amp")) {
      room.db.sql("delete from letters").update();
      room.write(
          MailRoom.draft()
              .subject(name + " replied")
              .paragraph("\u2068" + name + "\u2069 & write to p@network.example.")
              .button("Open", "https://network.example/a?p=a")
              .names(HANA, name)
              .seal());
      room.called.put(HANA, "evil.example");
      var now = room.outbox.asItIsNow(room.outbox.take().orElseThrow()).orElseThrow();
      assertThat(now.subject()).isEqualTo("evil.example replied");
      assertThat(now.plain())
          .contains(
              "\u2068evil.example\u2069 & write to p@network.example.",
              "https://network.example/a?p=a");
      assertThat(now.html())
          .contains(
              "<p>\u2068evil.example\u2069 &amp; write to p@network.example.",
              "<a href=\"https://network.example/a?p=a\" style");
    }
  }

  @Test
  void whatIsToldOfANewNameIsWrittenIntoEveryLetterThatIsStillHere() {
    room.inTransaction(() -> room.letters.rename(HANA, "Lantern \\1"));
    assertThat(room.only().subject()).isEqualTo("Lantern \\1 replied");
    room.called.put(HANA, "Lantern \\1");
    var taken = room.outbox.take().orElseThrow();
    assertThat(room.outbox.asItIsNow(taken)).contains(taken);
    assertThat(taken.plain()).contains("\u2068Lantern \\1\u2069 replied");
  }

  @Test
  void whatIsForgottenOnTheWayIsNotSent() {
    room.called.put(HANA, "Lantern 482");
    var taken = room.outbox.take().orElseThrow();
    room.db.sql("delete from letters").update();
    assertThat(room.outbox.asItIsNow(taken)).isEmpty();
  }
}
