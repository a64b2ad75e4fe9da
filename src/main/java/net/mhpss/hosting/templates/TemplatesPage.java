package net.mhpss.hosting.templates;

import java.util.List;
import java.util.Locale;
import net.mhpss.web.Reply.Page;

/** All templates of welcomes, language by language; a language without one says so. */
record TemplatesPage(List<OfLanguage> languages) implements Page {
  /** The templates of one language. */
  record OfLanguage(Locale language, List<WelcomeTemplate> templates) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
