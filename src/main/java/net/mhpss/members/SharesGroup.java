package net.mhpss.members;

import java.util.Collection;
import java.util.Set;

/** Knows who is in a group with whom; told by the room that keeps groups. */
public interface SharesGroup {
  /** Whether there is a group, however open or hidden, that both are members of. */
  boolean shareGroup(long one, long other);

  /** Those of these members who are in such a group with this one. */
  Set<Long> inAGroupWith(long one, Collection<Long> others);
}
