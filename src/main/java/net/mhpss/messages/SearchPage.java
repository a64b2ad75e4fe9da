package net.mhpss.messages;

import java.util.List;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a member looks for words in their own conversations. */
record SearchPage(String words, Search.Answer answer) implements Page {
  List<Search.Found> found() {
    return answer.found();
  }

  /** Where to look on; null when everything was looked through. */
  @Nullable String next() {
    return answer.next() == null ? null : answer.next().written();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
