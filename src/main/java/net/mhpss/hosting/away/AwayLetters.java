package net.mhpss.hosting.away;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letter.Item;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import net.mhpss.web.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters about being away: to who goes, to who stands in, and to who comes back. */
@Component
class AwayLetters {
  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final Writing writing;
  private final PublicAddress address;
  private final Weeks weeks;

  AwayLetters(
      JdbcClient db,
      Letters letters,
      Texts texts,
      Writing writing,
      PublicAddress address,
      Weeks weeks) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.writing = writing;
    this.address = address;
    this.weeks = weeks;
  }

  private record To(long member, String name, String email, Locale language, ZoneId zone) {}

  private Optional<To> to(long member) {
    return db.sql("select name, email, language from member_mail where id = :member")
        .param("member", member)
        .query(
            (row, number) -> {
              var language = Languages.offered(row.getString("language"));
              return new To(
                  member,
                  row.getString("name"),
                  row.getString("email"),
                  language == null ? Languages.ENGLISH : language,
                  weeks.of(member).zone());
            })
        .optional();
  }

  /** To who stands in for a host from then on. */
  void standIn(long backup, Host host, Instant since, @Nullable Instant until) {
    to(backup)
        .ifPresent(
            to -> {
              var key = until == null ? "away.letter-stand-in-open" : "away.letter-stand-in";
              var named =
                  Map.<String, Object>of(
                      "name", host.name(),
                      "from", day(since, to),
                      "until", until == null ? "" : day(until, to));
              letters.send(
                  letter(to, "stand-in", named, key)
                      .names(host.id(), host.name())
                      .paragraph(texts.say(to.language(), "away.letter-stand-in-more"))
                      .button(texts.say(to.language(), "hosting.desk"), address.of("/desk"))
                      .seal());
            });
  }

  /** To a host whom the hosting manager has said to be away. */
  void setAway(long host, Instant since, @Nullable Instant until) {
    to(host)
        .ifPresent(
            to -> {
              var key = until == null ? "away.letter-set-away-open" : "away.letter-set-away";
              var days =
                  Map.<String, Object>of(
                      "from", day(since, to), "until", until == null ? "" : day(until, to));
              letters.send(
                  letter(to, "set-away", days, key)
                      .button(
                          texts.say(to.language(), "away.letter-open"), address.of("/desk/away"))
                      .seal());
            });
  }

  /** To a host who has let too much go past its time. */
  void missed(long host) {
    to(host)
        .ifPresent(
            to ->
                letters.send(
                    letter(to, "missed", Map.of(), "away.letter-missed")
                        .button(
                            texts.say(to.language(), "away.letter-i-am-back"),
                            address.of("/desk/away"))
                        .seal()));
  }

  /** To a host who is back. */
  void back(long host, Meanwhile meanwhile) {
    to(host)
        .ifPresent(
            to -> {
              var language = to.language();
              var letter = letter(to, "back", Map.of("name", to.name()), "away.letter-back");
              if (meanwhile.isQuiet()) {
                letter.paragraph(texts.say(language, "away.quiet"));
              } else {
                var lines = new ArrayList<Item>();
                line(lines, "away.joined-count", meanwhile.allJoined(), language);
                line(lines, "away.welcomed-count", meanwhile.allWelcomed(), language);
                line(lines, "away.answers-count", meanwhile.answers(), language);
                line(lines, "away.proposed-count", meanwhile.proposed(), language);
                line(lines, "away.introduced-count", meanwhile.introduced(), language);
                line(lines, "away.moved-count", meanwhile.moved(), language);
                line(lines, "away.left-count", meanwhile.left(), language);
                letter.items(lines);
              }
              letters.send(
                  letter
                      .button(texts.say(language, "away.letter-see"), address.of("/desk/back"))
                      .seal());
            });
  }

  private void line(ArrayList<Item> lines, String key, int count, Locale language) {
    if (count > 0) {
      lines.add(new Item(texts.say(language, key, Map.of("count", count)), null, ""));
    }
  }

  private Letter.Draft letter(To to, String about, Map<String, Object> named, String first) {
    return Letter.to(to.email(), to.name(), to.language())
        .member(to.member())
        .about("away-" + about)
        .subject(texts.say(to.language(), "away.letter-" + about + "-subject", named))
        .paragraph(texts.say(to.language(), first, named));
  }

  private String day(Instant at, To to) {
    return writing.day(to.language(), at.atZone(to.zone()).toLocalDate());
  }
}
