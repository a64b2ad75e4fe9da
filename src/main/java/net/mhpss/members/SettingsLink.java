package net.mhpss.members;

/**
 * A line on the page of a member's settings; offered by the room that has something to be chosen,
 * ordered by {@code @Order}.
 */
public interface SettingsLink {
  /** Where it leads. */
  String path();

  /** The key of its name. */
  String key();

  /** Whether there is anything to choose at present. */
  default boolean isOffered() {
    return true;
  }
}
