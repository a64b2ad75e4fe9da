package net.mhpss.web;

import java.util.List;

/** The parts of the site that stand in the head of every page. */
public final class Menu {
  public static final List<Part> PARTS =
      List.of(
          new Part("/groups", "web.menu-groups"),
          new Part("/library", "web.menu-library"),
          new Part("/members", "web.menu-members"),
          new Part("/organizations", "web.menu-organizations"));

  private static final List<String> STAFF = List.of("/desk", "/moderation", "/administration");

  private Menu() {}

  /** Whether what lies there is for who holds an office, and for nobody else. */
  static boolean isForStaff(String path) {
    return STAFF.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
  }

  /** One part: where it is and the key of its name. */
  public record Part(String path, String key) {}
}
