package net.mhpss.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;

/**
 * What the pages and mails say, in every language, as ICU messages: one file a room and language.
 * The key {@code groups.title} is {@code title} in {@code messages/groups_en.properties}. A missing
 * key is a defect and throws.
 */
@Component
public class Texts {
  private final Map<Locale, Map<String, Message>> messages = new HashMap<>();

  /** Looks with the program's own eyes, which remember what is in the jar. */
  Texts(ResourceLoader resources) {
    var files = ResourcePatternUtils.getResourcePatternResolver(resources);
    for (var language : Languages.ALL) {
      messages.put(language, read(files, language));
    }
  }

  /** The text of this key in this language. */
  public String say(Locale language, String key) {
    return message(language, key).with(Map.of());
  }

  /** The text of this key with its named arguments, as in {@code {count, plural, …}}. */
  public String say(Locale language, String key, Map<String, ?> arguments) {
    return message(language, key).with(arguments);
  }

  /** Whether there is such a text, as for keys made of a stored word. */
  public boolean has(Locale language, String key) {
    return messages.getOrDefault(language, Map.of()).containsKey(key);
  }

  private Message message(Locale language, String key) {
    var message = messages.getOrDefault(language, Map.of()).get(key);
    if (message == null) {
      throw new MissingResourceException("No text in " + language, "messages", key);
    }
    return message;
  }

  private static Map<String, Message> read(ResourcePatternResolver files, Locale language) {
    var ending = "_" + language.getLanguage() + ".properties";
    var writing = Languages.writing(language);
    var messages = new HashMap<String, Message>();
    try {
      for (var file : files.getResources("classpath*:messages/*" + ending)) {
        var name = String.valueOf(file.getFilename());
        var room = name.substring(0, name.length() - ending.length());
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach(
            (key, text) ->
                messages.put(room + "." + key, new Message(String.valueOf(text), writing)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return messages;
  }

  /**
   * One text. Most have nothing to fill in and are said as they are written; the others share a
   * format that is not thread-safe, made when it is first needed.
   */
  private static final class Message {
    private final String pattern;
    private final ULocale language;
    private final boolean plain;
    private @Nullable MessageFormat format;

    Message(String pattern, ULocale language) {
      this.pattern = pattern;
      this.language = language;
      plain = pattern.indexOf('{') < 0 && !pattern.contains("''");
    }

    String with(Map<String, ?> arguments) {
      return plain ? pattern : filledIn(arguments);
    }

    /** In turn: much quicker than a copy for each. */
    private synchronized String filledIn(Map<String, ?> arguments) {
      if (format == null) {
        format = new MessageFormat(pattern, language);
      }
      return format
          .format(Direction.kept(arguments, language), new StringBuffer(), null)
          .toString();
    }
  }
}
