package net.mhpss.members.people;

import java.util.List;
import java.util.stream.Stream;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Visibility;
import net.mhpss.web.Choice;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Who may write to a member, and whom they keep away: with a way back for each. */
record PeoplePage(
    Visibility letterbox,
    List<MemberCard> blocked,
    boolean moreBlocked,
    List<MemberCard> muted,
    boolean moreMuted)
    implements Page {
  List<Choice> choices(Here here) {
    return Stream.of(Visibility.MEMBERS, Visibility.GROUPS, Visibility.NOBODY)
        .map(
            visibility ->
                new Choice(
                    visibility.name(),
                    here.say(
                        visibility == Visibility.NOBODY
                            ? "members.writers-hosts"
                            : visibility.key())))
        .toList();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
