package net.mhpss.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import net.mhpss.library.Facet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over everything that fits a query: ranks it, counts it by kind and by facet. A thing
 * that fits all choices but those of one facet is counted for that facet alone, so that the choices
 * within a facet do not narrow its own counts.
 */
final class Finds {
  private final IndexSearcher searcher;
  private final Map<Facet, List<String>> chosen;
  private final boolean newestFirst;
  private final Place after;
  private final int most;
  private final PriorityQueue<Found> best;
  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private long total;

  private Finds(
      IndexSearcher searcher,
      Map<Facet, List<String>> chosen,
      boolean newestFirst,
      Place after,
      int listed) {
    this.searcher = searcher;
    this.chosen = chosen;
    this.newestFirst = newestFirst;
    this.after = after;
    this.most = listed == 0 ? 0 : after.alike() + listed + 1;
    this.best = new PriorityQueue<>(most + 1, WORST_FIRST);
  }

  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparingDouble(Found::rank)
          .thenComparing(Comparator.comparingLong(Found::id).reversed())
          .thenComparing(Comparator.comparing(Found::kind).reversed());

  /** Something found: its number in the index and what it is. */
  record Found(int document, Kind kind, long id, double rank) {}

  /** A page of what was found, where the next one begins if there is one, and all counts. */
  record All(
      List<Found> page,
      @Nullable Place next,
      long total,
      Map<Kind, Integer> kinds,
      Map<Facet, Map<String, Integer>> counts) {}

  /**
   * The best {@code listed} of what fits after this place, with the counts of everything. {@code
   * only} narrows what is listed, not the counts by kind.
   */
  static All find(
      IndexSearcher searcher,
      Query query,
      @Nullable Kind only,
      Map<Facet, List<String>> chosen,
      boolean newestFirst,
      Place after,
      int listed)
      throws IOException {
    var finds = new Finds(searcher, chosen, newestFirst, after, listed);
    finds.walk(query, only);
    return finds.page(listed);
  }

  private All page(int listed) {
    var list = new ArrayList<>(best);
    list.sort(WORST_FIRST.reversed());
    int from = 0;
    while (from < Math.min(after.alike(), list.size()) && list.get(from).rank() == after.rank()) {
      from++;
    }
    var page = list.subList(from, Math.min(from + listed, list.size()));
    var next = list.size() > from + listed ? after.following(page) : null;
    return new All(page, next, total, kinds, counts);
  }

  private void walk(Query query, @Nullable Kind only) throws IOException {
    var weight =
        searcher.createWeight(
            searcher.rewrite(query),
            newestFirst ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE,
            1f);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      var segment = new Segment(leaf);
      var alive = leaf.reader().getLiveDocs();
      var documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (alive == null || alive.get(document)) {
          var kind = segment.kind(document);
          kinds.merge(kind, 1, Integer::sum);
          if ((only == null || kind == only) && segment.fitsChoices(document)) {
            total++;
            keep(segment, document, kind, newestFirst ? segment.at(document) : scorer.score());
          }
        }
      }
      segment.addCounts();
    }
  }

  private void keep(Segment segment, int document, Kind kind, double rank) throws IOException {
    if (most == 0 || rank > after.rank()) {
      return;
    }
    var worst = best.peek();
    if (best.size() < most || (worst != null && rank >= worst.rank())) {
      best.add(new Found(segment.leaf.docBase + document, kind, segment.id(document), rank));
      if (best.size() > most) {
        best.poll();
      }
    }
  }

  /** The values of one part of the index. */
  private final class Segment {
    private final LeafReaderContext leaf;
    private final SortedDocValues kinds;
    private final NumericDocValues ids;
    private final NumericDocValues times;
    private final Kind[] kindOf;
    private final List<Side> sides = new ArrayList<>();

    Segment(LeafReaderContext leaf) throws IOException {
      this.leaf = leaf;
      kinds = DocValues.getSorted(leaf.reader(), Documents.KIND);
      ids = DocValues.getNumeric(leaf.reader(), Documents.ID);
      times = DocValues.getNumeric(leaf.reader(), Documents.AT);
      kindOf = new Kind[kinds.getValueCount()];
      for (int i = 0; i < kindOf.length; i++) {
        kindOf[i] = Kind.of(kinds.lookupOrd(i).utf8ToString()).orElseThrow();
      }
      for (var facet : Facet.values()) {
        sides.add(new Side(facet, leaf));
      }
    }

    Kind kind(int document) throws IOException {
      kinds.advanceExact(document);
      return kindOf[kinds.ordValue()];
    }

    long id(int document) throws IOException {
      ids.advanceExact(document);
      return ids.longValue();
    }

    long at(int document) throws IOException {
      times.advanceExact(document);
      return times.longValue();
    }

    /**
     * Whether the document fits every choice; counts it for every facet, or for the only one that
     * it misses.
     */
    boolean fitsChoices(int document) {
      Side missed = null;
      for (var side : sides) {
        if (!side.fits(document)) {
          if (missed != null) {
            return false;
          }
          missed = side;
        }
      }
      if (missed != null) {
        missed.count(document);
        return false;
      }
      for (var side : sides) {
        side.count(document);
      }
      return true;
    }

    void addCounts() {
      for (var side : sides) {
        side.addTo(counts.computeIfAbsent(side.facet, facet -> new HashMap<>()));
      }
    }
  }

  /** One facet in one part of the index. */
  private final class Side {
    private final Facet facet;
    private final Column column;
    private final int[] counted;
    private final boolean[] wanted;
    private final boolean isChosen;

    Side(Facet facet, LeafReaderContext leaf) throws IOException {
      this.facet = facet;
      column = Column.of(leaf, Documents.facetField(facet));
      counted = new int[column.size()];
      var choices = chosen.getOrDefault(facet, List.of());
      isChosen = !choices.isEmpty();
      wanted = column.among(choices);
    }

    boolean fits(int document) {
      return !isChosen || column.hasOneOf(wanted, document);
    }

    void count(int document) {
      column.count(document, counted);
    }

    void addTo(Map<String, Integer> all) {
      for (int i = 0; i < counted.length; i++) {
        if (counted[i] > 0) {
          all.merge(column.value(i), counted[i], Integer::sum);
        }
      }
    }
  }
}
