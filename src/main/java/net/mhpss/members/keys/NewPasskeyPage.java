package net.mhpss.members.keys;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** Where a passkey is made; {@code options} is what the browser is asked for. */
record NewPasskeyPage(NewPasskey form, Map<String, String> problems, String options)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
