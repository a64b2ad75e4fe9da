package net.mhpss.groups.quiet;

import java.util.List;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/**
 * Where the hosting team says who hosts a group from now on.
 *
 * @param nobody whether somebody was chosen who cannot
 */
record SteppingInPage(QuietHosts.Abandoned group, List<Choice> choices, boolean nobody)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
