package net.mhpss.members;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where the first administrator of a new network makes their account. */
record FirstAdministratorPage(String token, NewMember form, Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
