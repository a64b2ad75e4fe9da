package net.mhpss.hosting;

import java.util.List;
import net.mhpss.web.Part;

/** Some of the hosting team, for the front page. */
public record TheTeam(List<HostCard> hosts) implements Part {}
