package net.mhpss.members.keys;

import java.util.List;
import net.mhpss.web.Reply.Page;

/**
 * New recovery codes, to be written down; they count when the form is sent. {@code before} is how
 * many there are that end then.
 */
record RecoveryCodesPage(List<String> codes, String sealed, String next, int before)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
