package net.mhpss.inbound;

import java.util.Locale;
import java.util.Map;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mails that answer mails: what could not be done and why, and what is asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InboundLetters {
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress site;

  InboundLetters(Letters letters, Texts texts, PublicAddress site) {
    this.letters = letters;
    this.texts = texts;
    this.site = site;
  }

  /** Says why a mail was not taken, with its words, so that they are not lost. */
  void refuse(Person to, String why, String words) {
    var letter =
        begun(to, "mail-refused")
            .subject(texts.say(to.language(), "inbound.refused-subject"))
            .paragraph(texts.say(to.language(), key("inbound.why-", why)));
    if (!words.isBlank()) {
      letter.paragraph(texts.say(to.language(), "inbound.your-words")).quote(words);
    }
    send(help(letter, to.language()));
  }

  /**
   * The same to somebody who is not known here: without a word of theirs, or it could be misused.
   */
  void refuseStranger(String to, Locale language, String why) {
    EmailAddress.read(to)
        .ifPresent(
            address ->
                send(
                    Letter.to(address, "", language)
                        .about("mail-refused")
                        .subject(texts.say(language, "inbound.refused-subject"))
                        .paragraph(texts.say(language, key("inbound.why-", why)))
                        .button(texts.say(language, "inbound.to-the-network"), site.of("/"))));
  }

  /** Says what was done. */
  void done(Person to, String deed, @Nullable String path) {
    send(
        begun(to, "mail-done")
            .subject(texts.say(to.language(), "inbound.done-subject"))
            .paragraph(texts.say(to.language(), key("inbound.did-", deed)))
            .button(texts.say(to.language(), "inbound.see"), site.of(path == null ? "/" : path)));
  }

  /** Says that the words are there, and the files are not. */
  void withoutFiles(Person to, int files, String path) {
    send(
        begun(to, "mail-files")
            .subject(texts.say(to.language(), "inbound.files-subject"))
            .paragraph(texts.say(to.language(), "inbound.files", Map.of("count", files)))
            .button(texts.say(to.language(), "inbound.see"), site.of(path)));
  }

  /** Asks a member whether a mail is theirs. */
  void ask(Person to, Token token) {
    send(
        begun(to, "mail-held")
            .subject(texts.say(to.language(), "inbound.held-subject"))
            .paragraph(texts.say(to.language(), "inbound.held-letter"))
            .button(
                texts.say(to.language(), "inbound.held-look"), site.of("/u/mail/" + token.text()))
            .footer(texts.say(to.language(), "inbound.held-else")));
  }

  /** Tells how to write to us. */
  void help(Person to) {
    send(
        help(
            begun(to, "mail-help")
                .subject(texts.say(to.language(), "inbound.help-subject"))
                .paragraph(texts.say(to.language(), "inbound.help-lead")),
            to.language()));
  }

  private Letter.Draft help(Letter.Draft letter, Locale language) {
    return letter
        .paragraph(texts.say(language, "inbound.help"))
        .button(texts.say(language, "inbound.to-the-network"), site.of("/"));
  }

  private static Letter.Draft begun(Person to, String about) {
    return Letter.to(to.email(), to.name(), to.language()).about(about).member(to.id());
  }

  private void send(Letter.Draft letter) {
    letters.send(letter.seal());
  }

  static String key(String before, String what) {
    return before + what.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
