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
 * @param level how the reader follows it, if they do
 * @param taken that it was taken away, which its hosts alone still see
 * @param polled whether it asks its readers to choose
 * @param read the last post that the reader has seen; 0 for none
 */
public record Discussion(
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
    @Nullable FollowLevel level,
    int read,
    @Nullable Closure closure,
    @Nullable Summary summary,
    @Nullable Closure taken,
    boolean polled) {
  /** Where it is; only in an open group the address carries words. */
  public String path() {
    return group.access() == Access.OPEN
        ? group.barePath() + "/discussions/" + Address.withWords(address, title)
        : barePath();
  }

  /** Where it is, without words: for forms, and for the way back from signing in. */
  public String barePath() {
    return group.barePath() + "/discussions/" + address;
  }

  /** Where one of its posts is. */
  public String pathOf(int number) {
    return Discussions.pathOf(barePath(), number);
  }

  /** Where one of its posts is found for as long as there is the post. */
  public String permalinkOf(int number) {
    return barePath() + "/posts/" + number;
  }

  /** Whether the reader may write in it. */
  public boolean isWritable() {
    return group.isWritable() && closure == null && taken == null;
  }

  /** Whether the reader has read some of it, and there is more since. */
  boolean hasNew() {
    return read > 0 && read < posts;
  }

  boolean isQuestion() {
    return kind == Kind.QUESTION;
  }

  /** Whoever began it, and the hosts of the group, may let its readers choose. */
  boolean mayBePolledBy(Reader reader) {
    return isWritable()
        && (group.isHosted()
            || (author != null && Long.valueOf(author.id()).equals(reader.memberId())));
  }

  /** Whoever asked, and the hosts of the group, say what has answered a question. */
  boolean mayBeAnsweredBy(Reader reader) {
    return isQuestion()
        && group.isWritable()
        && (group.isHosted()
            || (author != null && Long.valueOf(author.id()).equals(reader.memberId())));
  }
}
