package net.mhpss.hosting.another;

import net.mhpss.hosting.Host;
import net.mhpss.hosting.YourHost;
import net.mhpss.hosting.away.Away;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** A member's host, and who answers while they are away. */
record MyHostPage(YourHost yours, @Nullable Away away, @Nullable Host standsIn, boolean waiting)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
