package net.mhpss.suggestions;

/**
 * The people who are about, in order of number, with the groups and works there are: what
 * suggestions are made from, read once for many.
 *
 * @param helped how many answers of each person were accepted
 * @param lists in how many members' lists each person stands at present
 */
record Crowd(
    Features features,
    Postings people,
    Postings groups,
    Postings works,
    byte[] helped,
    int[] lists) {
  Crowd(Features features, Postings people, Postings groups, Postings works, byte[] helped) {
    this(features, people, groups, works, helped, new int[people.size()]);
  }

  /** These people have come into somebody's list, or gone from it. */
  void listed(long[] ids, int by) {
    for (long id : ids) {
      int person = people.place(id);
      if (person >= 0) {
        lists[person] += by;
      }
    }
  }
}
