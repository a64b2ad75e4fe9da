package net.mhpss.hosting;

import java.util.Locale;

/** How much of their capacity a host takes on at present. */
public enum Weight {
  NONE(0),
  HALF(0.5),
  NORMAL(1),
  DOUBLE(2);

  private final double share;

  Weight(double share) {
    this.share = share;
  }

  /** What their capacity is multiplied with. */
  public double share() {
    return share;
  }

  /** The key of its name. */
  public String key() {
    return "hosting.weight-" + name().toLowerCase(Locale.ROOT);
  }
}
