package net.mhpss.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingFilesTest {
  @TempDir Path data;
  private FileRoom room;

  @BeforeEach
  void open() throws IOException {
    FileRoom.empty();
    room = new FileRoom(data, Duration.ofSeconds(60));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void whatIsReceivedIsFoundWithItsNameAndSize() throws IOException {
    var file = room.receive("We meet weekly".getBytes(UTF_8), "../notes.txt");
    assertThat(room.files.find(file.id())).contains(file);
    assertThat(room.files.find(file.address())).contains(file);
    assertThat(room.files.all(Set.of(file.id(), 999L))).containsExactly(file);
    assertThat(room.files.sentBefore(file.checksumReceived())).containsExactly(file);
    assertThat(file.name()).isEqualTo("notes.txt");
    assertThat(file.mediaType()).isEqualTo("text/plain;charset=utf-8");
    assertThat(file.bytes()).isEqualTo(14);
    assertThat(file.address()).matches("[0-9a-z]{20}");
    assertThat(file.reading()).isEqualTo(Reading.WAITING);
    assertThat(room.files.path(file))
        .isEqualTo(
            data.resolve("files")
                .resolve(file.checksum().substring(0, 2))
                .resolve(file.checksum().substring(2, 4))
                .resolve(file.checksum()));
    try (var bytes = room.files.open(file)) {
      assertThat(bytes.readAllBytes()).isEqualTo("We meet weekly".getBytes(UTF_8));
    }
  }

  @Test
  void aPictureHasNothingToRead() throws IOException {
    assertThat(room.receive(Samples.photograph(), "a.jpg").reading()).isEqualTo(Reading.NONE);
    assertThat(room.receive(Samples.pdf("Tea"), "a.pdf").pages()).isEqualTo(1);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(room.files.find(1)).isEmpty();
    assertThat(room.files.find("../../etc/passwd")).isEmpty();
    assertThat(room.files.text(1)).isEmpty();
  }

  @Test
  void aRefusalLeavesNoRow() throws IOException {
    assertThat(room.files.receive(new ByteArrayInputStream(new byte[0]), "a.pdf", 10))
        .isEqualTo(new Refused(Reason.EMPTY));
    assertThat(rows()).isZero();
  }

  @Test
  void itsRowBelongsToTheTransactionOfWhoeverReceivesIt() throws IOException {
    assertThatThrownBy(
            () ->
                room.transaction.executeWithoutResult(
                    status -> {
                      receive("first");
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    assertThat(rows()).isZero();
    assertThat(onDisk()).hasSize(1);
    room.files.sweep();
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void theSameBytesAreThereOnce() throws IOException {
    var first = receive("the same");
    var second = receive("the same");
    assertThat(second.checksum()).isEqualTo(first.checksum());
    assertThat(second.address()).isNotEqualTo(first.address());
    assertThat(onDisk()).hasSize(1);
    room.files.remove(first.id());
    assertThat(onDisk()).hasSize(1);
    room.files.sweep();
    assertThat(onDisk()).hasSize(1);
    room.files.remove(second.id());
    assertThat(onDisk()).isEmpty();
  }

  @Test
  void aRemovalThatIsTakenBackRemovesNothing() throws IOException {
    var file = receive("stays");
    room.transaction.executeWithoutResult(
        status -> {
          room.files.remove(file.id());
          status.setRollbackOnly();
        });
    assertThat(room.files.find(file.id())).isPresent();
    assertThat(onDisk()).hasSize(1);
  }

  @Test
  void whatNeverArrivedGoesAfterADay() throws IOException {
    var accepted =
        (Accepted) room.files.check(new ByteArrayInputStream("left".getBytes(UTF_8)), "a.txt", 100);
    room.files.sweep();
    assertThat(accepted.incoming()).exists();
    Files.setLastModifiedTime(
        accepted.incoming(), FileTime.from(room.clock.instant().minus(Duration.ofHours(25))));
    room.files.sweep();
    assertThat(accepted.incoming()).doesNotExist();
  }

  @Test
  void keepingTwiceWhatWasCheckedOnceIsNoHarm() throws IOException {
    var accepted =
        (Accepted)
            room.files.check(new ByteArrayInputStream("again".getBytes(UTF_8)), "a.txt", 100);
    assertThat(room.files.keep(accepted).checksum())
        .isEqualTo(room.files.keep(accepted).checksum());
    assertThat(onDisk()).hasSize(1);
  }

  /**
   * Six at once send, change their minds, remove and sweep the same four files; every row has its
   * bytes in the end.
   */
  @Test
  void sweepingNeverTakesWhatIsBeingKept() throws Exception {
    try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Future<?>>();
      for (var hand = 0; hand < 6; hand++) {
        var random = new Random(hand);
        Callable<Boolean> busy =
            () -> {
              for (var turn = 0; turn < 40; turn++) {
                act(random);
              }
              return true;
            };
        work.add(hands.submit(busy));
      }
      for (var done : work) {
        done.get();
      }
    }
    var needed = room.db.sql("select distinct checksum from files").query(String.class).list();
    assertThat(onDisk()).containsAll(needed);
    room.files.sweep();
    assertThat(onDisk()).containsExactlyInAnyOrderElementsOf(needed);
  }

  private void act(Random random) {
    var words = "file " + random.nextInt(4);
    switch (random.nextInt(4)) {
      case 0 -> receive(words);
      case 1 ->
          room.transaction.executeWithoutResult(
              status -> {
                receive(words);
                status.setRollbackOnly();
              });
      case 2 -> room.files.remove(receive(words).id());
      default -> room.files.sweep();
    }
  }

  private StoredFile receive(String words) {
    try {
      return room.receive(words.getBytes(UTF_8), "a.txt");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private long rows() {
    return room.db.sql("select count(*) from files").query(Long.class).single();
  }

  private List<String> onDisk() throws IOException {
    var checksums = new ArrayList<String>();
    room.shelf.each(checksums::addAll);
    return checksums;
  }
}
