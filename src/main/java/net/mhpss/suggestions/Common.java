package net.mhpss.suggestions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member has in common with a person, a group or a work, from what both show at this moment:
 * the reason of a suggestion.
 *
 * @param groups open groups that both are in, by name
 * @param thanked how often the member has thanked the person for a post
 * @param answered how many questions of the member the person has answered
 */
record Common(
    List<String> topics,
    List<String> languages,
    @Nullable String country,
    List<String> kinds,
    List<String> groups,
    int thanked,
    int answered) {
  static Common between(
      Shown member, Shown other, List<String> groups, int thanked, int answered, Topics topics) {
    return new Common(
        topics.shared(member.topics(), other.topics()),
        both(member.languages(), other.languages()),
        other.country() != null && other.country().equals(member.country())
            ? other.country()
            : null,
        both(member.kinds(), other.kinds()),
        groups,
        thanked,
        answered);
  }

  private static List<String> both(List<String> ones, List<String> others) {
    return ones.stream().filter(others::contains).toList();
  }

  /** Whether there is a reason at all: the same kind of work alone is none. */
  boolean isReason() {
    return !topics.isEmpty()
        || !languages.isEmpty()
        || country != null
        || !groups.isEmpty()
        || thanked > 0
        || answered > 0;
  }
}
