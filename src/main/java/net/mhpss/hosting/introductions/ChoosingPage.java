package net.mhpss.hosting.introductions;

import java.util.List;
import java.util.Map;
import net.mhpss.hosting.WorthIntroducing;
import net.mhpss.web.Reply.Page;

/** Where a host chooses to whom they would introduce somebody. */
record ChoosingPage(
    Person one, String typed, Map<String, String> problems, List<WorthIntroducing.Pair> pairs)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
