package net.mhpss.suggestions;

import java.util.List;
import java.util.Locale;
import net.mhpss.suggestions.Features.Sort;
import org.jspecify.annotations.Nullable;

/** What somebody or something shows to every member: of this alone suggestions are made. */
record Shown(
    List<String> topics, List<String> languages, @Nullable String country, List<String> kinds) {
  /**
   * For whom nothing else is known, what their pages are in is a language they read. Others are not
   * told so.
   */
  Shown orReads(Locale language) {
    return languages.isEmpty()
        ? new Shown(topics, List.of(language.getLanguage()), country, kinds)
        : this;
  }

  /** A sum that is another when something else is shown. */
  int sum() {
    return topics.stream().sorted().toList().hashCode() * 31
        + languages.stream().sorted().toList().hashCode() * 17
        + kinds.stream().sorted().toList().hashCode() * 7
        + String.valueOf(country).hashCode();
  }

  /** Tells what this has: topics it names, and those around them. */
  void tell(Topics known, Hearing hearing) {
    known
        .widened(topics)
        .forEach(topic -> hearing.hear(topics.contains(topic) ? Sort.TOPIC : Sort.WITHIN, topic));
    tellTheRest(hearing);
  }

  /**
   * Tells what to look for: a wider topic is in common where one of both has named it, not where
   * both have only something within it.
   */
  void seek(Topics known, Hearing hearing) {
    known.widened(topics).forEach(topic -> hearing.hear(Sort.TOPIC, topic));
    topics.forEach(topic -> hearing.hear(Sort.WITHIN, topic));
    tellTheRest(hearing);
  }

  private void tellTheRest(Hearing hearing) {
    languages.forEach(language -> hearing.hear(Sort.LANGUAGE, language));
    kinds.forEach(kind -> hearing.hear(Sort.KIND, kind));
    if (country != null) {
      hearing.hear(Sort.COUNTRY, country);
    }
  }

  /** Hears what is shown. */
  interface Hearing {
    void hear(Sort sort, String name);
  }
}
