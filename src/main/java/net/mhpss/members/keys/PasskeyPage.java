package net.mhpss.members.keys;

import java.util.Map;
import net.mhpss.web.Reply.Page;

/** One passkey: to name it anew, or to remove it; {@code last} if nothing else is left then. */
record PasskeyPage(Passkey key, String name, Map<String, String> problems, boolean last)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
