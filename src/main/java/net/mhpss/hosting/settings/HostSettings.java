package net.mhpss.hosting.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.hosting.Weight;
import net.mhpss.web.Form;

/** What a host takes on and when they work, as it was typed. */
record HostSettings(
    String capacity,
    String weight,
    List<String> languages,
    List<String> regions,
    List<String> days,
    String zone)
    implements Form {
  private static final int MOST = 20_000;

  /** What is wrong with it by itself: message keys by field. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (!capacity.strip().matches("[0-9]{1,5}") || members() < 1 || members() > MOST) {
      problems.put("capacity", "settings.capacity-wrong");
    }
    if (Stream.of(Weight.values()).noneMatch(known -> known.name().equals(weight))) {
      problems.put("weight", "settings.weight-missing");
    }
    if (days.isEmpty() || !days.stream().allMatch(day -> day.matches("[1-7]"))) {
      problems.put("days", "settings.days-missing");
    }
    return problems;
  }

  int members() {
    return Integer.parseInt(capacity.strip());
  }

  Integer[] numbersOfDays() {
    return days.stream().map(Integer::valueOf).distinct().sorted().toArray(Integer[]::new);
  }
}
