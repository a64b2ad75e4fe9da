package net.mhpss.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The form by which whoever looks into a report decides: {@code reason} is for both sides. */
record Closing(String outcome, String note, String reason, String days) implements Form {
  static final Closing EMPTY = new Closing("", "", "", "");
  static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30, 90);

  String text() {
    return Typed.block(note);
  }

  String told() {
    return Typed.block(reason);
  }

  /** How many days it holds; 0 for none of those that are offered. */
  int lasts() {
    return DAYS.stream().filter(each -> each.toString().equals(days)).findFirst().orElse(0);
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems(List<Outcome> possible) {
    var problems = new LinkedHashMap<String, String>();
    var chosen = Outcome.read(outcome).filter(possible::contains);
    if (chosen.isEmpty()) {
      problems.put("outcome", "moderation.outcome-missing");
    }
    if (chosen.filter(Outcome::hasEnd).isPresent() && lasts() == 0) {
      problems.put("days", "moderation.days-missing");
    }
    if (told().isEmpty() && chosen.filter(Outcome::isMeasure).isPresent()) {
      problems.put("reason", "moderation.told-missing");
    }
    if (told().length() > MoreWords.LONGEST) {
      problems.put("reason", "moderation.words-too-long");
    }
    if (text().length() > MoreWords.LONGEST) {
      problems.put("note", "moderation.words-too-long");
    }
    return problems;
  }
}
