package net.mhpss.members;

import java.util.List;

/**
 * Knows people whom a member has to do with; told by the rooms that bring people together. Whether
 * they may be named to the member is not decided here.
 */
public interface Companions {
  /** The numbers of some of those whose name holds words like these, as {@code ilike} reads it. */
  List<Long> of(long member, String like);
}
