package net.mhpss.hosting.away;

import java.util.List;
import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * When a host is away, for them or for the hosting manager.
 *
 * @param now the time away in which they are
 * @param standsIn how who does their work is called, while they are away; empty for nobody
 * @param usual the address of who stands in as a rule; empty for nobody
 */
record AwayPage(
    Host host,
    boolean own,
    String path,
    @Nullable Away now,
    @Nullable String standsIn,
    List<ToCome> toCome,
    List<Choice> team,
    String usual,
    NewAway form,
    Map<String, String> problems)
    implements Page {
  /** A time away that has not begun, and who stands in where it is somebody else than usual. */
  record ToCome(Away away, @Nullable String standsIn) {}

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
