package net.mhpss.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.library.Facet;
import net.mhpss.library.LibraryFinder;
import net.mhpss.web.Reader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a reader may see, and nothing else: what they may not see is filtered before it is
 * counted, and what is shown is read once more from the database, so that what was hidden a moment
 * ago is not shown although the index may still know it.
 */
@Component
class Searching implements LibraryFinder {
  /** Some ten megabytes. */
  private static final int ANSWERS = 400;

  private final Index index;
  private final JdbcClient db;
  private final Cache<AskedBefore, Answer> answers =
      Caffeine.newBuilder().maximumSize(ANSWERS).expireAfterAccess(Duration.ofMinutes(10)).build();

  Searching(Index index, JdbcClient db) {
    this.index = index;
    this.db = db;
  }

  @Override
  public Optional<Answer> find(Question question) {
    return index.ask(
        searcher -> {
          var asked = AskedBefore.of(searcher, question);
          var known = answers.getIfPresent(asked);
          if (known == null) {
            known = works(searcher, question);
            answers.put(asked, known);
          }
          return known;
        });
  }

  /**
   * A question about works, which everyone may see, to one state of the index: its answer cannot
   * change. The next state has another key.
   */
  private record AskedBefore(
      Object index,
      String words,
      Map<Facet, List<String>> chosen,
      Order order,
      String after,
      int limit,
      Locale language) {
    static AskedBefore of(IndexSearcher searcher, Question question) {
      return new AskedBefore(
          searcher.getIndexReader().getReaderCacheHelper().getKey(),
          question.words(),
          question.chosen(),
          question.order(),
          question.after(),
          question.limit(),
          question.reader().language());
    }
  }

  private static Answer works(IndexSearcher searcher, Question question) throws IOException {
    var wish = Wish.of(question.words());
    var after = Place.of(question.after());
    var newest = question.order() == Order.NEWEST;
    var words = Queries.all(wish, question.reader().language(), searcher);
    var all =
        Finds.find(
            searcher,
            ofWorks(words),
            Kind.WORK,
            question.chosen(),
            newest,
            after,
            question.limit());
    if (all.total() == 0 && !wish.isEmpty()) {
      words = Queries.most(wish, question.reader().language(), searcher);
      all =
          Finds.find(
              searcher,
              ofWorks(words),
              Kind.WORK,
              question.chosen(),
              newest,
              after,
              question.limit());
    }
    var listed = all.page();
    var excerpts = Excerpting.of(searcher, words, question.reader().language(), listed);
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < listed.size(); i++) {
      hits.add(new Hit(listed.get(i).id(), excerpts.get(i).pieces(), excerpts.get(i).language()));
    }
    return new Answer(
        hits,
        all.total(),
        counts(all.counts()),
        all.next() == null ? null : all.next().written(),
        List.of());
  }

  private static Query ofWorks(Query words) {
    var query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Documents.KIND, Kind.WORK.key())), Occur.FILTER);
    query.add(words, words instanceof MatchAllDocsQuery ? Occur.FILTER : Occur.MUST);
    return query.build();
  }

  private static Map<Facet, List<Count>> counts(Map<Facet, Map<String, Integer>> counted) {
    var counts = new EnumMap<Facet, List<Count>>(Facet.class);
    counted.forEach(
        (facet, values) ->
            counts.put(
                facet,
                values.entrySet().stream()
                    .map(value -> new Count(value.getKey(), value.getValue()))
                    .sorted(
                        java.util.Comparator.comparingLong(Count::works)
                            .reversed()
                            .thenComparing(Count::value))
                    .toList()));
    return counts;
  }

  /** Finds everything of one kind, or of all; empty while there is no index. */
  Optional<Result> find(Asked asked, Reader reader) {
    var access = access(reader);
    var apart = apartFrom(reader);
    return index
        .ask(searcher -> everything(searcher, asked, reader, access, apart))
        .map(this::withoutWhatIsHidden);
  }

  /** What somebody asked on the search page. */
  record Asked(String words, @Nullable Kind kind, Place after) {
    static final int PAGE = 20;

    static Asked of(String words, String kind, String after) {
      return new Asked(words, Kind.of(kind).orElse(null), Place.of(after));
    }
  }

  /** One line of a result. */
  record Line(
      Kind kind,
      long id,
      String path,
      String title,
      @Nullable String titleLanguage,
      List<Piece> excerpt,
      @Nullable String language) {}

  /** What was found, best first, and where the next page begins; null on the last. */
  record Result(List<Line> lines, long total, Map<Kind, Integer> kinds, @Nullable String next) {}

  private static Result everything(
      IndexSearcher searcher,
      Asked asked,
      Reader reader,
      List<BytesRef> access,
      List<BytesRef> apart)
      throws IOException {
    var wish = Wish.of(asked.words());
    if (wish.isEmpty()) {
      return new Result(List.of(), 0, Map.of(), null);
    }
    var words = Queries.all(wish, reader.language(), searcher);
    var all = page(searcher, allowed(words, access, apart), asked);
    if (all.kinds().isEmpty()) {
      words = Queries.most(wish, reader.language(), searcher);
      all = page(searcher, allowed(words, access, apart), asked);
    }
    var listed = all.page();
    var excerpts = Excerpting.of(searcher, words, reader.language(), listed);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < listed.size(); i++) {
      var one = listed.get(i);
      lines.add(
          new Line(
              one.kind(),
              one.id(),
              "",
              "",
              null,
              excerpts.get(i).pieces(),
              excerpts.get(i).language()));
    }
    var next = all.next();
    return new Result(lines, all.total(), all.kinds(), next == null ? null : next.written());
  }

  private static Finds.All page(IndexSearcher searcher, Query query, Asked asked)
      throws IOException {
    return Finds.find(searcher, query, asked.kind(), Map.of(), false, asked.after(), Asked.PAGE);
  }

  private static Query allowed(Query words, List<BytesRef> access, List<BytesRef> apart) {
    var allowed =
        new BooleanQuery.Builder()
            .add(words, Occur.MUST)
            .add(new TermInSetQuery(Documents.ACCESS, access), Occur.FILTER);
    if (!apart.isEmpty()) {
      allowed.add(new TermInSetQuery(Documents.KEY, apart), Occur.MUST_NOT);
    }
    return allowed.build();
  }

  /** Whom this reader keeps away, and who keeps them away: neither finds the other. */
  private List<BytesRef> apartFrom(Reader reader) {
    return switch (reader) {
      case Reader.Visitor _ -> List.of();
      case Reader.Member member ->
          db.sql("select other_id from blocks where member_id = :member")
              .param("member", member.id())
              .query(
                  (row, number) ->
                      new BytesRef(Documents.key(Kind.MEMBER, row.getLong("other_id")).text()))
              .list();
    };
  }

  private List<BytesRef> access(Reader reader) {
    var access = new ArrayList<BytesRef>();
    access.add(new BytesRef("everyone"));
    if (reader instanceof Reader.Member member) {
      access.add(new BytesRef("members"));
      db.sql("select group_id from group_members where member_id = :member")
          .param("member", member.id())
          .query((row, number) -> new BytesRef("group:" + row.getLong(1)))
          .list()
          .forEach(access::add);
    }
    return access;
  }

  /**
   * Reads what is to be shown from the database: where it is and how it is called now, if it is
   * still there for everybody it was for.
   */
  private Result withoutWhatIsHidden(Result result) {
    var ids = new EnumMap<Kind, List<Long>>(Kind.class);
    result
        .lines()
        .forEach(
            line -> ids.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line.id()));
    if (ids.isEmpty()) {
      return result;
    }
    var now = new HashMap<String, Line>();
    var sql = new ArrayList<String>();
    var statement = new HashMap<String, Object>();
    ids.forEach(
        (kind, numbers) -> {
          sql.add(
              "select kind, id, path, title, language from "
                  + kind.view()
                  + " where id in (:"
                  + kind.key()
                  + ")");
          statement.put(kind.key(), numbers);
        });
    db.sql(String.join(" union all ", sql))
        .params(statement)
        .query(
            row -> {
              var kind = Kind.of(row.getString("kind")).orElseThrow();
              now.put(
                  kind.key() + row.getLong("id"),
                  new Line(
                      kind,
                      row.getLong("id"),
                      row.getString("path"),
                      row.getString("title"),
                      row.getString("language"),
                      List.of(),
                      null));
            });
    var lines = new ArrayList<Line>();
    for (var line : result.lines()) {
      var known = now.get(line.kind().key() + line.id());
      if (known != null) {
        lines.add(
            new Line(
                line.kind(),
                line.id(),
                known.path(),
                known.title(),
                known.titleLanguage(),
                line.excerpt(),
                line.language()));
      }
    }
    return new Result(lines, result.total(), result.kinds(), result.next());
  }

  /**
   * While there is no index: titles of what everyone may see, as far as PostgreSQL finds them
   * quickly.
   */
  Result reduced(Asked asked) {
    var lines =
        asked.words().isBlank()
            ? List.<Line>of()
            : db.sql(
                    """
                select kind, id, path, title, language from searchable_works
                 where title ilike '%' || :words || '%' limit 20
                """)
                .param("words", asked.words().replaceAll("[%_\\\\]", " "))
                .query(
                    (row, number) ->
                        new Line(
                            Kind.WORK,
                            row.getLong("id"),
                            row.getString("path"),
                            row.getString("title"),
                            row.getString("language"),
                            List.of(),
                            null))
                .list();
    return new Result(lines, lines.size(), Map.of(Kind.WORK, lines.size()), null);
  }
}
