package net.mhpss.hosting;

import java.util.List;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Reader;

/**
 * Who of a host's members might be glad to know whom; offered by the room that suggests. Only from
 * what both show to all members, and only who has nothing to do with each other yet.
 */
public interface WorthIntroducing {
  /** How many of a host's members are looked at for one page. */
  int LOOKED_AT = 200;

  /** Two members, and in the host's language why. */
  record Pair(MemberCard one, MemberCard other, String why) {}

  /**
   * Pairs, at most one for each of the host's members, who joined last first.
   *
   * @param before the last member who was looked at for the page before; the greatest number for
   *     the first page
   */
  List<Pair> of(Reader.Member host, long before);

  /** A few for this one member. */
  List<Pair> with(long member, Reader.Member host);
}
