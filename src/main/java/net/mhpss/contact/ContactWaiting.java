package net.mhpss.contact;

import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on a host's desk how many contact messages wait for their answer. */
@Component
@Order(0)
class ContactWaiting implements WaitsForHosts {
  private final Threads threads;

  ContactWaiting(Threads threads) {
    this.threads = threads;
  }

  @Override
  public String path() {
    return "/desk/contact";
  }

  @Override
  public String key() {
    return "contact.inbox";
  }

  @Override
  public int waiting(Reader.Member host) {
    return threads.mine(host);
  }
}
