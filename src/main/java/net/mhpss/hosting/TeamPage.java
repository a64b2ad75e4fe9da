package net.mhpss.hosting;

import java.util.List;
import java.util.Locale;
import net.mhpss.web.Reply.Page;

/** How much every host has, for the hosting manager. */
record TeamPage(List<Row> rows) implements Page {
  /** One host. */
  record Row(HostCard card, Overview.Load load) {
    String weightKey() {
      return "hosting.weight-" + load.weight().name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
