package net.mhpss.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where somebody goes who has to leave at once: a place that nobody wonders at. */
@Component
public class QuickExit {
  /** Where the button on every page is sent. */
  public static final String PATH = "/quick-exit";

  private final URI address;

  QuickExit(@Value("${mhpss.quick-exit:https://www.wikipedia.org/}") String address) {
    this.address = URI.create(address.strip());
    if (this.address.getHost() == null || !"https".equals(this.address.getScheme())) {
      throw new IllegalArgumentException(
          "mhpss.quick-exit must look like https://www.wikipedia.org/, and is: " + address);
    }
  }

  /** Its whole address. */
  public String address() {
    return address.toASCIIString();
  }

  /** What it is called in a sentence. */
  public String host() {
    return address.getHost();
  }
}
