package net.mhpss.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.mhpss.NetworkTest;
import net.mhpss.files.Receiving.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class SharingAFileTest {
  @Autowired Files files;

  @Test
  void theRunningNetworkKeepsItReadsItAndForgetsItAgain() throws IOException {
    var pdf = new ByteArrayInputStream(Samples.pdf("Tea after prayers"));
    var file = ((Received) files.receive(pdf, "tea.pdf", Files.LIMIT)).file();
    FileRoom.await(
        "it is read", () -> files.find(file.id()).orElseThrow().reading() == Reading.DONE);
    assertThat(files.text(file.id()).orElseThrow()).contains("Tea after prayers");
    files.sweep();
    assertThat(files.path(file)).exists();
    files.remove(file.id());
    assertThat(files.find(file.id())).isEmpty();
    assertThat(files.path(file)).doesNotExist();
  }
}
