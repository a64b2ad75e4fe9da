package net.mhpss.moderation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why something stands in the queue: what somebody tells the team, or why it waits. */
enum Reason {
  HARASSMENT(1),
  PRIVACY(1),
  FALSE_IDENTITY(3),
  HARMFUL(2),
  SPAM(4),
  OTHER(5),
  APPEAL(3),
  /** Somebody new has written links. */
  LINKS(3),
  /** The same words once more. */
  REPEATED(3),
  /** Many links in a short time. */
  FLOOD(3);

  private final int gravity;

  Reason(int gravity) {
    this.gravity = gravity;
  }

  /** The lower, the sooner it is looked at. */
  int gravity() {
    return gravity;
  }

  /** The key of its name. */
  String key() {
    return "moderation.reason-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What somebody may tell. */
  static List<Reason> told() {
    return List.of(HARASSMENT, PRIVACY, FALSE_IDENTITY, HARMFUL, SPAM, OTHER);
  }

  static Optional<Reason> read(String typed) {
    return told().stream().filter(reason -> reason.name().equals(typed)).findFirst();
  }
}
