package net.mhpss.hosting;

import java.util.Optional;
import net.mhpss.hosting.presenting.Presentations;
import net.mhpss.hosting.presenting.PresentedHost;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/** The hosts whom somebody may ask for when they write to the network: whom they may see. */
@Component
public class HostsToContact {
  private final Presentations presentations;

  HostsToContact(Presentations presentations) {
    this.presentations = presentations;
  }

  /** This host, if the reader may see that they are one. */
  public Optional<Host> find(Address address, Reader reader) {
    return address.id().isEmpty()
        ? Optional.empty()
        : presentations.to(reader).stream()
            .map(PresentedHost::host)
            .filter(host -> host.address().equals(address.id()))
            .findFirst();
  }
}
