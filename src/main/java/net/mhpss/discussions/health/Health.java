package net.mhpss.discussions.health;

import java.util.List;
import net.mhpss.groups.Group;
import net.mhpss.web.Here;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * How the talk in a group is doing, for its hosts.
 *
 * @param writers how many have written within thirty days
 * @param unanswered how many questions nobody but the asker has written to, no further than to a
 *     hundred
 * @param median after how many seconds half of the questions of ninety days had a first answer
 */
record Health(
    Group group,
    int writers,
    int posts,
    int unanswered,
    @Nullable Double median,
    List<Question> oldest)
    implements Part {
  /** A question that waits. */
  record Question(String address, String title, String language) {}

  /** The median in the unit that reads best. */
  String answered(Here here) {
    if (median == null) {
      return "–";
    }
    var hours = Math.round(median / 3_600);
    return hours < 48
        ? here.say("discussions.after-hours", "count", Math.max(1, hours))
        : here.say("discussions.after-days", "count", Math.round(hours / 24.0));
  }
}
