package net.mhpss;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every text in every language: none missing, none too many, the same arguments, and every key that
 * code asks for is there.
 */
class TextsTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
  private static final Pattern ASKED =
      Pattern.compile("\"((?:[a-z]+)\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"");

  @Test
  void everyLanguageSaysTheSame() throws IOException {
    for (var room : rooms()) {
      var english = read(room, "en");
      for (var language : LANGUAGES) {
        assertThat(keys(read(room, language)))
            .as("%s in %s", room, language)
            .isEqualTo(keys(english));
      }
    }
  }

  @Test
  void everyTextTakesTheSameArguments() throws IOException {
    for (var room : rooms()) {
      var english = read(room, "en");
      for (var language : LANGUAGES) {
        var texts = read(room, language);
        for (var key : keys(english)) {
          assertThat(arguments(texts.getProperty(key), language))
              .as("%s.%s in %s", room, key, language)
              .isEqualTo(arguments(english.getProperty(key), "en"));
        }
      }
    }
  }

  @Test
  void nothingIsEmpty() throws IOException {
    for (var room : rooms()) {
      for (var language : LANGUAGES) {
        read(room, language)
            .forEach(
                (key, text) ->
                    assertThat((String) text).as("%s.%s in %s", room, key, language).isNotBlank());
      }
    }
  }

  @Test
  void everyKeyThatCodeAsksForIsThere() throws IOException {
    var rooms = rooms();
    var english = new HashMap<String, Properties>();
    for (var room : rooms) {
      english.put(room, read(room, "en"));
    }
    var missing = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (var source :
          sources.filter(file -> file.toString().matches(".*\\.(java|jte)")).toList()) {
        var text = Files.readString(source);
        var asked = ASKED.matcher(text);
        while (asked.find()) {
          var key = asked.group(1);
          var room = key.substring(0, key.indexOf('.'));
          var isName = text.startsWith(" +", asked.end()) || text.startsWith("+", asked.end());
          if (rooms.contains(room)
              && !isName
              && !isJob(text, asked.start())
              && english.get(room).getProperty(key.substring(room.length() + 1)) == null) {
            missing.add(source + ": " + key);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Names of jobs, of audited acts, of packaged files and the like look like keys. */
  private static boolean isJob(String text, int at) {
    var before = text.substring(Math.max(0, at - 90), at);
    return before.contains("Job.every(")
        || before.contains("Job.daily(")
        || before.contains("audit.note(")
        || before.contains("@Value")
        || before.contains("allowedDependencies")
        || before.contains("PackagedFile(");
  }

  private static Set<String> rooms() throws IOException {
    var rooms = new TreeSet<String>();
    try (var files = Files.list(MESSAGES)) {
      files.forEach(file -> rooms.add(file.getFileName().toString().replaceFirst("_.*", "")));
    }
    return rooms;
  }

  private static Properties read(String room, String language) throws IOException {
    var properties = new Properties();
    var file = MESSAGES.resolve(room + "_" + language + ".properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    }
    return properties;
  }

  private static Set<String> keys(Properties properties) {
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private static Set<String> arguments(String text, String language) {
    return new HashSet<>(
        new ArrayList<>(new MessageFormat(text, Locale.of(language)).getArgumentNames()));
  }
}
