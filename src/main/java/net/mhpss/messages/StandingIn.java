package net.mhpss.messages;

import java.util.Optional;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;

/** Knows who stands in for a host who is away; told by the room that keeps hosts. */
public interface StandingIn {
  /** Whether this one does the work of the host of that member at this instant. */
  boolean standsInFor(long worker, long member);

  /** Where somebody begins to stand in, who does not take part in this conversation yet. */
  Optional<String> wayIn(Address conversation, Reader.Member reader);
}
