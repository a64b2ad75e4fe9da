package net.mhpss.members.email;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.email.EmailChanges.Account;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import net.mhpss.web.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letters about a change of address. The old mailbox is not told the new address, nor the new
 * one the old: either may be read by somebody who is not to know.
 */
@Component
class EmailLetters {
  private final Letters letters;
  private final Texts texts;
  private final Writing writing;
  private final PublicAddress address;

  EmailLetters(Letters letters, Texts texts, Writing writing, PublicAddress address) {
    this.letters = letters;
    this.texts = texts;
    this.writing = writing;
    this.address = address;
  }

  void toNew(EmailAddress to, Account account, Token token) {
    var language = account.language();
    letters.send(
        letter(to, account.name(), language, "new-address")
            .member(account.id())
            .button(say(language, "email-confirm-button"), link(token))
            .footer(say(language, "letter-not-you"))
            .seal());
  }

  /** The address is somebody's already: only they learn it. */
  void taken(EmailAddress to, Locale language) {
    letters.send(
        letter(to, "", language, "taken-address")
            .button(texts.say(language, "web.sign-in"), address.of("/sign-in"))
            .footer(say(language, "letter-not-you"))
            .seal());
  }

  /** {@code silentUntil}: from when on the silence of this mailbox counts as its yes, if at all. */
  void toOld(Account account, Token token, @Nullable Instant silentUntil) {
    var language = account.language();
    var letter =
        letter(account.email(), account.name(), language, "old-address").member(account.id());
    if (silentUntil != null) {
      letter.paragraph(silence(language, silentUntil));
    }
    letters.send(
        letter
            .button(say(language, "letter-old-address-button"), link(token))
            .footer(say(language, "letter-was-not-you"))
            .seal());
  }

  /** The link is in the first letter: only its hash was kept. */
  void toOldAgain(Account account, Instant silentUntil) {
    var language = account.language();
    letters.send(
        letter(account.email(), account.name(), language, "old-address-again")
            .member(account.id())
            .paragraph(silence(language, silentUntil))
            .button(texts.say(language, "web.sign-in"), address.of("/sign-in?next=/settings/email"))
            .footer(say(language, "letter-was-not-you"))
            .seal());
  }

  void changed(Account account) {
    var language = account.language();
    letters.send(
        letter(account.email(), account.name(), language, "address-changed")
            .member(account.id())
            .button(texts.say(language, "web.foot-contact"), address.of("/contact"))
            .seal());
  }

  private String silence(Locale language, Instant until) {
    var day = writing.day(language, until.atOffset(ZoneOffset.UTC).toLocalDate());
    return texts.say(language, "members.letter-old-address-silent", Map.of("day", day));
  }

  private String link(Token token) {
    return address.of("/settings/email/" + token.text());
  }

  private Letter.Draft letter(EmailAddress to, String name, Locale language, String about) {
    return Letter.to(to, name, language)
        .about(about)
        .subject(texts.say(language, "members.letter-" + about + "-subject"))
        .paragraph(texts.say(language, "members.letter-" + about));
  }

  private String say(Locale language, String key) {
    return texts.say(language, "members." + key);
  }
}
