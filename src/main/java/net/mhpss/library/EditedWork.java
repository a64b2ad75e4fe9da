package net.mhpss.library;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form that corrects what is said of a work. */
record EditedWork(
    String kind,
    List<String> topics,
    List<String> layers,
    List<String> audiences,
    List<String> populations,
    List<String> countries,
    String publishers)
    implements AboutWork {
  static EditedWork of(Work work) {
    return new EditedWork(
        work.kind(),
        work.topics(),
        work.layers(),
        work.audiences(),
        work.populations(),
        work.countries(),
        work.publishers().stream().map(Publisher::name).collect(joining("; ")));
  }

  /** Message keys by field; empty when all is well. */
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    putWorkProblems(problems);
    return problems;
  }
}
