package net.mhpss.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of an address behind the question mark. */
final class Query {
  private Query() {}

  /** The first value of this name, or null; reads the query only, never a body. */
  static @Nullable String first(@Nullable String query, String name) {
    if (query == null) {
      return null;
    }
    for (var pair : query.split("&", 200)) {
      if (pair.startsWith(name + "=")) {
        return decoded(pair.substring(name.length() + 1));
      }
    }
    return null;
  }

  /**
   * The same parts in one order and without the language, so that equal questions share one cached
   * page.
   */
  static String sorted(@Nullable String query) {
    if (query == null || query.isEmpty()) {
      return "";
    }
    return Arrays.stream(query.split("&"))
        .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
