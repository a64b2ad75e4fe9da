package net.mhpss.hosting;

import java.util.List;

/** The host who fits a member best, and why. */
record Match(Candidate candidate, List<Reason> reasons) {
  Host host() {
    return candidate.host();
  }
}
