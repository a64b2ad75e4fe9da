package net.mhpss.hosting;

import java.time.Duration;
import java.time.Instant;
import net.mhpss.hosting.inside.Weeks;
import org.springframework.stereotype.Component;

/** Until when something is due that another room gives to a host: counted on days they work. */
@Component
public class WorkingTime {
  private final Weeks weeks;

  WorkingTime(Weeks weeks) {
    this.weeks = weeks;
  }

  /** So much later, not counting the days on which this host does not work. */
  public Instant of(long host, Instant from, Duration within) {
    return weeks.of(host).after(from, within);
  }
}
