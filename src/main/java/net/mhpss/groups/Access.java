package net.mhpss.groups;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may come in, and who may know. */
public enum Access {
  /** Everyone reads, every member may join. */
  OPEN,
  /** Everyone sees that it exists; its hosts let members in; what is said stays inside. */
  CLOSED,
  /** Known to its members and to whom they invite. */
  HIDDEN;

  /** The key of its name. */
  public String key() {
    return "groups.access-" + name().toLowerCase(Locale.ROOT);
  }

  /** Whether this lets fewer people in than the other, or as few. */
  boolean isNoWiderThan(Access other) {
    return ordinal() >= other.ordinal();
  }

  /** This and every narrower one. */
  List<Access> andNarrower() {
    return Stream.of(values()).filter(access -> access.isNoWiderThan(this)).toList();
  }

  static Optional<Access> read(String typed) {
    return Stream.of(values()).filter(access -> access.name().equals(typed)).findFirst();
  }
}
