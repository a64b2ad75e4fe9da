package net.mhpss.members.photos;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.members.Visibility;
import net.mhpss.members.inside.Profile;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where a member chooses a photo, says who took it, or takes it away. */
record PhotoPage(Profile profile, PhotoForm form, Visibility shownTo, Map<String, String> problems)
    implements Page {
  List<Choice> choices(Here here) {
    return Arrays.stream(Visibility.values())
        .map(visibility -> new Choice(visibility.name(), here.say(visibility.key())))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
