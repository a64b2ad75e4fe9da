package net.mhpss.discussions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.mhpss.discussions.attachments.Attachment;
import net.mhpss.members.MemberCard;
import net.mhpss.text.TextLanguage;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * One message in a discussion as a reader sees it. Its author may have left the network.
 *
 * @param absence why it has no words, if somebody has said so
 * @param keptAway whether the reader keeps its author away: it is shown folded, and opened by a tap
 */
record Post(
    long id,
    int number,
    @Nullable MemberCard author,
    boolean keptAway,
    String html,
    String language,
    Instant writtenAt,
    boolean edited,
    int thanks,
    boolean thanked,
    @Nullable Absence absence,
    boolean filed,
    List<Attachment> files) {
  Post with(List<Attachment> itsFiles) {
    return new Post(
        id, number, author, keptAway, html, language, writtenAt, edited, thanks, thanked, absence,
        filed, itsFiles);
  }

  /** Why a post has no words any more. */
  record Absence(boolean moved, boolean byAuthor, String reason) {}

  /** Whether its author has taken its words away, here or by leaving the network. */
  boolean isTakenByAuthor() {
    return absence == null ? author == null : absence.byAuthor() && !absence.moved();
  }

  Post saying(String otherHtml) {
    return new Post(
        id, number, author, keptAway, otherHtml, language, writtenAt, edited, thanks, thanked,
        absence, filed, files);
  }

  String direction() {
    return TextLanguage.direction(Locale.of(language));
  }

  boolean isBy(Reader reader) {
    return author != null && Long.valueOf(author.id()).equals(reader.memberId());
  }
}
