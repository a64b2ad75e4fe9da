package net.mhpss.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.members.FindableBy;
import net.mhpss.members.FoundBy;
import net.mhpss.members.MemberFinder;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds and counts members for the directory. The index holds of them only what every member may
 * see, so nothing else can show through a count or an order.
 */
@Component
class FindingMembers implements MemberFinder {
  private static final List<String> FACETS =
      List.of("kind", "interest", "language", "place", FoundBy.facet(FoundBy.HELP));

  /** More values than these of one facet are not shown. */
  private static final int MOST_VALUES = 300;

  private static final int MOST_KEPT = 300;

  private final Index index;
  private final ObjectProvider<FindableBy> more;
  private final Numbered numbered = new Numbered();

  /** What was counted in the index as it stands: many ask the same. */
  private final Cache<Asked, Counted> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  FindingMembers(Index index, ObjectProvider<FindableBy> more) {
    this.index = index;
    this.more = more;
  }

  /** What is counted, and in which state of the index. */
  private record Asked(
      Object index,
      String words,
      boolean inHelp,
      Map<String, List<String>> chosen,
      Set<Long> without,
      Locale language) {}

  private record Counted(
      Query words, long total, Map<String, Integer> counts, Map<String, Long> without) {}

  @Override
  public Optional<Answer> find(Question question) {
    return index.ask(searcher -> answer(searcher, question));
  }

  private Answer answer(IndexSearcher searcher, Question question) throws IOException {
    var counted = counted(searcher, question);
    var found =
        counted.total() == 0 || question.limit() == 0
            ? List.<Long>of()
            : listed(searcher, counted.words(), question);
    return new Answer(
        found.subList(0, Math.min(question.limit(), found.size())),
        found.size() > question.limit(),
        counted.total(),
        counted.counts(),
        counted.without());
  }

  private Counted counted(IndexSearcher searcher, Question question) throws IOException {
    var asked =
        new Asked(
            searcher.getIndexReader().getReaderCacheHelper().getKey(),
            question.words(),
            question.inHelp(),
            question.chosen(),
            question.without(),
            question.language());
    var known = kept.getIfPresent(asked);
    if (known == null) {
      known = count(searcher, question);
      kept.put(asked, known);
    }
    return known;
  }

  private Counted count(IndexSearcher searcher, Question question) throws IOException {
    var wish = Wish.of(question.words());
    var parts = question.inHelp() ? Analysis.OF_HELP : Analysis.WEIGHTS;
    var counted =
        count(searcher, Queries.all(wish, question.language(), searcher, parts), question);
    return counted.total() == 0 && !wish.isEmpty()
        ? count(searcher, Queries.most(wish, question.language(), searcher, parts), question)
        : counted;
  }

  /** A facet in which something was chosen is counted without those choices. */
  private Counted count(IndexSearcher searcher, Query words, Question question) throws IOException {
    var chosen = question.chosen().keySet();
    var all =
        Tally.of(
            searcher,
            fitting(words, question, ""),
            numbered,
            facets().stream().filter(facet -> !chosen.contains(facet)).toList());
    var values = new HashMap<>(all.values());
    var without = new LinkedHashMap<String, Long>();
    for (var facet : chosen) {
      var wider = Tally.of(searcher, fitting(words, question, facet), numbered, List.of(facet));
      values.putAll(wider.values());
      without.put(facet, wider.total());
    }
    if (all.total() > 0) {
      without.clear();
    } else if (!(words instanceof MatchAllDocsQuery)) {
      var anyWords = fitting(new MatchAllDocsQuery(), question, "");
      without.put("", Tally.of(searcher, anyWords, numbered, List.of()).total());
    }
    return new Counted(words, all.total(), most(values, question), without);
  }

  private List<String> facets() {
    var facets = new ArrayList<>(FACETS);
    more.orderedStream().map(FindableBy::facet).forEach(facets::add);
    return facets;
  }

  private static Map<String, Integer> most(Map<String, Integer> values, Question question) {
    var wanted = new HashSet<String>();
    question.chosen().values().forEach(wanted::addAll);
    var most = new HashMap<String, Integer>();
    var shown = new HashMap<String, Integer>();
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .filter(
            value ->
                shown.merge(FoundBy.facet(value.getKey()), 1, Integer::sum) <= MOST_VALUES
                    || wanted.contains(value.getKey()))
        .forEach(value -> most.put(value.getKey(), value.getValue()));
    return most;
  }

  /** The members whom all of it fits but the choices of one facet. */
  private static Query fitting(Query words, Question question, String but) {
    var all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Documents.KIND, Kind.MEMBER.key())), Occur.FILTER);
    all.add(words, words instanceof MatchAllDocsQuery ? Occur.FILTER : Occur.MUST);
    question
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!facet.equals(but)) {
                all.add(oneOf(values), Occur.FILTER);
              }
            });
    if (!question.without().isEmpty()) {
      all.add(
          new TermInSetQuery(
              Documents.KEY,
              question.without().stream()
                  .map(member -> new BytesRef(Documents.key(Kind.MEMBER, member).text()))
                  .toList()),
          Occur.MUST_NOT);
    }
    return all.build();
  }

  private static Query oneOf(List<String> values) {
    return values.size() == 1
        ? new TermQuery(new Term(Documents.FOUND_BY, values.getFirst()))
        : new TermInSetQuery(Documents.FOUND_BY, values.stream().map(BytesRef::new).toList());
  }

  /** One more than a page: the best first; without words, who joined last. */
  private static List<Long> listed(IndexSearcher searcher, Query words, Question question)
      throws IOException {
    var query = fitting(words, question, "");
    var ranked = !(words instanceof MatchAllDocsQuery);
    var latest = new SortField(Documents.ID, SortField.Type.LONG, true);
    var order = ranked ? new Sort(SortField.FIELD_SCORE, latest) : new Sort(latest);
    var found =
        searcher.searchAfter(
            place(searcher, query, ranked, question), query, question.limit() + 1, order);
    var members = new ArrayList<Long>();
    for (var one : found.scoreDocs) {
      var fields = ((FieldDoc) one).fields;
      members.add((Long) fields[fields.length - 1]);
    }
    return members;
  }

  /**
   * Where the page begins. How well somebody fits changes a little with all that others write: so
   * it is told by how the last one listed fits now.
   */
  private static @Nullable FieldDoc place(
      IndexSearcher searcher, Query query, boolean ranked, Question question) throws IOException {
    int behindAll = searcher.getIndexReader().maxDoc() - 1;
    for (var member : question.after()) {
      if (!ranked) {
        return new FieldDoc(behindAll, Float.NaN, new Object[] {member});
      }
      var score = score(searcher, query, member);
      if (score != null) {
        return new FieldDoc(behindAll, score, new Object[] {score, member});
      }
    }
    return null;
  }

  /** How well this member fits; null when they don't any more. */
  private static @Nullable Float score(IndexSearcher searcher, Query query, long member)
      throws IOException {
    var found = searcher.search(new TermQuery(Documents.key(Kind.MEMBER, member)), 1).scoreDocs;
    if (found.length == 0) {
      return null;
    }
    var segments = searcher.getIndexReader().leaves();
    var segment = segments.get(ReaderUtil.subIndex(found[0].doc, segments));
    var scorer =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f).scorer(segment);
    int document = found[0].doc - segment.docBase;
    return scorer != null && scorer.iterator().advance(document) == document
        ? scorer.score()
        : null;
  }
}
