package net.mhpss.members.safety;

import java.util.Map;
import net.mhpss.members.safety.SafetyMode.PutAway;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member goes out of sight, comes back, and asks for a way out on every page.
 *
 * @param putAway what is put away, in safety mode
 * @param hosts whether they belong to the hosting team
 * @param typed a pseudonym that cannot be taken
 */
record SafetyPage(
    @Nullable PutAway putAway,
    boolean hosts,
    boolean quickExit,
    String exitsTo,
    String typed,
    Map<String, String> problems)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
