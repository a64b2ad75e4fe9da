package net.mhpss.governance;

import java.util.Locale;
import net.mhpss.contact.ContactText;
import net.mhpss.hosting.HostingText;
import org.springframework.stereotype.Component;

/** Gives the rooms that show a text of the network the one that holds now. */
@Component
class TextsForRooms implements HostingText, ContactText {
  private final NetworkTexts texts;

  TextsForRooms(NetworkTexts texts) {
    this.texts = texts;
  }

  @Override
  public String markdown(Locale language) {
    return texts.find(NetworkText.HOSTING, language).markdown();
  }

  @Override
  public String title(Locale language) {
    return texts.find(NetworkText.CONTACT, language).title();
  }

  @Override
  public String html(Locale language) {
    return texts.find(NetworkText.CONTACT, language).html();
  }
}
