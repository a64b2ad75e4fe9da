package net.mhpss.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Ukrainian words without their case endings. Lucene's own analyzer needs a dictionary that does
 * not come in the version of the rest; taking the longest known ending off, as the light stemmers
 * of other languages do, is enough to bring the cases of a noun and the forms of an adjective
 * together.
 */
final class UkrainianAnalyzer extends Analyzer {
  private static final CharArraySet SAYING_NOTHING =
      new CharArraySet(
          Set.of(
              "і", "й", "та", "в", "у", "на", "з", "із", "до", "для", "що", "як", "не", "за", "від",
              "по", "про", "це", "або", "але", "при", "під", "над", "чи", "є", "а", "о"),
          true);

  /** Longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "остями", "остям", "остях", "ування", "юванням", "ностей", "ості", "ість", "ями", "ами",
          "ього", "ьому", "ими", "ого", "ому", "ові", "еві", "єві", "ів", "їв", "ей", "ах", "ях",
          "ам", "ям", "ою", "ею", "єю", "ий", "ій", "их", "їх", "им", "їм", "ої", "ом", "ем", "єм",
          "ню", "ня", "ні", "ть", "ти", "а", "я", "о", "е", "є", "и", "і", "ї", "у", "ю", "ь");

  private static final int SHORTEST_STEM = 3;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    var known = new StopFilter(new LowerCaseFilter(words), SAYING_NOTHING);
    return new TokenStreamComponents(words, new WithoutEnding(known));
  }

  private static final class WithoutEnding extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);

    WithoutEnding(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (!kept.isKeyword()) {
        term.setLength(stemLength(term));
      }
      return true;
    }

    private static int stemLength(CharSequence word) {
      for (var ending : ENDINGS) {
        int stem = word.length() - ending.length();
        if (stem >= SHORTEST_STEM
            && word.subSequence(stem, word.length()).toString().equals(ending)) {
          return stem;
        }
      }
      return word.length();
    }
  }
}
