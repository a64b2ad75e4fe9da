package net.mhpss.administration;

import net.mhpss.mail.OpenedLetter;
import net.mhpss.web.Reply.Page;

/** One letter of a local outbox. */
record LetterPage(OpenedLetter opened) implements Page {
  /** What members write to each other is for nobody else, not even where letters can be read. */
  boolean isPrivate() {
    var about = opened.letter().about();
    return about.equals("notice-message") || about.equals("mail-refused");
  }
}
