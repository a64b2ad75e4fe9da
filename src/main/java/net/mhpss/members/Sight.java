package net.mhpss.members;

import java.util.Set;
import net.mhpss.web.Reader;

/**
 * How somebody looks at a member's page: who reads, how near they stand to the member, and which
 * fields they see from there. Who tries how their own page looks to others reads through the eyes
 * of a stand-in, whom the network knows nothing of.
 */
public record Sight(
    long member, String address, Reader reader, Visibility nearness, Set<Field> shown) {
  /** The number of a member who does not exist: the stand-in for any member at all. */
  private static final long ANYBODY = 0;

  /** Whether this field is shown. */
  public boolean sees(Field field) {
    return shown.contains(field);
  }

  /** Whether the member looks at their own page, as themselves. */
  public boolean isOwn() {
    return nearness == Visibility.NOBODY;
  }

  /** Somebody who stands this near, in the language and zone of the member who wants to know. */
  public static Reader standIn(Visibility nearness, Reader.Member own) {
    return nearness == Visibility.EVERYONE
        ? new Reader.Visitor(own.language(), own.zone())
        : new Reader.Member(ANYBODY, "", "", Set.of(), own.language(), own.zone());
  }
}
