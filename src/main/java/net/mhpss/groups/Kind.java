package net.mhpss.groups;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a group has gathered around. */
public enum Kind {
  INTEREST,
  COUNTRY,
  EMERGENCY,
  WORKING_GROUP,
  /** An organization: which one, that one confirms. */
  ORGANIZATION;

  /** The key of its name. */
  public String key() {
    return "groups.kind-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Kind> read(String typed) {
    return Stream.of(values()).filter(kind -> kind.name().equals(typed)).findFirst();
  }
}
