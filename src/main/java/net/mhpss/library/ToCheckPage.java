package net.mhpss.library;

import java.util.List;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** The works that a host has yet to look over, those that wait longest first. */
record ToCheckPage(List<WorkCard> works, @Nullable String next) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
