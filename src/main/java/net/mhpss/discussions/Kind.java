package net.mhpss.discussions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.mhpss.groups.Group;

/** What a discussion wants. */
public enum Kind {
  /** An answer, which can be accepted. */
  QUESTION,
  /** To be talked about. */
  TALK,
  /** To be known; by the hosts of the group. */
  ANNOUNCEMENT;

  /** The key of its name. */
  public String key() {
    return "discussions.kind-" + name().toLowerCase(Locale.ROOT);
  }

  /** What somebody may begin in this group. */
  static List<Kind> of(Group group) {
    return group.isHosted() ? List.of(values()) : List.of(QUESTION, TALK);
  }

  static Optional<Kind> read(String typed) {
    return Stream.of(values()).filter(kind -> kind.name().equals(typed)).findFirst();
  }
}
