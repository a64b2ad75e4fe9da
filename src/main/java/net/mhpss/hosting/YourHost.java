package net.mhpss.hosting;

import java.util.List;
import net.mhpss.web.Part;

/** A member's own host, with why it is them and the way to write to them. */
public record YourHost(HostCard card, List<String> why) implements Part {}
