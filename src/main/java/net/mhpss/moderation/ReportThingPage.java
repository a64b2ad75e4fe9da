package net.mhpss.moderation;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** Where a member says with one tap what is wrong with something. */
record ReportThingPage(Reported thing, String of, boolean undecided) implements Page {
  List<Reason> reasons() {
    return Reason.told();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
