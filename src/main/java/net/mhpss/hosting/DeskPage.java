package net.mhpss.hosting;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** A host's desk. */
record DeskPage(
    HostCard host,
    Desk.Figures figures,
    List<GuestCard> toWelcome,
    List<Desk.Waiting> waiting,
    List<WaitsForHosts.Shown> others)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
