package net.mhpss.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values of one field in one segment of the index, in memory: a search counts the values of
 * everything that fits, and to read them from the file each time is most of its work. A segment
 * never changes, so its columns are made once and go when it goes.
 */
final class Column {
  private static final Cache<Object, Map<String, Column>> SEGMENTS =
      Caffeine.newBuilder().weakKeys().build();

  private final String[] values;
  private final int[] begins;
  private final int[] numbers;

  private Column(String[] values, int[] begins, int[] numbers) {
    this.values = values;
    this.begins = begins;
    this.numbers = numbers;
  }

  static Column of(LeafReaderContext segment, String field) throws IOException {
    var columns =
        SEGMENTS.get(
            segment.reader().getCoreCacheHelper().getKey(), key -> new ConcurrentHashMap<>());
    var known = columns.get(field);
    if (known == null) {
      known = read(segment, field);
      columns.put(field, known);
    }
    return known;
  }

  private static Column read(LeafReaderContext segment, String field) throws IOException {
    var stored = DocValues.getSortedSet(segment.reader(), field);
    var values = new String[(int) stored.getValueCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = stored.lookupOrd(i).utf8ToString();
    }
    var begins = new int[segment.reader().maxDoc() + 1];
    var numbers = new int[64];
    int size = 0;
    int last = -1;
    for (int document = stored.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = stored.nextDoc()) {
      Arrays.fill(begins, last + 1, document + 1, size);
      last = document;
      for (int more = stored.docValueCount(); more > 0; more--) {
        if (size == numbers.length) {
          numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = (int) stored.nextOrd();
      }
    }
    Arrays.fill(begins, last + 1, begins.length, size);
    return new Column(values, begins, Arrays.copyOf(numbers, size));
  }

  /** How many values there are; they are numbered from 0. */
  int size() {
    return values.length;
  }

  String value(int number) {
    return values[number];
  }

  /** Which of the values are among these; empty when nothing is asked. */
  boolean[] among(List<String> asked) {
    var among = new boolean[asked.isEmpty() ? 0 : values.length];
    for (var value : asked) {
      int number = Arrays.asList(values).indexOf(value);
      if (number >= 0) {
        among[number] = true;
      }
    }
    return among;
  }

  /** The values of a document, in the order of their letters. */
  List<String> of(int document) {
    return Arrays.stream(numbers, begins[document], begins[document + 1])
        .mapToObj(number -> values[number])
        .toList();
  }

  boolean hasOneOf(boolean[] wanted, int document) {
    for (int i = begins[document]; i < begins[document + 1]; i++) {
      if (wanted[numbers[i]]) {
        return true;
      }
    }
    return false;
  }

  void count(int document, int[] counts) {
    for (int i = begins[document]; i < begins[document + 1]; i++) {
      counts[numbers[i]]++;
    }
  }
}
