package net.mhpss.discussions.health;

import java.time.LocalDate;
import java.util.List;
import net.mhpss.web.Here;
import net.mhpss.web.Part;

/**
 * What was written in a group on each of the last fourteen days: in words, drawn, and as a table.
 */
record Activity(List<Day> days) implements Part {
  static final int DAYS = 14;
  static final int HEIGHT = 48;
  static final int STEP = 20;

  /** A day, how much was written on it and by how many. */
  record Day(LocalDate day, int posts, int writers) {}

  int posts() {
    return days.stream().mapToInt(Day::posts).sum();
  }

  /** How high the bar of a day is. */
  int height(Day day) {
    var most = days.stream().mapToInt(Day::posts).max().orElse(0);
    return most == 0 ? 0 : (int) Math.ceil((double) day.posts() * HEIGHT / most);
  }

  /** Where it stands: time goes the way that the reader reads. */
  int place(int index, Here here) {
    return STEP * (here.direction().equals("rtl") ? DAYS - 1 - index : index);
  }

  String words(Here here) {
    return here.say("discussions.activity-words", "count", posts());
  }
}
