package net.mhpss.contact;

import java.util.Locale;

/** What stands above the contact form: offered by the room that keeps the network's texts. */
public interface ContactText {
  /** Its title. */
  String title(Locale language);

  /** Its safe HTML. */
  String html(Locale language);
}
