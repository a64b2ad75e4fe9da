package net.mhpss.organizations.networks;

import java.util.Optional;
import java.util.stream.Stream;

/** The two sides of a membership. */
enum Side {
  /** The one that has members. */
  NETWORK,
  /** The one that is a member. */
  ORGANIZATION;

  Side other() {
    return this == NETWORK ? ORGANIZATION : NETWORK;
  }

  static Optional<Side> read(String typed) {
    return Stream.of(values()).filter(side -> side.name().equals(typed)).findFirst();
  }
}
