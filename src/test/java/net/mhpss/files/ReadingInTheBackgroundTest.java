package net.mhpss.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingInTheBackgroundTest {
  private static final Duration SHORT = Duration.ofSeconds(8);

  @TempDir Path data;
  private final List<Long> told = new CopyOnWriteArrayList<>();
  private FileRoom room;

  @BeforeEach
  void open() throws IOException {
    FileRoom.empty();
    room = new FileRoom(data, SHORT, told::add);
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void aTextIsThereSoonAfterTheCommitAndOthersAreTold() throws IOException {
    room.extraction.start();
    var pdf = room.receive(Samples.pdf("Tea after prayers"), "a.pdf");
    var text = room.receive("شاي بعد الصلاة".getBytes(UTF_8), "a.txt");
    FileRoom.await("both are read", () -> told.size() == 2);
    assertThat(room.files.text(pdf.id()).orElseThrow()).contains("Tea after prayers");
    assertThat(room.files.text(text.id())).contains("شاي بعد الصلاة");
    assertThat(room.reading(pdf)).isEqualTo(Reading.DONE);
    assertThat(told).containsExactly(pdf.id(), text.id());
  }

  @Test
  void whatCannotBeToldIsNotKept() throws IOException {
    var deaf = new AtomicBoolean(true);
    try (var other =
        new FileRoom(
            data.resolve("other"),
            SHORT,
            file -> {
              if (deaf.get()) {
                throw new IllegalStateException("not now");
              }
              told.add(file);
            })) {
      var file = other.receive("words".getBytes(UTF_8), "a.txt");
      assertThat(catchThrowable(other.extraction::readNext)).hasMessage("not now");
      assertThat(other.files.text(file.id())).isEmpty();
      assertThat(other.reading(file)).isEqualTo(Reading.WAITING);
      deaf.set(false);
      other.clock.forward(Duration.ofMinutes(2));
      FileRoom.await("it is read", () -> readNext(other) && other.reading(file) == Reading.DONE);
      assertThat(other.files.text(file.id())).contains("words");
    }
  }

  @Test
  void aDocumentThatFillsTheMemoryIsGivenUpAfterThreeTriesAndTheNextIsRead() throws IOException {
    var bomb =
        room.receive(
            Samples.pdfBomb("BT /H 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET"), "a.pdf");
    var good = room.receive(Samples.pdf("Tea"), "b.pdf");
    room.extraction.start();
    FileRoom.await("the good one is read", () -> room.reading(good) == Reading.DONE);
    assertThat(room.reading(bomb)).isEqualTo(Reading.FAILED);
    assertThat(told).containsExactly(bomb.id(), good.id());
  }

  @Test
  void aDocumentThatTakesForeverIsGivenUpAndTheNextIsRead() throws IOException {
    var bomb = room.receive(Samples.pdfBomb("q Q"), "a.pdf");
    var good = room.receive(Samples.docx("Tea"), "b.docx");
    room.extraction.start();
    FileRoom.await("the good one is read", () -> room.reading(good) == Reading.DONE);
    assertThat(room.reading(bomb)).isEqualTo(Reading.FAILED);
  }

  @Test
  void whatANodeHeldWhenItWasKilledIsReadByAnother() throws Exception {
    var file = room.receive("words".getBytes(UTF_8), "a.txt");
    room.db
        .sql("update files set not_before = :until")
        .param("until", OffsetDateTime.now(room.clock).plusSeconds(90))
        .update();
    assertThat(room.extraction.readNext()).isFalse();
    room.clock.forward(Duration.ofSeconds(91));
    assertThat(room.extraction.readNext()).isTrue();
    assertThat(room.reading(file)).isEqualTo(Reading.DONE);
  }

  @Test
  void theSameBytesAreReadOnce() throws Exception {
    var first = room.receive("words".getBytes(UTF_8), "a.txt");
    var second = room.receive("words".getBytes(UTF_8), "b.txt");
    assertThat(room.extraction.readNext()).isTrue();
    java.nio.file.Files.delete(room.files.path(first)); // it cannot be read a second time
    assertThat(room.extraction.readNext()).isTrue();
    assertThat(room.files.text(second.id())).contains("words");
    assertThat(told).containsExactly(first.id(), second.id());
  }

  @Test
  void aFileThatWasRemovedMeanwhileIsForgotten() throws Exception {
    var file = room.receive("words".getBytes(UTF_8), "a.txt");
    room.files.remove(file.id());
    assertThat(room.extraction.readNext()).isFalse();
    assertThat(told).isEmpty();
  }

  private static boolean readNext(FileRoom room) {
    try {
      room.extraction.readNext();
      return true;
    } catch (InterruptedException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
