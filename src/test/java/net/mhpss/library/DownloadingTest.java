package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.files.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
@ExtendWith(OutputCaptureExtension.class)
class DownloadingTest {
  private static final byte[] WORDS =
      "ثلاثة أسئلة كل مساء\n".repeat(500).getBytes(StandardCharsets.UTF_8);
  private static final String PHONE = "Mozilla/5.0 (Android) Firefox/140.0";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Export export;
  @Autowired net.mhpss.files.Files files;

  @Value("${local.server.port}")
  int port;

  @Test
  void aFileComesAsAnAttachmentInASandboxUnderANameThatPeopleCanRead() throws Exception {
    var answer = get(hanasFile("x.txt"), "User-Agent", PHONE);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(WORDS);
    assertThat(header(answer, "Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''%D8%A8%D8%B7%D8%A7%D9%82%D8%A7%D8%AA", "%28ar%29.txt");
    assertThat(header(answer, "Content-Security-Policy")).contains("sandbox");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Content-Type")).startsWith("text/plain");
  }

  @Test
  void aDownloadThatBrokeOffGoesOnWhereItWas() throws Exception {
    var path = hanasFile("x.txt");
    var whole = get(path, "User-Agent", PHONE);
    var rest =
        get(path, "User-Agent", PHONE, "Range", "bytes=100-", "If-Range", header(whole, "ETag"));
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(header(rest, "Content-Range"))
        .isEqualTo("bytes 100-" + (WORDS.length - 1) + "/" + WORDS.length);
    assertThat(rest.body()).isEqualTo(java.util.Arrays.copyOfRange(WORDS, 100, WORDS.length));
    var changed = get(path, "User-Agent", PHONE, "Range", "bytes=100-", "If-Range", "\"another\"");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).hasSize(WORDS.length);
    assertThat(get(path, "User-Agent", PHONE, "Range", "bytes=999999-").statusCode())
        .isEqualTo(416);
    assertThat(get(path, "User-Agent", PHONE, "Range", "bytes=9-1,nonsense").statusCode())
        .isEqualTo(200);
  }

  @Test
  void downloadsAreCountedByDayWithoutAskingWho() throws Exception {
    var path = hanasFile("x.txt");
    get(path, "User-Agent", PHONE);
    get(path, "User-Agent", PHONE, "Range", "bytes=0-99");
    get(path, "User-Agent", PHONE, "Range", "bytes=100-");
    get(path, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
    get(path, "User-Agent", "curl/8.5.0");
    get(path);
    head(path);
    assertThat(times()).isEqualTo(2);
    assertThat(
            db.sql(
                    "select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'downloads'")
                .query(String.class)
                .single())
        .isEqualTo("day file_id times");
  }

  @Test
  void manyAtOnceAreAllCounted() throws Exception {
    var path = hanasFile("x.txt");
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 40)
              .<Callable<Integer>>mapToObj(
                  number -> () -> get(path, "User-Agent", PHONE).statusCode())
              .toList();
      for (var answer : readers.invokeAll(all)) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
    assertThat(times()).isEqualTo(40);
  }

  @Test
  void aFileIsOnlyFoundThroughItsOwnWork() throws Exception {
    var path = hanasFile("x.txt");
    assertThat(
            get(path.replace("wtool00000000002", "wguideline000001"), "User-Agent", PHONE)
                .statusCode())
        .isEqualTo(404);
    assertThat(
            get("/library/wtool00000000002/files/..%2f..%2fetc%2fpasswd", "User-Agent", PHONE)
                .statusCode())
        .isIn(400, 404);
    assertThat(
            get("/library/wtool00000000002/files/" + "a".repeat(500), "User-Agent", PHONE)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void whateverTheSenderCallsItNeverBecomesAPath() throws Exception {
    for (var name :
        new String[] {
          "../../../../../../tmp/evil.txt",
          "..\\..\\evil.txt",
          "/etc/cron.d/evil.txt",
          "C:\\evil.txt",
          "%2e%2e%2fevil.txt",
          "evil\u202Etxt.exe.txt",
          "a".repeat(240) + ".txt",
          ".txt",
          "con.txt"
        }) {
      var path = hanasFile(name);
      assertThat(get(path, "User-Agent", PHONE).body()).as(name).isEqualTo(WORDS);
      assertThat(Files.exists(Path.of("/tmp/evil.txt"))).isFalse();
      assertThat(header(get(path, "User-Agent", PHONE), "Content-Disposition"))
          .doesNotContain("evil", "..");
      db.sql("delete from edition_files").update();
    }
  }

  @Test
  void aNameOnDiskIsMadeOfTitleAndLanguageWithNothingInItThatADiskDislikes() {
    assertThat(FileName.of("../a/b\\c:d*e?f\"g<h>i|j\r\nSet-Cookie: x", "en", Format.PDF))
        .isEqualTo("a b c d e f g h i j Set-Cookie x (en).pdf");
    assertThat(FileName.of("...", "ar", Format.DOCX)).isEqualTo("file (ar).docx");
    assertThat(FileName.of("\u202Efdp.exe", "fr", Format.PDF)).isEqualTo("fdp.exe (fr).pdf");
    assertThat(FileName.of("ب".repeat(400), "ar", Format.PDF)).hasSize(100 + " (ar).pdf".length());
  }

  @Test
  void aFileThatWasTakenAwayIsGoneForGood() throws Exception {
    var path = hanasFile("x.txt");
    var hana = people.hana();
    hana.opens("/library/wtool00000000002");
    hana.sends(path + "/removal");
    assertThat(get(path, "User-Agent", PHONE).statusCode()).isEqualTo(404);
    assertThat(db.sql("select count(*) from files").query(Long.class).single())
        .isEqualTo(
            db.sql(
                    "select count(*) from files f where not exists (select from edition_files where file_id = f.id)")
                .query(Long.class)
                .single());
  }

  @Test
  void aFileThatIsMissingOnDiskIsSaidSoAndWrittenDown(CapturedOutput written) throws Exception {
    var path = hanasFile("x.txt");
    var file = files.path(files.find(onlyFile()).orElseThrow());
    var aside = file.resolveSibling(file.getFileName() + ".aside");
    Files.move(file, aside);
    try {
      var answer = people.visitor().opens(path + "?lang=fr");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text()).contains("Ce fichier manque", "notre faute");
      assertThat(answer.header("Content-Type")).startsWith("text/html");
      assertThat(written).contains("A file is missing: " + file);
      get(path, "User-Agent", PHONE);
      assertThat(times()).as("nothing was downloaded").isZero();

      var hana = people.hana();
      var packed = export.of(hana);
      assertThat(packed.keySet()).noneMatch(name -> name.startsWith("files/"));
      assertThat(new String(packed.get("index.html"), StandardCharsets.UTF_8))
          .contains("x.txt", "هذا الملف مفقود");
      assertThat(packed).containsKeys("data/members.json", "data/library.json");
    } finally {
      Files.move(aside, file);
    }
    assertThat(get(path, "User-Agent", PHONE).body()).isEqualTo(WORDS);
    assertThat(export.of(people.hana()).keySet()).anyMatch(name -> name.endsWith("-x.txt"));
  }

  private long onlyFile() {
    return db.sql("select file_id from edition_files where edition_id = 3")
        .query(Long.class)
        .single();
  }

  private String hanasFile(String name) {
    var hana = people.hana();
    hana.opens("/library/wtool00000000002/editions/etoolar000000002/files/new?lang=en");
    var answer =
        hana.sendsFile(
            "/library/wtool00000000002/editions/etoolar000000002/files",
            "file",
            name,
            WORDS,
            "allowed",
            "on");
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    return "/library/wtool00000000002/files/"
        + db.sql("select address from edition_files where edition_id = 3")
            .query(String.class)
            .single();
  }

  private long times() {
    return db.sql("select coalesce(sum(times), 0) from downloads").query(Long.class).single();
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    return send(path, "GET", headers);
  }

  private HttpResponse<byte[]> head(String path) throws IOException, InterruptedException {
    return send(path, "HEAD", "User-Agent", PHONE);
  }

  private HttpResponse<byte[]> send(String path, String method, String... headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
