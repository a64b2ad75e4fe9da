package net.mhpss.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts who fits a query, and how many of them have each value of some facets. */
final class Tally {
  private final Numbered numbered;
  private final Collection<String> facets;
  private int[] counted;
  private long total;

  private Tally(Numbered numbered, Collection<String> facets) {
    this.numbered = numbered;
    this.facets = facets;
    this.counted = new int[numbered.size()];
  }

  /** How many fit, and with which values. */
  record Counts(long total, Map<String, Integer> values) {}

  static Counts of(
      IndexSearcher searcher, Query query, Numbered numbered, Collection<String> facets)
      throws IOException {
    var tally = new Tally(numbered, facets);
    tally.count(searcher, query);
    return new Counts(tally.total, tally.values());
  }

  private void count(IndexSearcher searcher, Query query) throws IOException {
    var weight =
        searcher.createWeight(
            searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (var segment : searcher.getIndexReader().leaves()) {
      var scorer = weight.bulkScorer(segment);
      if (scorer != null) {
        scorer.score(
            new Counting(segment),
            segment.reader().getLiveDocs(),
            0,
            DocIdSetIterator.NO_MORE_DOCS);
      }
    }
  }

  private Map<String, Integer> values() {
    var values = new HashMap<String, Integer>();
    for (int number = 0; number < counted.length; number++) {
      if (counted[number] > 0) {
        values.put(numbered.value(number), counted[number]);
      }
    }
    return values;
  }

  /** What is counted in one segment. */
  private final class Counting implements LeafCollector {
    private final SortedSetDocValues[] values;
    private final int[][] numbers;

    Counting(LeafReaderContext segment) throws IOException {
      var fields = facets.stream().map(Documents::foundByField).toList();
      values = new SortedSetDocValues[fields.size()];
      numbers = new int[fields.size()][];
      for (int i = 0; i < values.length; i++) {
        values[i] = DocValues.getSortedSet(segment.reader(), fields.get(i));
        numbers[i] = numbered.of(segment, fields.get(i), values[i]);
      }
      counted = java.util.Arrays.copyOf(counted, numbered.size());
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int document) throws IOException {
      total++;
      for (int i = 0; i < values.length; i++) {
        var here = values[i];
        if (here.advanceExact(document)) {
          for (int more = here.docValueCount(); more > 0; more--) {
            counted[numbers[i][(int) here.nextOrd()]]++;
          }
        }
      }
    }
  }
}
