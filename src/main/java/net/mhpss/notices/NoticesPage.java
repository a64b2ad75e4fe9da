package net.mhpss.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.mhpss.web.Here;
import net.mhpss.web.Reply.Page;

/** What a member is told, the newest first. */
record NoticesPage(List<Notice> notices, boolean more, int unread) implements Page {
  static final int LETTERS = 160;

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  /**
   * Notices of one discussion that stand on this page, in one line where the newest stands: it is
   * told, and it leads to the oldest that is not read.
   */
  record Line(List<Notice> of) {
    Notice newest() {
      return of.getFirst();
    }

    boolean unread() {
      return of.stream().anyMatch(Notice::unread);
    }

    String path() {
      return of.reversed().stream().filter(Notice::unread).findFirst().orElse(newest()).path();
    }

    /** Their numbers, for the button that marks them as read. */
    String numbers() {
      return of.stream().map(one -> Long.toString(one.id())).collect(Collectors.joining("-"));
    }
  }

  List<Line> lines() {
    var lines = new LinkedHashMap<Object, List<Notice>>();
    for (var notice : notices) {
      var together =
          notice.about().isOfPost() && notice.discussion() != null
              ? "discussion " + notice.discussion()
              : notice.about() == About.MESSAGE ? notice.path() : (Object) notice.id();
      lines.computeIfAbsent(together, first -> new ArrayList<>()).add(notice);
    }
    return lines.values().stream().map(Line::new).toList();
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
