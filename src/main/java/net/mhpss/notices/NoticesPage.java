package net.mhpss.notices;

import java.util.List;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** What a member is told, the newest first. */
record NoticesPage(List<Notice> notices, boolean more, int unread) implements Page {
  static final int LETTERS = 160;

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /** The sentence that tells a notice. */
  String sentence(Notice notice, Here here) {
    return here.say(
        notice.key(),
        "name",
        notice.who(here.say("notices.somebody")),
        "group",
        Notice.apart(notice.group()),
        "title",
        Notice.apart(notice.title()));
  }

  /** Up to where the button marks as read: what is on this page or older. */
  String upTo() {
    return notices.isEmpty() ? "" : Long.toString(notices.getFirst().id());
  }
}
