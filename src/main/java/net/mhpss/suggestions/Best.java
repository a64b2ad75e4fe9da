package net.mhpss.suggestions;

/**
 * The best of many, and of these a choice that is not all of one kind. Used over and over by one
 * thread.
 */
final class Best {
  /** What one who resembles another that was chosen already is still worth. */
  private static final float SAME_REASON = 0.72f;

  private static final float SAME_SORT = 0.88f;

  private final int most;
  private final int[] things;
  private final float[] scores;
  private final int[] reasons;
  private final int[] sorts;
  private int size;

  Best(int most) {
    this.most = most;
    this.things = new int[most];
    this.scores = new float[most];
    this.reasons = new int[most];
    this.sorts = new int[most];
  }

  void clear() {
    size = 0;
  }

  /**
   * Offers a thing.
   *
   * @param reason what speaks most for it
   * @param sort what sort of thing it is
   */
  void offer(int thing, float score, int reason, int sort) {
    if (size == most && score <= scores[size - 1]) {
      return;
    }
    int at = size < most ? size++ : size - 1;
    while (at > 0 && scores[at - 1] < score) {
      put(at, things[at - 1], scores[at - 1], reasons[at - 1], sorts[at - 1]);
      at--;
    }
    put(at, thing, score, reason, sort);
  }

  private void put(int at, int thing, float score, int reason, int sort) {
    things[at] = thing;
    scores[at] = score;
    reasons[at] = reason;
    sorts[at] = sort;
  }

  /** So many of the best, each worth less the more like it were chosen before. */
  int[] choose(int wanted) {
    var chosen = new int[Math.min(wanted, size)];
    var taken = new boolean[size];
    var worth = java.util.Arrays.copyOf(scores, size);
    for (int each = 0; each < chosen.length; each++) {
      int best = -1;
      for (int at = 0; at < size; at++) {
        if (!taken[at] && (best < 0 || worth[at] > worth[best])) {
          best = at;
        }
      }
      taken[best] = true;
      chosen[each] = things[best];
      for (int at = 0; at < size; at++) {
        worth[at] *=
            (reasons[at] == reasons[best] ? SAME_REASON : 1)
                * (sorts[at] == sorts[best] ? SAME_SORT : 1);
      }
    }
    return chosen;
  }
}
