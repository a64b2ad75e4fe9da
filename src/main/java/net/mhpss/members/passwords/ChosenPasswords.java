package net.mhpss.members.passwords;

import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.inside.Passwords;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passwords that members have chosen; each change is told to its member by mail. */
@Component
class ChosenPasswords {
  private final JdbcClient db;
  private final Passwords passwords;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;

  ChosenPasswords(
      JdbcClient db, Passwords passwords, Letters letters, Texts texts, PublicAddress address) {
    this.db = db;
    this.passwords = passwords;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
  }

  boolean hasOne(Reader.Member member) {
    return db.sql("select password is not null from members where id = :member")
        .param("member", member.id())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** The key of what is wrong with this choice, or null. */
  @Nullable String problem(Reader.Member member, String password) {
    return Passwords.problem(password, member.name(), email(member));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void choose(Reader.Member member, String password) {
    write(member, passwords.hash(password));
    tell(member, "password-chosen");
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void drop(Reader.Member member) {
    write(member, null);
    tell(member, "password-dropped");
  }

  private void write(Reader.Member member, @Nullable String hash) {
    db.sql("update members set password = :hash where id = :member")
        .param("hash", hash)
        .param("member", member.id())
        .update();
  }

  private void tell(Reader.Member member, String about) {
    var language = member.language();
    letters.send(
        Letter.to(email(member), member.name(), language)
            .member(member.id())
            .about(about)
            .subject(texts.say(language, "members.letter-" + about + "-subject"))
            .paragraph(texts.say(language, "members.letter-" + about))
            .paragraph(texts.say(language, "members.letter-was-not-you"))
            .button(texts.say(language, "web.sign-in"), address.of("/sign-in"))
            .seal());
  }

  private String email(Reader.Member member) {
    return db.sql("select email from members where id = :member")
        .param("member", member.id())
        .query((row, number) -> row.getString(1))
        .single();
  }
}
