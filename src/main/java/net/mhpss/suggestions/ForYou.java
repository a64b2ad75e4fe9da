package net.mhpss.suggestions;

import java.time.Instant;
import java.util.List;
import net.mhpss.members.MemberCard;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested to one member, with the reasons in their language, and what they have done so
 * far.
 */
public record ForYou(
    List<Person> people,
    List<Group> groups,
    List<Work> works,
    List<Question> questions,
    int dismissed,
    SoFar soFar) {
  /** Somebody the member may want to meet. */
  public record Person(MemberCard card, String headline, String why) {}

  /** A group the member is not in. */
  public record Group(String address, String name, String purpose, int members, String why) {}

  /**
   * A work of the library.
   *
   * @param language of its title
   */
  public record Work(
      String address,
      String title,
      String language,
      String kind,
      @Nullable Integer year,
      String why) {
    /** Where its page is. */
    public String path() {
      return "/library/" + address;
    }
  }

  /** A question that nobody has answered yet, in a language that the member reads. */
  public record Question(
      String path, String title, String language, String group, int replies, Instant at) {}

  /** What the member has done so far, of what is good to begin with. */
  public record SoFar(boolean introduced, boolean described, boolean inGroup) {}
}
