package net.mhpss.search;

import java.util.List;
import net.mhpss.search.Searching.Asked;
import net.mhpss.search.Searching.Result;
import net.mhpss.web.Reply.Page;

/** What was found; {@code reduced} while there is no index to ask. */
record SearchPage(Asked asked, Result result, boolean reduced) implements Page {
  List<Kind> kinds() {
    return List.of(Kind.values());
  }

  int count(Kind kind) {
    return result.kinds().getOrDefault(kind, 0);
  }

  int all() {
    return result.kinds().values().stream().mapToInt(Integer::intValue).sum();
  }

  String label(Kind kind) {
    return switch (kind) {
      case WORK -> "search.works";
      case DISCUSSION -> "search.discussions";
      case GROUP -> "search.groups";
      case ORGANIZATION -> "search.organizations";
      case MEMBER -> "search.members";
    };
  }

  String tag(Kind kind) {
    return switch (kind) {
      case WORK -> "search.work";
      case DISCUSSION -> "search.discussion";
      case GROUP -> "search.group";
      case ORGANIZATION -> "search.organization";
      case MEMBER -> "search.member";
    };
  }

  String of(Kind kind) {
    return "/search?q="
        + java.net.URLEncoder.encode(asked.words(), java.nio.charset.StandardCharsets.UTF_8)
        + "&kind="
        + kind.key();
  }

  String ofAll() {
    return "/search?q="
        + java.net.URLEncoder.encode(asked.words(), java.nio.charset.StandardCharsets.UTF_8);
  }

  String inTheLibrary() {
    return "/library?q="
        + java.net.URLEncoder.encode(asked.words(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
