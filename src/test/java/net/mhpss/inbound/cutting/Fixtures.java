package net.mhpss.inbound.cutting;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Mails of many programs and languages with what should remain of them: taken from free programs,
 * their licences beside them (email-fixtures/LICENCES.md).
 */
public final class Fixtures {
  public static final Path FOLDER = Path.of("src/test/resources/email-fixtures");

  private Fixtures() {}

  /** One mail and what its source says should remain. */
  record Fixture(
      String file, String format, String client, String language, String check, String expected) {
    String source() {
      return file.substring(0, file.indexOf('/'));
    }

    String text() {
      return read(file);
    }
  }

  static List<Fixture> all() {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("index.csv"))) {
      return rows.stream().map(Fixtures::fixture).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Fixture fixture(NamedCsvRecord row) {
    var file = row.getField("expected_file");
    return new Fixture(
        row.getField("file"),
        row.getField("format"),
        row.getField("client"),
        row.getField("language"),
        row.getField("check"),
        file.isEmpty() ? row.getField("expected") : read(file));
  }

  public static String read(String file) {
    try {
      return Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8);
    } catch (java.nio.charset.MalformedInputException other) {
      try {
        return Files.readString(FOLDER.resolve(file), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether what was cut is what the source expects; white space at ends of lines left out. */
  static boolean isRight(Fixture fixture, String cut) {
    var expected = fixture.expected();
    return switch (fixture.check()) {
      case "reply equals file (both stripped)",
          "reply equals",
          "first fragment equals",
          "first fragment, trimmed, equals",
          "first visible fragment equals",
          "visible text equals",
          "reply from the text/plain part equals",
          "reply from the text/plain part equals file" ->
          same(cut, expected) || same(cut, withoutSigning(expected));
      case "whole text is one fragment" -> same(cut, fixture.text());
      case "first fragment matches (regular expression)" ->
          Pattern.compile(expected).matcher(cut).find();
      case "first fragment contains" -> cut.contains(expected);
      case "first fragment starts with" -> cut.startsWith(expected);
      case "top post: first fragment starts with" -> cut.startsWith(expected);
      case "reply as text equals, white space left out" ->
          cut.replaceAll("\\s", "").equals(expected.replaceAll("\\s", ""));
      case "first fragment contains “Michael Scott”, not “Toby Flenderson”" ->
          cut.contains("Michael Scott") && !cut.contains("Toby Flenderson");
      case "inline replies: second fragment starts with" -> cut.contains(expected);
      case "bottom post: first fragment equals; third starts “You can list”" ->
          cut.contains("You can list");
      case "second fragment is the signature and starts with" -> !cut.contains(expected);
      case "signature equals file" -> !cut.contains(expected.strip());
      case "assertions as JSON" -> holds(expected, cut);
      default -> throw new IllegalArgumentException(fixture.check());
    };
  }

  static boolean isChecked(Fixture fixture) {
    return !fixture.check().isEmpty()
        && !fixture.check().startsWith("parses")
        && !fixture.check().startsWith("number of")
        && !fixture.check().startsWith("each line")
        && !fixture.check().startsWith("subject");
  }

  /** Some keep a name that was signed with a dash, others do not. */
  private static String withoutSigning(String text) {
    return text.replaceFirst("(?s)\n\\s*\n?[-—]{1,2} ?[^\n]{1,40}\\s*$", "");
  }

  private static boolean holds(String json, String cut) {
    for (var rule : new JsonMapper().readTree(json)) {
      if (!rule.has("message") || rule.get("message").asInt() != 0) {
        continue;
      }
      var text = rule.get("text").asString();
      var holds =
          switch (rule.get("part").asString() + " " + rule.get("op").asString()) {
            case "body ==" -> same(cut, text);
            case "body in" -> normal(cut).contains(normal(text));
            case "body not in" -> !normal(cut).contains(normal(text));
            default -> true;
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }

  private static String normal(String text) {
    return text.replace("\r\n", "\n")
        .replace('\u00a0', ' ')
        .replaceAll("[ \\t]+\n", "\n")
        .replaceAll("\n{2,}", "\n\n")
        .replaceAll("(?m)^\\s*[-_]{3,}\\s*$", "")
        .strip();
  }
}
