package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SendingABadFileTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Value("${local.server.port}")
  int port;

  @Value("${mhpss.data}")
  Path data;

  @Test
  void aFileThatLiesAboutItsKindIsRefusedBesideItsField() {
    refused(
        "guide.pdf",
        "MZ\u0090\u0000 This program cannot be run".getBytes(StandardCharsets.ISO_8859_1),
        "one kind and its content is another");
    refused(
        "photo.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "");
  }

  @Test
  void whatWeDoNotTakeIsSaidSo() {
    refused("page.html", "<html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8), "");
    refused("empty.txt", new byte[0], "There is nothing in this file.");
    refused("broken.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII), "damaged");
  }

  @Test
  void oneThatIsALittleTooLargeIsRefusedBesideItsFieldWithAllThatWasTyped() {
    var large = new byte[(int) net.mhpss.files.Files.LIMIT + 1];
    java.util.Arrays.fill(large, (byte) 'a');
    var answer = refused("large.txt", large, "may have up to 50 MB");
    assertThat(answer.page().selectFirst("input[name=title]").val()).isEqualTo("Evening cards");
  }

  @Test
  void aGigabyteIsRefusedBeforeItIsReadAndLeavesNothing() throws IOException {
    long before = stored();
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      var out = socket.getOutputStream();
      out.write(
          ("POST /library HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                  + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 1073741824\r\n\r\n"
                  + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.pdf\"\r\n\r\n%PDF-1.7")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.readLine()).startsWith("HTTP/1.1 413");
      var page = new StringBuilder();
      for (String line; (line = in.readLine()) != null && !line.contains("</html>"); ) {
        page.append(line).append('\n');
      }
      assertThat(page).contains("That is too large", "A file may have up to 50 MB.");
    }
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void whoSendsAllOfItStillGetsThePage() throws IOException {
    long size = 300_000_000;
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(60_000);
      var out = socket.getOutputStream();
      out.write(
          ("POST /library HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                  + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                  + size
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      var chunk = new byte[1_000_000];
      for (long sent = 0; sent < size; sent += chunk.length) {
        out.write(chunk);
      }
      out.flush();
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.readLine()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void aVisitorWhoSendsAFileIsLedToSignInAndNothingIsLookedAt() throws IOException {
    long before = stored();
    var visitor = people.visitor();
    visitor.opens("/sign-in");
    var answer = visitor.trespasses("/library", "title", "x");
    assertThat(answer.leadsTo()).startsWith("/sign-in");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aFormWithEverythingTickedArrives() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(SharingAWorkTest.tool("link", "https://example.org/")));
    var boxes = people.amina().opens("/library/new").page();
    boxes
        .select("input[name=countries]")
        .forEach(box -> fields.addAll(java.util.List.of("countries", box.val())));
    boxes
        .select("input[name=audiences]")
        .forEach(box -> fields.addAll(java.util.List.of("audiences", box.val())));
    var answer = amina.sends("/library", fields.toArray(String[]::new));
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    assertThat(
            db.sql("select cardinality(countries) from works order by id desc limit 1")
                .query(Integer.class)
                .single())
        .isEqualTo(250);
  }

  private Browser.Answer refused(String name, byte[] bytes, String why) {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer = amina.sendsFile("/library", "file", name, bytes, SharingAWorkTest.tool());
    assertThat(answer.status()).as(name).isEqualTo(422);
    assertThat(answer.page().select("#file-problem").text()).as(name).isNotEmpty().contains(why);
    assertThat(db.sql("select count(*) from works").query(Long.class).single()).isEqualTo(2);
    assertThat(db.sql("select count(*) from edition_files").query(Long.class).single()).isZero();
    return answer;
  }

  /** How many files lie in the folder of data, those on their way among them. */
  private long stored() throws IOException {
    var folder = data.resolve("files");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
