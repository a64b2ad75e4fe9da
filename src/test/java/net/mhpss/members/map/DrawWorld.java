package net.mhpss.members.map;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code src/main/resources/catalogue/world.csv}, the shapes of the world map, from {@code
 * countries-50m.json} of the npm package world-atlas (TopoJSON of Natural Earth): {@code npm pack
 * world-atlas}, unpack it, and run this class with the path of that file.
 *
 * <p>Shapes are drawn in the equal-area projection Equal Earth (Šavrič, Patterson and Jenny, 2018),
 * with fewer points: of each line between two countries the same ones for both (Visvalingam and
 * Whyatt, 1993). What is too small to be seen becomes a dot. Where Natural Earth draws what is
 * disputed as it is held, the shapes follow the codes of the United Nations: see {@link #owner}.
 */
final class DrawWorld {
  private static final Path COUNTRIES = Path.of("src/main/resources/catalogue/countries.csv");
  private static final Path TO = Path.of("src/main/resources/catalogue/world.csv");

  /** The picture is so many units wide; a whole number of them is exact enough. */
  private static final int WIDTH = 2000;

  /** The picture ends in the Bering Strait, so that no country is cut. */
  private static final double MIDDLE = 11.3;

  private static final double NORTH = 84;
  private static final double SOUTH = -56.5;

  /** A corner that takes away less than this area, in square units, is left out. */
  private static final double LEAST_CORNER = 7;

  /** Islands smaller than this are left out, unless they are all there is of a country. */
  private static final double LEAST_ISLAND = 30;

  /** A country smaller than this is a dot. */
  private static final double LEAST_COUNTRY = 90;

  /** Land that no country is asked for: never coloured. */
  private static final String NOBODYS = "-";

  /** Those of which Natural Earth has no shape at this scale: longitude and latitude. */
  private static final Map<String, double[]> POINTS =
      Map.of(
          "BQ", new double[] {-68.3, 12.2},
          "CC", new double[] {96.8, -12.2},
          "CX", new double[] {105.7, -10.5},
          "GI", new double[] {-5.35, 36.1},
          "TK", new double[] {-171.8, -9.2},
          "TV", new double[] {179.2, -8.5});

  private final List<List<double[]>> arcs = new ArrayList<>();
  private final Map<String, List<int[]>> rings = new TreeMap<>();
  private final Map<String, String> byNumber;

  private DrawWorld(JsonNode topology) throws IOException {
    try (var countries = CsvReader.builder().ofNamedCsvRecord(COUNTRIES)) {
      byNumber =
          countries.stream()
              .filter(row -> !row.getField("m49").isEmpty())
              .collect(toMap(row -> row.getField("m49"), row -> row.getField("iso2")));
    }
    readArcs(topology);
    for (var country : topology.path("objects").path("countries").path("geometries")) {
      readRings(country);
    }
  }

  public static void main(String[] files) throws IOException {
    var world = new DrawWorld(JsonMapper.shared().readTree(Files.readString(Path.of(files[0]))));
    world.write();
  }

  private void readArcs(JsonNode topology) {
    var scale = topology.path("transform").path("scale");
    var translate = topology.path("transform").path("translate");
    for (var arc : topology.path("arcs")) {
      var points = new ArrayList<double[]>();
      long x = 0;
      long y = 0;
      for (var step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            new double[] {
              x * scale.get(0).asDouble() + translate.get(0).asDouble(),
              y * scale.get(1).asDouble() + translate.get(1).asDouble()
            });
      }
      arcs.add(points);
    }
  }

  private void readRings(JsonNode country) {
    var polygons = new ArrayList<JsonNode>();
    if (country.path("type").asString().equals("Polygon")) {
      polygons.add(country.path("arcs"));
    } else {
      country.path("arcs").forEach(polygons::add);
    }
    for (var polygon : polygons) {
      var outer = numbers(polygon.get(0));
      var owner = owner(country, points(outer, arcs).getFirst());
      for (var ring : polygon) {
        rings.computeIfAbsent(owner, code -> new ArrayList<>()).add(numbers(ring));
      }
    }
  }

  private static int[] numbers(JsonNode ring) {
    var numbers = new int[ring.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ring.get(i).asInt();
    }
    return numbers;
  }

  /**
   * Whose a polygon is. Somaliland and northern Cyprus are drawn with the country that the United
   * Nations count them to, Crimea with Ukraine (A/RES/68/262); a glacier that nobody lives on is
   * nobody's. Territories that have a code of their own in ISO 3166 are taken out of the state they
   * belong to.
   */
  private String owner(JsonNode country, double[] place) {
    var name = country.path("properties").path("name").asString();
    var known = byNumber.getOrDefault(country.path("id").asString("-"), NOBODYS);
    return switch (known) {
      case NOBODYS ->
          switch (name) {
            case "Kosovo" -> "XK";
            case "Somaliland" -> "SO";
            case "N. Cyprus" -> "CY";
            default -> NOBODYS;
          };
      case "RU" -> isIn(place, 32, 37, 44, 46.3) ? "UA" : "RU";
      case "FR" ->
          isIn(place, -55, -51, 2, 6)
              ? "GF"
              : isIn(place, -62, -61.1, 15.7, 16.6)
                  ? "GP"
                  : isIn(place, -61.3, -60.7, 14.3, 15)
                      ? "MQ"
                      : isIn(place, 55, 56, -21.5, -20.7)
                          ? "RE"
                          : isIn(place, 44.9, 45.4, -13.1, -12.5) ? "YT" : "FR";
      case "NO" -> isIn(place, 0, 40, 74, 82) ? "SJ" : "NO";
      default -> known;
    };
  }

  private static boolean isIn(
      double[] place, double west, double east, double south, double north) {
    return place[0] >= west && place[0] <= east && place[1] >= south && place[1] <= north;
  }

  private void write() throws IOException {
    rings.remove("AQ");
    var thin =
        arcs.stream().map(arc -> thinned(arc.stream().map(DrawWorld::drawn).toList())).toList();
    var lines = new TreeMap<String, String>();
    rings.forEach((code, all) -> lines.put(code, shape(code, whole(all), thin)));
    POINTS.forEach((code, place) -> lines.put(code, dot(drawn(place))));
    var csv = new StringBuilder("iso2,shape\n");
    lines.forEach((code, shape) -> csv.append(code).append(",\"").append(shape).append("\"\n"));
    Files.writeString(TO, csv);
    System.out.println(lines.size() + " shapes, " + csv.length() + " letters, height " + height());
  }

  /** Without the lines within: where two polygons of one country meet, both hold the same arc. */
  private static List<List<Integer>> whole(List<int[]> all) {
    var left = new LinkedHashMap<Integer, Integer>();
    all.forEach(
        ring -> java.util.Arrays.stream(ring).forEach(arc -> left.merge(arc, 1, Integer::sum)));
    Set<Integer> within = new HashSet<>();
    left.keySet().stream().filter(arc -> left.containsKey(~arc)).forEach(within::add);
    var whole = new ArrayList<List<Integer>>();
    var open = new ArrayList<List<Integer>>();
    for (var ring : all) {
      var kept = java.util.Arrays.stream(ring).boxed().toList();
      if (kept.stream().noneMatch(within::contains)) {
        whole.add(kept);
      } else {
        open.add(kept);
      }
    }
    if (!open.isEmpty()) {
      whole.addAll(stitched(open, within));
    }
    return whole;
  }

  /**
   * New rings of what is left of some: an arc goes on with the one that followed, in either ring.
   */
  private static List<List<Integer>> stitched(List<List<Integer>> open, Set<Integer> within) {
    var next = new HashMap<Integer, Integer>();
    for (var ring : open) {
      for (int i = 0; i < ring.size(); i++) {
        next.put(ring.get(i), ring.get((i + 1) % ring.size()));
      }
    }
    var rings = new ArrayList<List<Integer>>();
    var used = new HashSet<Integer>();
    for (var first : next.keySet()) {
      if (within.contains(first) || used.contains(first)) {
        continue;
      }
      var ring = new ArrayList<Integer>();
      var arc = first;
      while (used.add(arc)) {
        ring.add(arc);
        arc = next.get(arc);
        while (within.contains(arc)) {
          arc = next.get(~arc);
        }
      }
      rings.add(ring);
    }
    return rings;
  }

  private static List<double[]> points(int[] ring, List<List<double[]>> arcs) {
    return points(java.util.Arrays.stream(ring).boxed().toList(), arcs);
  }

  private static List<double[]> points(List<Integer> ring, List<List<double[]>> arcs) {
    var points = new ArrayList<double[]>();
    for (int number : ring) {
      var arc = arcs.get(number < 0 ? ~number : number);
      var way = number < 0 ? arc.reversed() : arc;
      points.addAll(points.isEmpty() ? way : way.subList(1, way.size()));
    }
    return points;
  }

  private String shape(String code, List<List<Integer>> all, List<List<double[]>> thin) {
    var drawn = all.stream().map(ring -> points(ring, thin)).filter(ring -> !isCut(ring)).toList();
    var largest = drawn.stream().mapToDouble(ring -> Math.abs(area(ring))).max().orElse(0);
    if (largest < LEAST_COUNTRY && !code.equals(NOBODYS)) {
      var exact =
          all.stream()
              .map(ring -> points(ring, arcs).stream().map(DrawWorld::drawn).toList())
              .max(java.util.Comparator.comparingDouble(ring -> Math.abs(area(ring))))
              .orElseThrow();
      return dot(middle(exact));
    }
    var path = new StringBuilder();
    long x = 0;
    long y = 0;
    for (var ring : drawn) {
      if (Math.abs(area(ring)) < Math.min(LEAST_ISLAND, largest)) {
        continue;
      }
      long beginX = Math.round(ring.getFirst()[0]);
      long beginY = Math.round(ring.getFirst()[1]);
      path.append('m');
      append(path, beginX - x, beginY - y, true);
      x = beginX;
      y = beginY;
      var first = true;
      for (var point : ring.subList(1, ring.size() - 1)) {
        long toX = Math.round(point[0]);
        long toY = Math.round(point[1]);
        if (toX != x || toY != y) {
          if (first) {
            path.append('l');
          }
          append(path, toX - x, toY - y, first);
          first = false;
          x = toX;
          y = toY;
        }
      }
      path.append('z');
      x = beginX;
      y = beginY;
    }
    return path.toString();
  }

  /** Islands in the strait itself, which would be drawn from edge to edge. */
  private static boolean isCut(List<double[]> ring) {
    var x = ring.stream().mapToDouble(point -> point[0]).summaryStatistics();
    return x.getMax() - x.getMin() > WIDTH * 0.8;
  }

  private static void append(StringBuilder path, long x, long y, boolean first) {
    if (!first && x >= 0) {
      path.append(' ');
    }
    path.append(x);
    if (y >= 0) {
      path.append(' ');
    }
    path.append(y);
  }

  private static String dot(double[] place) {
    return Math.round(place[0]) + " " + Math.round(place[1]);
  }

  private static double area(List<double[]> ring) {
    double area = 0;
    for (int i = 0; i < ring.size() - 1; i++) {
      area += ring.get(i)[0] * ring.get(i + 1)[1] - ring.get(i + 1)[0] * ring.get(i)[1];
    }
    return area / 2;
  }

  private static double[] middle(List<double[]> ring) {
    return new double[] {
      ring.stream().mapToDouble(point -> point[0]).average().orElseThrow(),
      ring.stream().mapToDouble(point -> point[1]).average().orElseThrow()
    };
  }

  /** Without the corners that matter least; ends are kept, so that neighbours still meet. */
  private static List<double[]> thinned(List<double[]> line) {
    var kept = new ArrayList<>(line);
    while (kept.size() > 2) {
      int least = -1;
      double smallest = LEAST_CORNER;
      for (int i = 1; i < kept.size() - 1; i++) {
        double corner = corner(kept.get(i - 1), kept.get(i), kept.get(i + 1));
        if (corner < smallest) {
          smallest = corner;
          least = i;
        }
      }
      if (least < 0) {
        break;
      }
      kept.remove(least);
    }
    return kept;
  }

  private static double corner(double[] a, double[] b, double[] c) {
    return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  }

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double HALF_WIDTH = equalEarth(180, 0)[0];

  private static double[] equalEarth(double longitude, double latitude) {
    double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    double x =
        2
            * Math.sqrt(3)
            * Math.toRadians(longitude)
            * Math.cos(t)
            / (3 * (9 * A4 * Math.pow(t, 8) + 7 * A3 * Math.pow(t, 6) + 3 * A2 * t * t + A1));
    double y = A4 * Math.pow(t, 9) + A3 * Math.pow(t, 7) + A2 * Math.pow(t, 3) + A1 * t;
    return new double[] {x, y};
  }

  /** Where a place lies in the picture. */
  private static double[] drawn(double[] place) {
    double east = place[0] - MIDDLE;
    double longitude = east < -180 ? east + 360 : east > 180 ? east - 360 : east;
    var point = equalEarth(longitude, Math.max(SOUTH, Math.min(NORTH, place[1])));
    double scale = WIDTH / 2.0 / HALF_WIDTH;
    return new double[] {
      WIDTH / 2.0 + point[0] * scale, (equalEarth(0, NORTH)[1] - point[1]) * scale
    };
  }

  private static long height() {
    return Math.round(drawn(new double[] {0, SOUTH})[1]);
  }
}
