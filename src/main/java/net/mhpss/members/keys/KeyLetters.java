package net.mhpss.members.keys;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a member by mail what has changed in how they sign in: whoever did not do it themselves
 * learns of it.
 */
@Component
class KeyLetters {
  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;

  KeyLetters(JdbcClient db, Letters letters, Texts texts, PublicAddress address) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
  }

  void passkeyAdded(long member) {
    write(member, "passkey-added", Map.of());
  }

  void passkeyRemoved(long member) {
    write(member, "passkey-removed", Map.of());
  }

  void appAdded(long member) {
    write(member, "app-added", Map.of());
  }

  void appRemoved(long member) {
    write(member, "app-removed", Map.of());
  }

  void codesMade(long member) {
    write(member, "codes-made", Map.of());
  }

  void codeUsed(long member, int left) {
    write(member, "code-used", Map.of("left", left));
  }

  void linksRefused(long member) {
    write(member, "links-refused", Map.of());
  }

  void linksAllowed(long member) {
    write(member, "links-allowed", Map.of());
  }

  private void write(long member, String about, Map<String, ?> arguments) {
    db.sql("select name, email, language from members where id = :member")
        .param("member", member)
        .query(
            (row, number) ->
                letter(
                        Letter.to(
                            row.getString("email"),
                            row.getString("name"),
                            language(row.getString("language"))),
                        about,
                        arguments,
                        language(row.getString("language")))
                    .member(member)
                    .seal())
        .list()
        .forEach(letters::send);
  }

  private Letter.Draft letter(
      Letter.Draft letter, String about, Map<String, ?> arguments, Locale language) {
    return letter
        .about(about)
        .subject(texts.say(language, "keys.letter-" + about + "-subject"))
        .paragraph(texts.say(language, "keys.letter-" + about, arguments))
        .paragraph(texts.say(language, "keys.letter-not-you"))
        .button(texts.say(language, "keys.sign-in"), address.of("/settings/sign-in"));
  }

  private static Locale language(String code) {
    return Objects.requireNonNullElse(Languages.offered(code), Languages.ENGLISH);
  }
}
