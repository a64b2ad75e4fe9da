package net.mhpss.hosting;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import java.util.Map;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Languages;
import net.mhpss.web.Reply.Page;

/** Where a host writes a welcome, with the member's profile beside it. */
record WelcomingPage(GuestCard card, NewMessage form, Map<String, String> problems, Locale template)
    implements Page {
  /** The language of the member's pages, in itself. */
  String readsIn() {
    return Languages.nameInItself(
        requireNonNullElse(Languages.offered(card.guest().language()), Languages.ENGLISH));
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
