package net.mhpss.taxonomy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file of {@code catalogue/} that comes with the program. */
public record PackagedFile(String name) {
  /** Its rows, when it is a table. */
  public List<Row> rows() {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes(), UTF_8))) {
      return reader.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  String checksum() {
    try (var bytes = bytes()) {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.readAllBytes());
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private InputStream bytes() {
    return requireNonNull(PackagedFile.class.getResourceAsStream("/catalogue/" + name), name);
  }
}
