package net.mhpss.members;

/** Knows who is in a group with whom; told by the room that keeps groups. */
public interface SharesGroup {
  /** Whether there is a group, however open or hidden, that both are members of. */
  boolean shareGroup(long one, long other);
}
