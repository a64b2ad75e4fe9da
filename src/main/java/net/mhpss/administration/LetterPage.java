package net.mhpss.administration;

import net.mhpss.mail.OpenedLetter;
import net.mhpss.web.Reply.Page;

/** One letter of a local outbox. */
record LetterPage(OpenedLetter opened) implements Page {}
