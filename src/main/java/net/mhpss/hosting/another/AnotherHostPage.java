package net.mhpss.hosting.another;

import net.mhpss.hosting.Host;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member asks for another host.
 *
 * @param pause in how many days they may ask again, for who has asked often lately
 */
record AnotherHostPage(Host host, @Nullable Long pause) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
