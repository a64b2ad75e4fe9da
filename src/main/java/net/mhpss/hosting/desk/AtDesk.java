package net.mhpss.hosting.desk;

import java.util.List;
import java.util.Locale;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.inside.Week;

/**
 * Who sits at a desk.
 *
 * @param hosts whose work they do at this moment: their own unless they are away, and that of
 *     everybody for whom they stand in
 * @param language that they are told in
 */
record AtDesk(Host self, List<Host> hosts, Week week, Locale language) {
  long worker() {
    return self.id();
  }

  /** Nobody waits for who is away. */
  boolean isAway() {
    return hosts.stream().noneMatch(host -> host.id() == worker());
  }

  /** For whom else they work. */
  List<Host> others() {
    return hosts.stream().filter(host -> host.id() != worker()).toList();
  }
}
