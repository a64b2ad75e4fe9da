package net.mhpss.members.openid;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where somebody who has come from the other house joins, under a name that they choose. */
record ArrivalPage(String email, NewFromElsewhere form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
