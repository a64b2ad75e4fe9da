package net.mhpss.contact;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a contact message is about, which decides who answers it. */
enum Topic {
  GENERAL,
  INSTITUTIONAL,
  FEEDBACK,
  PARTNERSHIP,
  FINANCIAL_SUPPORT,
  SAFETY;

  /**
   * Institutional matters go to the Coordinator and the Network Manager, concerns about somebody's
   * safety to the hosting manager, all else to the hosting team.
   */
  GoesTo goesTo() {
    return switch (this) {
      case INSTITUTIONAL -> GoesTo.OFFICES;
      case SAFETY -> GoesTo.MANAGER;
      case GENERAL, FEEDBACK, PARTNERSHIP, FINANCIAL_SUPPORT -> GoesTo.HOSTS;
    };
  }

  /**
   * How long its writer waits for an answer at most, if all goes well; where a host has it, on days
   * on which that host works.
   */
  Duration due() {
    return this == SAFETY ? Duration.ofHours(4) : Duration.ofHours(48);
  }

  /** The topic of this name, if there is one. */
  static Optional<Topic> of(String name) {
    return Arrays.stream(values()).filter(known -> known.name().equals(name)).findFirst();
  }

  String key() {
    return switch (this) {
      case GENERAL -> "contact.topic-general";
      case INSTITUTIONAL -> "contact.topic-institutional";
      case FEEDBACK -> "contact.topic-feedback";
      case PARTNERSHIP -> "contact.topic-partnership";
      case FINANCIAL_SUPPORT -> "contact.topic-financial-support";
      case SAFETY -> "contact.topic-safety";
    };
  }

  /** Who answers. */
  enum GoesTo {
    HOSTS("NETWORK_HOST", "REGIONAL_HOST", "HOSTING_MANAGER"),
    OFFICES("COORDINATOR", "NETWORK_MANAGER"),
    MANAGER("HOSTING_MANAGER");

    private final List<String> roles;

    GoesTo(String... roles) {
      this.roles = List.of(roles);
    }

    /** What one must have been appointed to. */
    List<String> roles() {
      return roles;
    }
  }
}
