package net.mhpss.hosting.team;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of one bar a month, made on the server: it runs the way its reader reads, and its words
 * and colours are the page's.
 *
 * @param name distinguishes it on its page
 * @param title the key of what it shows
 * @param top what the highest line stands for
 */
record Chart(String name, String title, List<Bar> bars, int top, Kind kind) {
  static final int WIDTH = 324;
  static final int HEIGHT = 100;
  private static final int ABOVE = 16;

  /** What its numbers are. */
  enum Kind {
    COUNT,
    HOURS,
    PERCENT
  }

  /** What there was in a month; null where nothing was. {@code mark} is a line above the bar. */
  record Value(TeamMonth month, @Nullable Integer value, @Nullable Integer mark) {}

  /**
   * A value and where it is drawn.
   *
   * @param named whether the month is written below it
   */
  record Bar(Value of, int x, int width, int y, int height, int markY, boolean named) {}

  static Chart of(String name, String title, List<Value> values, Kind kind, boolean rightToLeft) {
    int top = kind == Kind.PERCENT ? 100 : top(values);
    var bars = new ArrayList<Bar>();
    int step = WIDTH / values.size();
    int width = Math.min(40, Math.max(4, step * 7 / 10));
    int often = (values.size() + 3) / 4;
    for (int i = 0; i < values.size(); i++) {
      var value = values.get(i);
      int x = i * step + (step - width) / 2;
      int height = scaled(value.value(), top);
      bars.add(
          new Bar(
              value,
              rightToLeft ? WIDTH - x - width : x,
              width,
              ABOVE + HEIGHT - height,
              height,
              ABOVE + HEIGHT - scaled(value.mark(), top),
              (values.size() - 1 - i) % often == 0));
    }
    return new Chart(name, title, List.copyOf(bars), top, kind);
  }

  boolean isEmpty() {
    return bars.stream().allMatch(bar -> bar.of().value() == null);
  }

  boolean hasMarks() {
    return bars.stream().anyMatch(bar -> bar.of().mark() != null);
  }

  private static int scaled(@Nullable Integer value, int top) {
    return value == null ? 0 : (int) Math.round((double) value * HEIGHT / top);
  }

  /** The next round number: 1, 2, 5, 10, 20 … */
  private static int top(List<Value> values) {
    int most =
        values.stream()
            .flatMap(
                value -> java.util.stream.Stream.of(number(value.value()), number(value.mark())))
            .max(Integer::compare)
            .orElse(0);
    for (int ten = 1; ; ten *= 10) {
      for (int times : List.of(1, 2, 5)) {
        if (ten * times >= most) {
          return ten * times;
        }
      }
    }
  }

  private static int number(@Nullable Integer value) {
    return value == null ? 0 : value;
  }
}
