package net.mhpss.contact;

/** What a contact message is about, which decides who answers it. */
enum Topic {
  GENERAL,
  INSTITUTIONAL,
  FEEDBACK,
  PARTNERSHIP,
  FINANCIAL_SUPPORT;

  /**
   * Institutional matters go to the Coordinator and the Network Manager, all else to the hosting
   * team.
   */
  GoesTo goesTo() {
    return this == INSTITUTIONAL ? GoesTo.OFFICES : GoesTo.HOSTS;
  }

  String key() {
    return switch (this) {
      case GENERAL -> "contact.topic-general";
      case INSTITUTIONAL -> "contact.topic-institutional";
      case FEEDBACK -> "contact.topic-feedback";
      case PARTNERSHIP -> "contact.topic-partnership";
      case FINANCIAL_SUPPORT -> "contact.topic-financial-support";
    };
  }

  /** Who answers. */
  enum GoesTo {
    HOSTS,
    OFFICES
  }
}
