package net.mhpss.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Numbers for the values that are counted, the same in all segments of the index. Each segment has
 * numbers of its own; they are translated once, for a segment never changes.
 */
final class Numbered {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> values = new ArrayList<>();
  private final Cache<Object, Map<String, int[]>> segments =
      Caffeine.newBuilder().weakKeys().build();

  /** How many values there are as yet. */
  synchronized int size() {
    return values.size();
  }

  synchronized String value(int number) {
    return values.get(number);
  }

  private synchronized int number(String value) {
    var known = numbers.get(value);
    if (known != null) {
      return known;
    }
    values.add(value);
    numbers.put(value, values.size() - 1);
    return values.size() - 1;
  }

  /** The numbers of the values of this field, by the numbers that the segment gives them. */
  int[] of(LeafReaderContext segment, String field, SortedSetDocValues values) throws IOException {
    var fields =
        segments.get(
            segment.reader().getCoreCacheHelper().getKey(), key -> new ConcurrentHashMap<>());
    var known = fields.get(field);
    if (known == null) {
      known = new int[(int) values.getValueCount()];
      for (int i = 0; i < known.length; i++) {
        known[i] = number(values.lookupOrd(i).utf8ToString());
      }
      fields.put(field, known);
    }
    return known;
  }
}
