package net.mhpss.suggestions;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Many things of one kind and the features of each, both ways round and packed tightly: a million
 * people take about 100 MB.
 */
final class Postings {
  private final long[] ids;
  private final int[] begins;
  private final int[] features;
  private final int[] holdersBegin;
  private final int[] holders;
  private final float[] rarity;

  private Postings(long[] ids, int[] begins, int[] features, int numbers) {
    this.ids = ids;
    this.begins = begins;
    this.features = features;
    this.holdersBegin = new int[numbers + 1];
    this.holders = new int[features.length];
    this.rarity = new float[numbers];
    turnRound();
    weigh();
  }

  private void turnRound() {
    for (int feature : features) {
      holdersBegin[feature + 1]++;
    }
    for (int feature = 0; feature < rarity.length; feature++) {
      holdersBegin[feature + 1] += holdersBegin[feature];
    }
    var next = Arrays.copyOf(holdersBegin, rarity.length);
    for (int thing = 0; thing < ids.length; thing++) {
      for (int at = begins[thing]; at < begins[thing + 1]; at++) {
        holders[next[features[at]]++] = thing;
      }
    }
  }

  /** So that whoever reads a piece of a list reads anybody's, not those who joined together. */
  private Postings shuffled() {
    var lot = new SplittableRandom(ids.length);
    for (int feature = 0; feature < rarity.length; feature++) {
      int begin = holdersBegin[feature];
      for (int last = holdersBegin[feature + 1] - 1; last > begin; last--) {
        int other = lot.nextInt(begin, last + 1);
        int kept = holders[last];
        holders[last] = holders[other];
        holders[other] = kept;
      }
    }
    return this;
  }

  /** What one alone has weighs 1, what all have next to nothing. */
  private void weigh() {
    double all = Math.log(ids.length + 1.0);
    for (int feature = 0; feature < rarity.length; feature++) {
      int have = holdersOf(feature);
      rarity[feature] =
          have == 0 ? 0 : (float) Math.max(0.05, Math.log((ids.length + 1.0) / have) / all);
    }
  }

  int size() {
    return ids.length;
  }

  /** Where the thing with this number stands, if things came in order of number; else negative. */
  int place(long id) {
    return Arrays.binarySearch(ids, id);
  }

  /** The number in the database of the thing at this place. */
  long id(int thing) {
    return ids[thing];
  }

  int featuresBegin(int thing) {
    return begins[thing];
  }

  int featuresEnd(int thing) {
    return begins[thing + 1];
  }

  int feature(int at) {
    return features[at];
  }

  /** How many things have this feature. */
  int holdersOf(int feature) {
    return feature < rarity.length ? holdersBegin[feature + 1] - holdersBegin[feature] : 0;
  }

  /** One of those that have this feature. */
  int holder(int feature, int place) {
    return holders[holdersBegin[feature] + place];
  }

  float rarity(int feature) {
    return feature < rarity.length ? rarity[feature] : 0;
  }

  /** Gathers things one by one. */
  static final class Builder {
    private long[] ids = new long[1024];
    private int[] begins = new int[1025];
    private int[] features = new int[8192];
    private int things;
    private int used;

    /** Begins the next thing; its features follow. */
    int begin(long id) {
      if (things == ids.length) {
        ids = Arrays.copyOf(ids, larger(things));
        begins = Arrays.copyOf(begins, ids.length + 1);
      }
      ids[things] = id;
      begins[things + 1] = used;
      return things++;
    }

    /** The thing begun last has this feature; saying it twice is saying it once. */
    void has(int feature) {
      for (int at = begins[things - 1]; at < used; at++) {
        if (features[at] == feature) {
          return;
        }
      }
      if (used == features.length) {
        features = Arrays.copyOf(features, larger(used));
      }
      features[used++] = feature;
      begins[things] = used;
    }

    private static int larger(int size) {
      return size + (size >> 1);
    }

    /** What was gathered; the holders of each feature in the order in which they came. */
    Postings inOrder(Features known) {
      return new Postings(
          Arrays.copyOf(ids, things),
          Arrays.copyOf(begins, things + 1),
          Arrays.copyOf(features, used),
          known.size());
    }

    /** What was gathered; the holders of each feature in the order of a lot. */
    Postings byLot(Features known) {
      return inOrder(known).shuffled();
    }
  }
}
