package net.mhpss.home;

import java.time.Instant;
import java.util.List;
import net.mhpss.following.Glance;
import net.mhpss.following.NewsItem;
import net.mhpss.hosting.YourHost;
import net.mhpss.suggestions.ForYou;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * The front page as a member sees it: their host, what is still open for them, what is new, whom
 * and what they might be glad to know of.
 *
 * @param since when they were here before this visit; null in their first
 */
record MemberHomePage(
    @Nullable YourHost host,
    List<FirstThings.Thing> firstThings,
    Glance glance,
    ForYou forYou,
    @Nullable Instant since)
    implements Page {
  private static final int PEOPLE = 3;
  private static final int GROUPS = 2;
  private static final int WORKS = 3;

  /** Whether the host stands at the top: they have written, or the member is only beginning. */
  boolean hostFirst() {
    return host != null && (host.hasNews() || !firstThings.isEmpty());
  }

  /** What was talked about in the member's groups, but for what waits for an answer of theirs. */
  List<NewsItem> inGroups() {
    return glance.inGroups().stream()
        .filter(
            item ->
                forYou.questions().stream()
                    .noneMatch(question -> question.path().equals(item.path())))
        .toList();
  }

  /** What comes from all that they follow and does not stand here already. */
  List<NewsItem> followed() {
    return glance.followed().stream()
        .filter(
            item -> glance.inGroups().stream().noneMatch(other -> other.path().equals(item.path())))
        .toList();
  }

  /** Whether anything was missed. */
  boolean hasMissed() {
    return since != null && (glance.missed() > 0 || glance.works() > 0);
  }

  List<ForYou.Person> people() {
    return first(forYou.people(), PEOPLE);
  }

  List<ForYou.Group> groups() {
    return first(forYou.groups(), GROUPS);
  }

  List<ForYou.Work> works() {
    return first(forYou.works(), WORKS);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
