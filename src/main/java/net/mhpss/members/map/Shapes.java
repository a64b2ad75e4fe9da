package net.mhpss.members.map;

import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.taxonomy.PackagedFile;

/**
 * The shapes of the countries in a picture of 2000 by 867 units: a path, or a point for those too
 * small to be seen. Made of Natural Earth by {@code DrawWorld} in the tests.
 */
final class Shapes {
  static final int WIDTH = 2000;
  static final int HEIGHT = 867;

  /** By code; land that no country is asked for is left to {@code -}. */
  static final Map<String, String> ALL = read();

  private Shapes() {}

  static boolean isPoint(String shape) {
    return !shape.startsWith("m");
  }

  private static Map<String, String> read() {
    var shapes = new LinkedHashMap<String, String>();
    new PackagedFile("world.csv")
        .rows()
        .forEach(row -> shapes.put(row.text("iso2"), row.text("shape")));
    return shapes;
  }
}
