package net.mhpss.discussions;

import java.time.Instant;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as one reader sees it, in a group that they may read.
 *
 * @param keptAway whether the reader keeps whoever began it away
 */
record Discussion(
    Group group,
    long id,
    String address,
    Kind kind,
    String title,
    String language,
    @Nullable MemberCard author,
    boolean keptAway,
    Instant startedAt,
    int posts,
    @Nullable Integer answer,
    boolean followed) {
  /** Where it is; only in an open group the address carries words. */
  String path() {
    return group.access() == Access.OPEN
        ? group.barePath() + "/discussions/" + Address.withWords(address, title)
        : barePath();
  }

  /** Where it is, without words: for forms, and for the way back from signing in. */
  String barePath() {
    return group.barePath() + "/discussions/" + address;
  }

  /** Where one of its posts is. */
  String pathOf(int number) {
    return Discussions.pathOf(barePath(), number);
  }

  boolean isQuestion() {
    return kind == Kind.QUESTION;
  }

  /** Whoever asked, and the hosts of the group, say what has answered a question. */
  boolean mayBeAnsweredBy(Reader reader) {
    return isQuestion()
        && group.isWritable()
        && (group.isHosted()
            || (author != null && Long.valueOf(author.id()).equals(reader.memberId())));
  }
}
