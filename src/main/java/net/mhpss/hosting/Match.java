package net.mhpss.hosting;

import java.util.List;

/** The host who fits a member best, and why. */
public record Match(Candidate candidate, List<Reason> reasons) {
  /** Who was chosen. */
  public Host host() {
    return candidate.host();
  }
}
