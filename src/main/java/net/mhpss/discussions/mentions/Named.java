package net.mhpss.discussions.mentions;

import java.util.HashSet;
import java.util.Set;

/**
 * A text with marks in place of names.
 *
 * @param spokenTo the numbers of those whom it speaks to
 * @param quoted the numbers of those whom it only quotes
 */
public record Named(String markdown, Set<Long> spokenTo, Set<Long> quoted) {
  /** Nobody speaks to themselves. */
  Named by(long writer) {
    if (!spokenTo.contains(writer)) {
      return this;
    }
    var others = new HashSet<>(spokenTo);
    others.remove(writer);
    var all = new HashSet<>(quoted);
    all.add(writer);
    return new Named(markdown, others, all);
  }
}
