package net.mhpss.members;

import java.util.Locale;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.springframework.stereotype.Component;

/** The letters about joining and signing in, each in its reader's language. */
@Component
class MemberLetters {
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;

  MemberLetters(Letters letters, Texts texts, PublicAddress address) {
    this.letters = letters;
    this.texts = texts;
    this.address = address;
  }

  /** Without the name that was typed: the address may be somebody else's. */
  void confirm(EmailAddress to, Token token, Locale language) {
    letters.send(
        letter(to, "", language, "confirm")
            .button(
                texts.say(language, "members.confirm-button"), address.of("/join/" + token.text()))
            .footer(texts.say(language, "members.letter-not-you"))
            .seal());
  }

  void alreadyMember(EmailAddress to, Locale language) {
    letters.send(
        letter(to, "", language, "already-member")
            .button(texts.say(language, "web.sign-in"), address.of("/sign-in"))
            .footer(texts.say(language, "members.letter-not-you"))
            .seal());
  }

  void noAccount(EmailAddress to, Locale language) {
    letters.send(
        letter(to, "", language, "no-account")
            .button(texts.say(language, "web.join"), address.of("/join"))
            .footer(texts.say(language, "members.letter-not-you"))
            .seal());
  }

  void signInLink(long member, EmailAddress to, String name, Token token, Locale language) {
    letters.send(
        letter(to, name, language, "sign-in-link")
            .member(member)
            .button(
                texts.say(language, "members.sign-in-link-button"),
                address.of("/sign-in/" + token.text()))
            .footer(texts.say(language, "members.letter-not-you"))
            .seal());
  }

  private Letter.Draft letter(EmailAddress to, String name, Locale language, String about) {
    return Letter.to(to.text(), name, language)
        .about(about)
        .subject(texts.say(language, "members.letter-" + about + "-subject"))
        .paragraph(texts.say(language, "members.letter-" + about));
  }
}
