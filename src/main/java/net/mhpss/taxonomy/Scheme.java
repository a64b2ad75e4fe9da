package net.mhpss.taxonomy;

import java.util.Locale;

/** A vocabulary: terms of one sort, from which people choose. */
public enum Scheme {
  /** What works, groups and interests are about; two levels. */
  TOPIC("topics.csv", Order.BY_LABEL),
  /** What a work of the library is: guideline, manual, training … */
  KIND("kinds.csv", Order.BY_LABEL),
  /** Whom a work is written for. */
  AUDIENCE("audiences.csv", Order.BY_LABEL),
  /** Whom a work is about. */
  POPULATION("populations.csv", Order.BY_LABEL),
  /** What sort of emergency. */
  EMERGENCY_TYPE("emergency_types.csv", Order.BY_LABEL),
  /** The layers of the IASC intervention pyramid, from the broad base upwards. */
  LAYER("pyramid.csv", Order.AS_WRITTEN),
  /** Activity codes of the IASC 4Ws. */
  ACTIVITY("iasc_4ws.csv", Order.AS_WRITTEN),
  /** Activities of the Minimum Service Package. */
  MINIMUM_SERVICE("msp.csv", Order.AS_WRITTEN),
  /** What members do: the eight kinds of people whom the network invites. */
  KIND_OF_WORK("kinds_of_work.csv", Order.AS_WRITTEN),
  /** What an organization is: NGO, university, community organization … */
  ORGANIZATION_KIND("organization_kinds.csv", Order.BY_LABEL);

  /** In which order people meet the terms of a scheme. */
  enum Order {
    /** By the alphabet of whoever reads. */
    BY_LABEL,
    /** In the order of its source, which means something. */
    AS_WRITTEN
  }

  private final PackagedFile file;
  private final Order order;

  Scheme(String file, Order order) {
    this.file = new PackagedFile(file);
    this.order = order;
  }

  PackagedFile file() {
    return file;
  }

  Order order() {
    return order;
  }

  /** Its name in addresses and in the database, such as {@code kind-of-work}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
