package net.mhpss.hosting;

/** How much of the work a host takes on at present. */
enum Weight {
  NONE(0),
  HALF(0.5),
  NORMAL(1),
  DOUBLE(2);

  private final double share;

  Weight(double share) {
    this.share = share;
  }

  double share() {
    return share;
  }
}
