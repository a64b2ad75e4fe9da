package net.mhpss.members.profiles;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.members.Visibility;

/** Through whose eyes a member looks at their own page. */
enum Eyes {
  VISITOR(Visibility.EVERYONE),
  MEMBER(Visibility.MEMBERS),
  GROUP(Visibility.GROUPS),
  HOST(Visibility.HOST);

  private final Visibility nearness;

  Eyes(Visibility nearness) {
    this.nearness = nearness;
  }

  Visibility nearness() {
    return nearness;
  }

  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of what they are called in a list of them. */
  String key() {
    return "members.eyes-" + typed();
  }

  /** The key of the sentence above the page. */
  String sentence() {
    return "members.seen-as-" + typed();
  }

  static Optional<Eyes> read(String typed) {
    return Arrays.stream(values()).filter(eyes -> eyes.typed().equals(typed)).findFirst();
  }
}
