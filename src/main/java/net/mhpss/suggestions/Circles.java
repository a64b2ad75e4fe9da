package net.mhpss.suggestions;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Which open groups members show that they are in. Members are told in order of number, and asked
 * for in it.
 */
final class Circles {
  /** Who is in more says nothing by any one of them. */
  private static final int MOST_OF_ONE = 40;

  private long[] members = new long[1024];
  private long[] groups = new long[1024];
  private int size;
  private int next;

  void add(long member, long group) {
    if (size == members.length) {
      members = Arrays.copyOf(members, size + (size >> 1));
      groups = Arrays.copyOf(groups, members.length);
    }
    members[size] = member;
    groups[size++] = group;
  }

  /** Tells the groups of this member; nobody with a smaller number is asked for any more. */
  void of(long member, LongConsumer group) {
    while (next < size && members[next] < member) {
      next++;
    }
    for (int told = 0; next < size && members[next] == member; next++, told++) {
      if (told < MOST_OF_ONE) {
        group.accept(groups[next]);
      }
    }
  }
}
