package net.mhpss.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.mhpss.text.TextLanguage;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query of what was typed. A word is read in the reader's language, in the one the words
 * seem to be in, in English, and as written; wherever it fits best, it counts. Nothing typed is
 * ever read as syntax of the index.
 */
final class Queries {
  private static final float OTHERS = 0.1f;
  private static final double MOST = 0.6;
  private static final int LONG_ENOUGH_TO_MISTYPE = 5;

  private final IndexSearcher searcher;
  private final Map<String, Float> parts;

  private Queries(IndexSearcher searcher, Map<String, Float> parts) {
    this.searcher = searcher;
    this.parts = parts;
  }

  /** Everything that holds all the words. */
  static Query all(Wish wish, Locale reader, IndexSearcher searcher) throws IOException {
    return all(wish, reader, searcher, Analysis.WEIGHTS);
  }

  /** Everything that holds all the words in one of these parts, each with what it weighs. */
  static Query all(Wish wish, Locale reader, IndexSearcher searcher, Map<String, Float> parts)
      throws IOException {
    return new Queries(searcher, parts).query(wish, reader, 1);
  }

  /** Everything that holds most of the words: for when nothing holds them all. */
  static Query most(Wish wish, Locale reader, IndexSearcher searcher) throws IOException {
    return most(wish, reader, searcher, Analysis.WEIGHTS);
  }

  /** Everything that holds most of the words in one of these parts. */
  static Query most(Wish wish, Locale reader, IndexSearcher searcher, Map<String, Float> parts)
      throws IOException {
    return new Queries(searcher, parts).query(wish, reader, MOST);
  }

  private Query query(Wish wish, Locale reader, double share) throws IOException {
    if (wish.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    var languages = languages(wish, reader);
    var wanted = new ArrayList<Query>();
    for (var word : wish.words()) {
      var query = word(word, languages);
      if (query != null) {
        wanted.add(query);
      }
    }
    var all = new BooleanQuery.Builder();
    wanted.forEach(query -> all.add(query, Occur.SHOULD));
    all.setMinimumNumberShouldMatch(
        wanted.isEmpty() ? 0 : Math.max(1, (int) Math.round(wanted.size() * share)));
    for (var phrase : wish.phrases()) {
      var query = phrase(phrase, languages);
      if (query != null) {
        all.add(query, Occur.MUST);
      }
    }
    for (var unwanted : wish.unwanted()) {
      var query = phrase(unwanted, languages);
      if (query != null) {
        all.add(query, Occur.MUST_NOT);
      }
    }
    var built = all.build();
    // only words that say nothing: what was typed fits nothing better than anything
    return built.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)
        ? new MatchAllDocsQuery()
        : built;
  }

  private static Set<String> languages(Wish wish, Locale reader) {
    var languages = new LinkedHashSet<String>();
    languages.add(reader.getLanguage());
    languages.add(
        TextLanguage.of(
                String.join(" ", wish.words()) + " " + String.join(" ", wish.phrases()), reader)
            .getLanguage());
    languages.add("en");
    return languages;
  }

  private @org.jspecify.annotations.Nullable Query word(String word, Set<String> languages)
      throws IOException {
    var ways = new ArrayList<Query>();
    for (var language : readings(word, languages)) {
      addWays(ways, language, Analysis.terms(language, word));
    }
    var written = Analysis.terms(Analysis.AS_WRITTEN, word);
    if (written.isEmpty()) {
      return null;
    }
    if (ways.isEmpty() && !Analysis.possible(word).isEmpty()) {
      return null; // a word that says nothing in any of them
    }
    addWays(ways, Analysis.AS_WRITTEN, written);
    if (isUnknown(written)) {
      for (var what : mistypedIn()) {
        ways.add(
            new FuzzyQuery(new Term(what + "." + Analysis.AS_WRITTEN, written.getFirst()), 1, 1));
      }
    }
    return new DisjunctionMaxQuery(ways, OTHERS);
  }

  /**
   * The languages in which this word is read: of those that come into question, the ones its script
   * allows.
   */
  private static List<String> readings(String word, Set<String> languages) {
    var possible = Analysis.possible(word);
    var readings = languages.stream().filter(possible::contains).toList();
    return readings.isEmpty() ? List.copyOf(possible) : readings;
  }

  private void addWays(List<Query> ways, String language, List<String> terms) {
    if (terms.isEmpty()) {
      return;
    }
    parts.forEach(
        (what, weight) -> {
          var field = what + "." + language;
          Query query =
              terms.size() == 1
                  ? new TermQuery(new Term(field, terms.getFirst()))
                  : new PhraseQuery(2, field, terms.toArray(String[]::new));
          ways.add(
              new BoostQuery(query, language.equals(Analysis.AS_WRITTEN) ? weight * 0.8f : weight));
        });
  }

  /** Whole texts hold every spelling: there it is looked for only when nothing else is asked. */
  private Set<String> mistypedIn() {
    var shorter = new LinkedHashSet<>(parts.keySet());
    if (shorter.size() > 1) {
      shorter.remove("text");
    }
    return shorter;
  }

  /** Words that stand nowhere may be mistyped. */
  private boolean isUnknown(List<String> written) throws IOException {
    if (written.size() != 1 || written.getFirst().length() < LONG_ENOUGH_TO_MISTYPE) {
      return false;
    }
    for (var what : parts.keySet()) {
      if (searcher
              .getIndexReader()
              .docFreq(new Term(what + "." + Analysis.AS_WRITTEN, written.getFirst()))
          > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Words that stand beside each other; in Arabic in either order, for some PDFs give a line's
   * words reversed.
   */
  private @org.jspecify.annotations.Nullable Query phrase(String phrase, Set<String> languages) {
    var ways = new ArrayList<Query>();
    var readings = new ArrayList<>(readings(phrase, languages));
    readings.add(Analysis.AS_WRITTEN);
    for (var language : readings) {
      var terms = Analysis.terms(language, phrase);
      if (!terms.isEmpty()) {
        int slop = language.equals("ar") ? 2 : 0;
        parts.forEach(
            (what, weight) ->
                ways.add(
                    new BoostQuery(
                        new PhraseQuery(slop, what + "." + language, terms.toArray(String[]::new)),
                        weight)));
      }
    }
    return ways.isEmpty() ? null : new DisjunctionMaxQuery(ways, OTHERS);
  }
}
