package net.mhpss.contact;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where somebody who wrote to us writes again, below what we wrote to them last. */
record AnswerPage(
    WriterAnswers.Open open, String token, AnswerForm form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false;
  }
}
