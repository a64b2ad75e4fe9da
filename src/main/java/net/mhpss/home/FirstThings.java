package net.mhpss.home;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.suggestions.ForYou.SoFar;

/** What a member may do first, as long as they have not: three things at the most, each one tap. */
final class FirstThings {
  private FirstThings() {}

  static List<Thing> openAfter(SoFar done) {
    var open = new ArrayList<Thing>();
    if (!done.introduced()) {
      open.add(new Thing("/welcome", "home.thing-introduce"));
    }
    if (!done.described()) {
      open.add(new Thing("/settings/profile", "home.thing-describe"));
    }
    if (!done.inGroup()) {
      open.add(new Thing("/groups", "home.thing-group"));
    }
    return open;
  }

  /** One of them: where it is done, and the key of its words. */
  record Thing(String path, String key) {}
}
