package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import net.mhpss.mail.SentLetter.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersAsFilesTest {
  @TempDir Path data;
  MailRoom room;

  @BeforeEach
  void open() {
    room = new MailRoom(data);
  }

  @AfterEach
  void close() throws InterruptedException {
    room.close();
  }

  @Test
  void aLetterIsAFileThatEveryMailProgramReads() throws Exception {
    room.write(
        Letter.to("amina@example.org", "أمينة", Locale.of("ar"))
            .about("welcome")
            .subject("أهلاً بك في الشبكة")
            .paragraph("يسعدنا وجودك هنا.")
            .button("ابدأ", "https://mhpss.example/welcome")
            .list("notices", "https://mhpss.example/u/1")
            .seal());
    carryOne();
    var file = files().getFirst();
    assertThat(file.getFileName().toString()).matches("20260301T080000\\.123Z-[0-9a-f-]{36}\\.eml");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    var message = read(file);
    assertThat(message.getSubject()).isEqualTo("أهلاً بك في الشبكة");
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo("أمينة");
    assertThat(message.getHeader("List-Unsubscribe-Post", null))
        .isEqualTo("List-Unsubscribe=One-Click");
    assertThat(MailRoom.text(message, "text/plain"))
        .isEqualToNormalizingNewlines("يسعدنا وجودك هنا.\n\nابدأ\nhttps://mhpss.example/welcome\n");
    assertThat(MailRoom.text(message, "text/html")).contains("dir=\"rtl\"");
  }

  @Test
  void carriedTwiceItIsOneFile() throws Exception {
    room.write(MailRoom.draft().seal());
    var letter = room.outbox.take().orElseThrow();
    courier().carry(letter);
    room.forward(Outbox.LEASE);
    courier().carry(room.outbox.take().orElseThrow());
    assertThat(files()).hasSize(1);
    assertThat(read(files().getFirst()).getMessageID()).isEqualTo(letter.messageId());
  }

  @Test
  void itsTextCanBeReadAtTheOffice() {
    room.write(MailRoom.draft().seal());
    carryOne();
    var opened = room.letters.read(room.only().id()).orElseThrow();
    assertThat(opened.letter().state()).isEqualTo(State.SENT);
    assertThat(opened.text()).contains("Good to have you here.\n");
    assertThat(room.letters.read(-1)).isEmpty();
  }

  @Test
  void whoIsForgottenLeavesNoFile() throws Exception {
    room.write(MailRoom.draft().member(7).seal());
    carryOne();
    room.inTransaction(() -> room.letters.forget(7));
    assertThat(files()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenLosesNoLetter() throws Exception {
    Files.writeString(data.resolve("outbox"), "in the way");
    room.write(MailRoom.draft().seal());
    var letter = room.outbox.take().orElseThrow();
    var delivery = courier().carry(letter);
    assertThat(delivery).isInstanceOf(Delivery.Unreachable.class);
    room.outbox.settle(letter, delivery, true);
    assertThat(room.outbox.take()).isPresent();
  }

  private void carryOne() {
    var letter = room.outbox.take().orElseThrow();
    room.outbox.settle(letter, courier().carry(letter), true);
  }

  private FileCourier courier() {
    return new FileCourier(data.resolve("outbox"), room.sender.address(), room.outbox);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(data.resolve("outbox"))) {
      return files.toList();
    }
  }

  private static MimeMessage read(Path file) throws Exception {
    try (var bytes = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), bytes);
    }
  }
}
