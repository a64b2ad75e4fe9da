package net.mhpss.discussions;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a member wants to hear of what is said in a discussion. */
public enum FollowLevel {
  /** Of each reply, as they wish to be told of replies. */
  EACH,
  /** With the rest, in their digest. */
  DIGEST,
  /** Not at all, whatever they follow otherwise. */
  MUTED;

  /** The key of its name. */
  public String key() {
    return "discussions.follow-" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<FollowLevel> read(String typed) {
    return Stream.of(values()).filter(level -> level.name().equals(typed)).findFirst();
  }
}
