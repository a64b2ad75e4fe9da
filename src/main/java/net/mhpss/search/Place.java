package net.mhpss.search;

import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.search.Finds.Found;

/**
 * Where a page of what was found begins: after a rank, and after so many things of that very rank.
 * It tells no number of anything, and a page far down costs no more than the first.
 *
 * @param rank the last thing's rank: how well it fits, or when it was written
 * @param alike how many things of the same rank have been listed already
 */
record Place(double rank, int alike) {
  /** Before everything. */
  static final Place FIRST = new Place(Double.POSITIVE_INFINITY, 0);

  /** More things of one rank than anybody pages through. */
  private static final int MOST_ALIKE = 20_000;

  private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,16})\\.([0-9]{1,5})");

  /** Reads what stands in an address; the first page where that is nothing of ours. */
  static Place of(String typed) {
    var written = WRITTEN.matcher(typed);
    if (!written.matches()) {
      return FIRST;
    }
    var rank = Double.longBitsToDouble(Long.parseUnsignedLong(written.group(1), 16));
    int alike = Integer.parseInt(written.group(2));
    return Double.isNaN(rank) || alike > MOST_ALIKE ? FIRST : new Place(rank, alike);
  }

  /** As it stands in an address. */
  String written() {
    return Long.toHexString(Double.doubleToRawLongBits(rank)) + "." + alike;
  }

  /** The place after this page, which began here and is not empty. */
  Place following(List<Found> page) {
    var last = page.getLast().rank();
    int listed = (int) page.stream().filter(found -> found.rank() == last).count();
    return new Place(last, last == rank ? alike + listed : listed);
  }
}
