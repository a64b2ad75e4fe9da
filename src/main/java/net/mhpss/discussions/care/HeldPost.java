package net.mhpss.discussions.care;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member wrote that is not shown yet, as they see it.
 *
 * @param group where its group is
 * @param why it waits
 * @param due when it is shown by itself; null when somebody looks at it first
 * @param shownAt where it stands now; null while nobody else sees it
 */
record HeldPost(
    long id,
    String address,
    String group,
    String title,
    String html,
    String why,
    @Nullable Instant due,
    boolean removed,
    @Nullable String shownAt) {
  String path() {
    return "/waiting/" + address;
  }

  String key() {
    return removed
        ? "discussions.held-removed"
        : "discussions.held-" + why.toLowerCase(java.util.Locale.ROOT);
  }
}
