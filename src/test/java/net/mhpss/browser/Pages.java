package net.mhpss.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.mhpss.Browser;

/**
 * Every page there is, as the tables of who gets what know them: a new page is tested without being
 * named again.
 */
final class Pages {
  private static final Path TABLES = Path.of("src/test/resources/authorization");

  private Pages() {}

  /** The paths of the pages that somebody gets who stands in this column of the tables. */
  static List<String> of(String who, Browser browser) {
    try (var tables = Files.list(TABLES)) {
      return tables
          .sorted()
          .flatMap(table -> rows(table).stream())
          .filter(row -> row.getField("method").equals("GET") && row.getField(who).equals("200"))
          .map(row -> row.getField("example"))
          .distinct()
          .filter(path -> browser.opens(path).header("Content-Type").startsWith("text/html"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<NamedCsvRecord> rows(Path table) {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(table)) {
      return csv.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
