package net.mhpss.administration;

import java.util.List;
import net.mhpss.mail.SentLetter;
import net.mhpss.web.Reply.Page;

/** The last letters and what became of them; readable only where no mail server has them. */
record OutboxPage(List<SentLetter> letters, boolean readable) implements Page {}
