package net.mhpss.hosting.desk;

import java.util.List;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands on the desk, in the language of who sits there.
 *
 * @param who waits, or whom it is about; null where that is nobody, or not to be told
 * @param about them: what they do and where
 * @param reasons why they were given to this host
 * @param standingInFor whose work it is, when it is not one's own
 */
record ShownRow(
    Row row,
    @Nullable MemberCard who,
    List<String> about,
    List<String> reasons,
    String standingInFor,
    boolean late) {
  /** What stands at the front: the thing, or else the person. */
  String title() {
    return row.title().isEmpty() && who != null ? who.name() : row.title();
  }

  /** Whether the person has to be named beside the thing. */
  boolean isAbout() {
    return !row.title().isEmpty();
  }
}
