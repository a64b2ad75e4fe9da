package net.mhpss.notices;

import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** Where somebody who came from a mail ends such mails, and is told that they have ended. */
record UnsubscribePage(Unsubscription what, boolean done) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /** What ends, or has ended. */
  String sentence(Here here) {
    if (!what.isOfDiscussion()) {
      return here.say(done ? "notices.kind-ended" : "notices.end-kind");
    }
    if (what.title().isEmpty()) {
      return here.say(done ? "notices.some-discussion-ended" : "notices.end-some-discussion");
    }
    return here.say(
        done ? "notices.discussion-ended" : "notices.end-discussion",
        "title",
        Notice.apart(what.title()));
  }
}
