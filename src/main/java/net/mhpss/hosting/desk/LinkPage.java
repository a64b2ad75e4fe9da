package net.mhpss.hosting.desk;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a link in a morning's letter leads: one button, and then what came of it.
 *
 * @param done the key of what came of it; null until the button was pressed
 */
record LinkPage(String action, String key, @Nullable String done) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
