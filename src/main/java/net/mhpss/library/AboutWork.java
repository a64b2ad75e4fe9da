package net.mhpss.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.mhpss.text.Typed;
import net.mhpss.web.Form;

/** The fields of a form that say of a work what is true in every language. */
interface AboutWork extends Form {
  int MOST_PUBLISHERS = 30;
  int LONGEST_NAME = 300;
  int MOST_TOPICS = 12;

  String kind();

  List<String> topics();

  List<String> layers();

  List<String> audiences();

  List<String> populations();

  List<String> countries();

  /** Organizations and people, separated by semicolons. */
  String publishers();

  /** Who made it, one by one. */
  default List<String> makers() {
    return Stream.of(publishers().split("[;؛\\r\\n]"))
        .map(Typed::line)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** Puts what is wrong with these fields: message keys by field. */
  default void putWorkProblems(Map<String, String> problems) {
    if (kind().isEmpty()) {
      problems.put("kind", "library.kind-missing");
    }
    if (topics().isEmpty()) {
      problems.put("topics", "library.topics-missing");
    }
    if (topics().size() > MOST_TOPICS) {
      problems.put("topics", "library.topics-too-many");
    }
    var makers = makers();
    if (makers.size() > MOST_PUBLISHERS
        || makers.stream().anyMatch(name -> Typed.length(name) > LONGEST_NAME)) {
      problems.put("publishers", "library.publishers-too-long");
    }
  }
}
