package net.mhpss.members.map;

import java.util.List;

/**
 * How a country is shown by its figure: in a colour, and in a pattern, so that it is never colour
 * alone.
 *
 * @param least the least figure of this level
 * @param light its colour on a light page, and the one that its pattern is drawn in
 * @param dark the same on a dark page
 * @param pattern what is drawn in each square of 24 by 24 units; nothing for a plain colour
 */
record Level(int least, List<String> light, List<String> dark, String pattern) {
  /** From the fewest to the most. */
  static final List<Level> ALL =
      List.of(
          new Level(
              10,
              List.of("#cfe6e3", "#0d5c63"),
              List.of("#1d4347", "#7fd0cf"),
              "M4 8h6v6H4zM16 20h6v4h-6zM16 0h6v2h-6z"),
          new Level(
              50,
              List.of("#97c9c6", "#0d5c63"),
              List.of("#2c6d70", "#c3efed"),
              "M0 18L18 0h6L0 24zM18 24l6-6v6z"),
          new Level(
              200,
              List.of("#4d979b", "#06282b"),
              List.of("#57adad", "#06282b"),
              "M0 9h24v5H0zM9 0h5v24H9z"),
          new Level(1000, List.of("#0a4a50", ""), List.of("#a9e8e5", ""), ""));

  /** Its place among all, from 0; -1 for what is not shown. */
  static int of(int members) {
    int level = -1;
    while (level + 1 < ALL.size() && members >= ALL.get(level + 1).least) {
      level++;
    }
    return level;
  }

  List<String> colours(boolean onDark) {
    return onDark ? dark : light;
  }
}
