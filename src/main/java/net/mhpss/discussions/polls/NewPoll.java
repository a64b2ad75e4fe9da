package net.mhpss.discussions.polls;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;
import org.jspecify.annotations.Nullable;

/** The form by which a poll is made: a choice a line, and the last day for choosing. */
public record NewPoll(String question, String choices, boolean several, String closes)
    implements Form {
  public static final NewPoll EMPTY = new NewPoll("", "", false, "");
  public static final int LONGEST_QUESTION = 200;
  private static final int LONGEST_CHOICE = 120;
  private static final int MOST = 12;

  String cleanQuestion() {
    return Typed.line(question);
  }

  List<String> cleanChoices() {
    return choices
        .lines()
        .map(Typed::line)
        .filter(line -> !line.isEmpty())
        .distinct()
        .limit(MOST + 1L)
        .toList();
  }

  @Nullable LocalDate lastDay() {
    try {
      return closes.isBlank() ? null : LocalDate.parse(closes.strip());
    } catch (DateTimeException unreadable) {
      return LocalDate.MIN;
    }
  }

  /** Message keys by field; empty when all is well. */
  public Map<String, String> problems(LocalDate today) {
    var problems = new LinkedHashMap<String, String>();
    if (cleanQuestion().isEmpty()) {
      problems.put("question", "discussions.poll-question-missing");
    } else if (Typed.length(cleanQuestion()) > LONGEST_QUESTION) {
      problems.put("question", "discussions.poll-question-too-long");
    }
    var lines = cleanChoices();
    if (lines.size() < 2 || lines.size() > MOST) {
      problems.put("choices", "discussions.poll-choices-number");
    } else if (lines.stream().anyMatch(line -> Typed.length(line) > LONGEST_CHOICE)) {
      problems.put("choices", "discussions.poll-choice-too-long");
    }
    var last = lastDay();
    if (last != null && (last.isBefore(today) || last.isAfter(today.plusYears(1)))) {
      problems.put("closes", "discussions.poll-closes-when");
    }
    return problems;
  }
}
