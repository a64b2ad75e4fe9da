package net.mhpss.members.inside;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody wanted to go before they had to show who they are. */
public final class Onward {
  private static final int LONGEST = 2_000;

  private Onward() {}

  /** Only ever a path of this site. */
  public static String safe(String next) {
    return next.startsWith("/")
            && !next.startsWith("//")
            && next.length() <= LONGEST
            && next.chars().allMatch(letter -> letter > ' ' && letter < 127 && letter != '\\')
        ? next
        : "/";
  }

  /** The address of a page that leads on to another when it is done with. */
  public static String by(String path, String next) {
    return path + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
  }
}
