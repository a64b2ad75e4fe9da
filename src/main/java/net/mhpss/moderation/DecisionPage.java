package net.mhpss.moderation;

import java.util.Map;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Tells a member what was decided about them, and takes their appeal. */
record DecisionPage(
    Decision decision,
    @Nullable InContext shown,
    boolean mayAppeal,
    MoreWords form,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
