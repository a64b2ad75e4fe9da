package net.mhpss.hosting.rota;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hosts are told of their duties by mail, each in their language. */
@Component
class RotaLetters {
  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final Writing writing;
  private final PublicAddress address;

  RotaLetters(JdbcClient db, Letters letters, Texts texts, Writing writing, PublicAddress address) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.writing = writing;
    this.address = address;
  }

  void tomorrow(Duty duty) {
    if (duty.host() != null) {
      send(
          duty.host(),
          "duty-tomorrow",
          language -> Map.of("from", day(duty.week(), language), "to", day(duty.last(), language)),
          null);
    }
  }

  void swapAsked(long to, Reader.Member by, LocalDate week, LocalDate other) {
    send(
        to,
        "swap-asked",
        language ->
            Map.of("name", by.name(), "week", day(week, language), "other", day(other, language)),
        by);
  }

  void swapped(long to, Reader.Member by, LocalDate week) {
    send(to, "swapped", language -> Map.of("name", by.name(), "week", day(week, language)), by);
  }

  void notSwapped(long to, Reader.Member by, LocalDate week) {
    send(to, "not-swapped", language -> Map.of("name", by.name(), "week", day(week, language)), by);
  }

  private void send(
      long to,
      String about,
      Function<Locale, Map<String, ?>> words,
      Reader.@org.jspecify.annotations.Nullable Member names) {
    db.sql("select name, email, language from member_mail where id = :host")
        .param("host", to)
        .query(
            (row, number) -> {
              var language =
                  requireNonNullElse(
                      Languages.offered(row.getString("language")), Languages.ENGLISH);
              var letter =
                  Letter.to(row.getString("email"), row.getString("name"), language)
                      .member(to)
                      .about(about)
                      .subject(texts.say(language, "rota.letter-" + about + "-subject"))
                      .paragraph(texts.say(language, "rota.letter-" + about, words.apply(language)))
                      .button(texts.say(language, "rota.open"), address.of("/desk/rota"));
              if (names != null) {
                letter.names(names.id(), names.name());
              }
              return letter.seal();
            })
        .optional()
        .ifPresent(letters::send);
  }

  private String day(LocalDate day, Locale language) {
    return writing.day(language, day);
  }
}
