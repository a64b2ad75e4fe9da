package net.mhpss.members.openid;

import java.util.Map;
import java.util.Objects;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Languages;
import net.mhpss.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a member that there is one more way into their account. */
@Component
class ConnectionLetters {
  private final JdbcClient db;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;

  ConnectionLetters(JdbcClient db, Letters letters, Texts texts, PublicAddress address) {
    this.db = db;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
  }

  void connected(long member, String house) {
    db.sql("select email, name, language from members where id = :member")
        .param("member", member)
        .query(
            (row, number) -> {
              var language =
                  Objects.requireNonNullElse(
                      Languages.offered(row.getString("language")), Languages.ENGLISH);
              var to = new EmailAddress(row.getString("email"));
              return Letter.to(to, row.getString("name"), language)
                  .member(member)
                  .about("openid-connected")
                  .subject(texts.say(language, "openid.letter-subject", Map.of("house", house)))
                  .paragraph(texts.say(language, "openid.letter", Map.of("house", house)))
                  .paragraph(texts.say(language, "members.letter-was-not-you"))
                  .button(texts.say(language, "web.sign-in"), address.of("/sign-in"))
                  .seal();
            })
        .optional()
        .ifPresent(letters::send);
  }
}
