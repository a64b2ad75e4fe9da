package net.mhpss.hosting.settings;

import java.util.List;
import java.util.Map;
import net.mhpss.hosting.Host;
import net.mhpss.web.Choice;
import net.mhpss.web.Reply.Page;

/** What a host takes on and when they work, for them or for the hosting manager. */
record HostSettingsPage(
    Host host,
    boolean own,
    HostSettings form,
    Map<String, String> problems,
    List<Choice> weights,
    List<Choice> languages,
    List<Choice> regions,
    List<Choice> days,
    List<Choice> zones)
    implements Page {
  String path() {
    return own ? "/desk/settings" : "/desk/team/" + host.address() + "/settings";
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
