package net.mhpss.members.map;

import java.util.Map;
import java.util.function.Function;

/** Draws the map. It holds no style and asks for nothing: all is in its attributes. */
final class Picture {
  private static final String LAND_LIGHT = "#e4e0d5";
  private static final String LAND_DARK = "#303b3c";
  private static final String BORDER_LIGHT = "#fbfaf7";
  private static final String BORDER_DARK = "#14191a";

  private final Map<String, Integer> figures;
  private final boolean onDark;
  private final StringBuilder svg = new StringBuilder(32_000);

  private Picture(Map<String, Integer> figures, boolean onDark) {
    this.figures = figures;
    this.onDark = onDark;
  }

  /**
   * The map as SVG.
   *
   * @param title what it is, and {@code description} what it shows
   * @param said what is said of a country with a figure
   */
  static String of(
      Map<String, Integer> figures,
      boolean onDark,
      String language,
      String title,
      String description,
      Function<String, String> said) {
    var picture = new Picture(figures, onDark);
    picture.draw(language, title, description, said);
    return picture.svg.toString();
  }

  private void draw(
      String language, String title, String description, Function<String, String> said) {
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" lang=\"%s\" stroke=\"%s\" stroke-width=\"1.5\">"
            .formatted(Shapes.WIDTH, Shapes.HEIGHT, language, onDark ? BORDER_DARK : BORDER_LIGHT));
    svg.append("<title>").append(escaped(title)).append("</title>");
    svg.append("<desc>").append(escaped(description)).append("</desc>");
    for (int level = 0; level < Level.ALL.size(); level++) {
      pattern(level);
    }
    svg.append("<path fill=\"").append(onDark ? LAND_DARK : LAND_LIGHT).append("\" d=\"");
    Shapes.ALL.forEach(
        (country, shape) -> {
          if (Shapes.isPoint(shape)) {
            if (!figures.containsKey(country)) {
              svg.append(dot(shape, 4));
            }
          } else if (!figures.containsKey(country)) {
            svg.append('M').append(shape, 1, shape.length());
          }
        });
    svg.append("\"/>");
    Shapes.ALL.forEach(
        (country, shape) -> {
          var figure = figures.get(country);
          if (figure != null) {
            svg.append("<path fill=\"url(#l%d)\" d=\"".formatted(Level.of(figure)));
            if (Shapes.isPoint(shape)) {
              svg.append(dot(shape, 12));
            } else {
              svg.append('M').append(shape, 1, shape.length());
            }
            svg.append("\"><title>").append(escaped(said.apply(country))).append("</title></path>");
          }
        });
    svg.append("</svg>");
  }

  private void pattern(int level) {
    var colours = Level.ALL.get(level).colours(onDark);
    svg.append(
        "<pattern id=\"l%d\" width=\"24\" height=\"24\" patternUnits=\"userSpaceOnUse\" stroke=\"none\"><path fill=\"%s\" d=\"M0 0h24v24H0z\"/>"
            .formatted(level, colours.getFirst()));
    if (!Level.ALL.get(level).pattern().isEmpty()) {
      svg.append(
          "<path fill=\"%s\" d=\"%s\"/>"
              .formatted(colours.getLast(), Level.ALL.get(level).pattern()));
    }
    svg.append("</pattern>");
  }

  private static String dot(String place, int radius) {
    var at = place.split(" ");
    return "M%d %sa%d %d 0 1 0 %d 0a%d %d 0 1 0-%d 0"
        .formatted(
            Integer.parseInt(at[0]) - radius,
            at[1],
            radius,
            radius,
            2 * radius,
            radius,
            radius,
            2 * radius);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
