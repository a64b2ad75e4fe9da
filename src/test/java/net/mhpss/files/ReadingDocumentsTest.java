package net.mhpss.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.ibm.icu.text.Normalizer2;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Extractor.Answer;
import net.mhpss.files.Extractor.Job;
import net.mhpss.files.Extractor.Question;
import net.mhpss.files.ExtractorProcess.Outcome.Answered;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real documents of many languages and programs; {@code -Ddocuments=folder} tries a larger
 * collection.
 */
class ReadingDocumentsTest {
  private static final Path DOCUMENTS =
      Path.of(System.getProperty("documents", "src/test/resources/documents"));

  @TempDir static Path data;
  private static Intake intake;
  private static ExtractorProcess reader;

  @BeforeAll
  static void open() throws IOException {
    var shelf = new Shelf(data);
    intake = new Intake(shelf);
    reader = new ExtractorProcess(shelf.incoming(), Duration.ofSeconds(60));
  }

  @AfterAll
  static void close() {
    intake.close();
    reader.close();
  }

  @TestFactory
  List<DynamicTest> eachIsReadAsItsReaderWould() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(DOCUMENTS.resolve("documents.csv"))) {
      rows.forEach(row -> tests.add(dynamicTest(row.getField("file"), () -> read(row))));
    }
    return tests;
  }

  private void read(NamedCsvRecord row) throws Exception {
    var file = DOCUMENTS.resolve(row.getField("file"));
    var checking = check(file);
    switch (row.getField("expect")) {
      case "password" -> assertThat(checking).isEqualTo(new Refused(Reason.LOCKED));
      case "damaged" -> assertThat(checking).isEqualTo(new Refused(Reason.DAMAGED));
      default -> {
        var accepted = (Accepted) checking;
        var text = data.resolve("text");
        var answer = ask(new Question(Job.READ, accepted.format(), accepted.incoming(), text));
        say(file, accepted, answer, Files.readString(text).length());
        if (row.getField("expect").equals("no-text")) {
          assertThat(answer.outcome()).isEqualTo("NONE");
        } else {
          assertThat(answer.outcome()).isEqualTo("DONE");
          assertThat(folded(Files.readString(text))).contains(folded(row.getField("probe")));
        }
        if (!row.getField("pages").isEmpty()) {
          assertThat(accepted.pages()).isEqualTo(Integer.parseInt(row.getField("pages")));
        }
        assertThat(((Accepted) check(file)).checksum())
            .as("cleaned again")
            .isEqualTo(accepted.checksum());
      }
    }
  }

  private static void say(Path file, Accepted accepted, Answer answer, int letters)
      throws IOException {
    if (System.getProperty("documents") != null) {
      System.out.printf(
          "%-45s %8d bytes, %8d cleaned, %3d pages, %7d letters%n",
          file.getFileName(), Files.size(file), accepted.bytes(), answer.pages(), letters);
    }
  }

  private static Checking check(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return intake.check(bytes, String.valueOf(file.getFileName()), 50_000_000);
    }
  }

  private static Answer ask(Question question) throws InterruptedException {
    return ((Answered) reader.ask(question)).answer();
  }

  /**
   * As search will see it: compatible forms, without tatweel, vowel marks and marks of direction.
   */
  private static String folded(String text) {
    return Normalizer2.getNFKCInstance()
        .normalize(text)
        .replaceAll(
            "[\\u0640\\u064B-\\u065F\\u0670\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\u00AD]",
            "")
        .replaceAll("\\s+", " ");
  }
}
