package net.mhpss.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL plans a statement anew each time when it does not know how many rows are wanted: a
 * limit is written out, never a parameter.
 */
class WritingLimitsOutTest {
  private static final Pattern PARAMETER = Pattern.compile("(?i)\\b(limit|offset)\\s+[:?]");

  @Test
  void noStatementTakesItsLimitAsAParameter() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .noneMatch(WritingLimitsOutTest::takesIt);
    }
  }

  private static boolean takesIt(Path file) {
    try {
      return PARAMETER.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
