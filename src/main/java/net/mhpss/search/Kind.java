package net.mhpss.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found: each kind by the view that its room publishes. */
enum Kind {
  WORK("searchable_works"),
  DISCUSSION("searchable_discussions"),
  GROUP("searchable_groups"),
  ORGANIZATION("searchable_organizations"),
  MEMBER("searchable_members");

  private final String view;

  Kind(String view) {
    this.view = view;
  }

  String view() {
    return view;
  }

  /** As in the change log and in addresses. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
