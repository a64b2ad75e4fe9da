package net.mhpss.discussions;

import net.mhpss.web.Reply.Page;

/** Gives back what was written and could not be posted. */
record UnsentPage(String title, String text, String wayBack) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
