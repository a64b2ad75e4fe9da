package net.mhpss.members.zones;

import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * Where a member says by which clock they live.
 *
 * @param near the clocks of their country
 * @param unknown whether what came was none of them
 */
record ZonePage(List<Choice> near, List<Choice> elsewhere, String chosen, boolean unknown)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
