package net.mhpss.taxonomy;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every language that people may name as theirs and works may be written in, kept in memory. */
@Component
public class Languages {
  /** The languages as they are called in one of them, in order. */
  private record Called(List<Language> all, Map<String, Language> byCode) {
    static final Called EMPTY = new Called(List.of(), Map.of());

    static Called in(String language, List<Language> called) {
      return new Called(
          called.stream().sorted(Alphabet.of(language, Language::name)).toList(),
          called.stream().collect(toMap(Language::code, identity())));
    }
  }

  private final JdbcClient db;
  private final Remembered<Map<String, Called>> languages = new Remembered<>(this::read);

  Languages(JdbcClient db) {
    this.db = db;
  }

  /**
   * How this language is called in another, as in the middle of a sentence; an unknown one or a
   * missing name is a defect.
   */
  public String name(String code, Locale language) {
    return known(code, language).name();
  }

  /** How its own speakers call this language. */
  public String ownName(String code) {
    return known(code, Locale.ENGLISH).ownName();
  }

  /** Where its lines begin: {@code ltr} or {@code rtl}. */
  public String direction(String code) {
    return known(code, Locale.ENGLISH).direction();
  }

  /** The language of this ISO 639 code. */
  public Optional<Language> find(String code, Locale language) {
    var known = called(languages.get(), language).byCode().get(code);
    return known != null
        ? Optional.of(known)
        : Optional.ofNullable(called(languages.afresh(), language).byCode().get(code));
  }

  /** Whether there is a language of this code. */
  public boolean exists(String code) {
    return find(code, Locale.ENGLISH).isPresent();
  }

  /** All languages, in the order of the reader's. */
  public List<Language> all(Locale language) {
    return called(languages.get(), language).all();
  }

  void forget() {
    languages.forget();
  }

  private Language known(String code, Locale language) {
    return find(code, language)
        .orElseThrow(
            () -> new NoSuchElementException("%s in %s".formatted(code, language.getLanguage())));
  }

  private static Called called(Map<String, Called> languages, Locale language) {
    return languages.getOrDefault(language.getLanguage(), Called.EMPTY);
  }

  private Map<String, Called> read() {
    var names =
        db.sql(
                """
            select code, own_name, direction, language, label
              from languages
              join language_labels using (code)
            """)
            .query(Languages::language)
            .list();
    var languages = new HashMap<String, Called>();
    Spoken.byLanguage(names)
        .forEach((language, called) -> languages.put(language, Called.in(language, called)));
    return languages;
  }

  private static Spoken<Language> language(ResultSet row, int number) throws SQLException {
    return new Spoken<>(
        row.getString("language"),
        new Language(
            row.getString("code"),
            row.getString("label"),
            row.getString("own_name"),
            row.getString("direction")));
  }
}
