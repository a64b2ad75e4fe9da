package net.mhpss.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.mhpss.web.Languages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The text about hosting, as it came with the program. */
@Component
class PackagedTexts {
  private final Map<Locale, String> hosting = read("pages/hosting_");

  String hosting(Locale language) {
    return Objects.requireNonNull(hosting.get(language));
  }

  private static Map<Locale, String> read(String name) {
    var texts = new HashMap<Locale, String>();
    for (var language : Languages.ALL) {
      var file = new ClassPathResource(name + language.getLanguage() + ".md");
      try {
        texts.put(language, file.getContentAsString(StandardCharsets.UTF_8).strip());
      } catch (IOException missing) {
        throw new UncheckedIOException(missing);
      }
    }
    return texts;
  }
}
