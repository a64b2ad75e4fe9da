package net.mhpss.search;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.mhpss.text.StreamSafe;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * How words of each language become the terms that are compared. A field's name is what it holds
 * and in which language: {@code title.fr}. The language {@link #AS_WRITTEN} takes words as they
 * are, without accents: for languages that have no stemmer here, and for names.
 */
final class Analysis {
  static final String AS_WRITTEN = "xx";

  /**
   * Where words of a language without a stemmer are kept for excerpts: a field has one way of being
   * written, everywhere.
   */
  private static final String OTHERS = "zz";

  /** What a field can hold, and how much a word found there weighs. */
  static final Map<String, Float> WEIGHTS =
      Map.of("title", 4f, "label", 2.5f, "body", 1.5f, "text", 1f);

  /** Of what members say, the part that tells what they can help with. */
  static final Map<String, Float> OF_HELP = Map.of("text", 1f);

  private static final Map<String, Analyzer> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("en", new EnglishAnalyzer()),
          Map.entry("fr", new FrenchAnalyzer()),
          Map.entry("es", new SpanishAnalyzer()),
          Map.entry("ar", new ArabicAnalyzer()),
          Map.entry("pt", new PortugueseAnalyzer()),
          Map.entry("ru", new RussianAnalyzer()),
          Map.entry("uk", new UkrainianAnalyzer()),
          Map.entry("tr", new TurkishAnalyzer()),
          Map.entry(AS_WRITTEN, new AsWritten()),
          Map.entry(OTHERS, new AsWritten()));

  private static final Normalizer2 NORMAL = Normalizer2.getNFKCInstance();

  /**
   * Tatweel, Arabic and Hebrew vowel marks, and marks of direction: written or not as people
   * please.
   */
  private static final UnicodeSetSpanner UNHEARD =
      new UnicodeSetSpanner(
          new UnicodeSet(
                  "[\\u0640\\u064b-\\u065f\\u0670\\u0591-\\u05c7\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u00ad]")
              .freeze());

  private Analysis() {}

  /** The language in whose fields a text of this language is kept. */
  static String ownField(String language) {
    return BY_LANGUAGE.containsKey(language) ? language : OTHERS;
  }

  /** The language in whose fields words are looked for that fit such a text. */
  static String askedField(String language) {
    return BY_LANGUAGE.containsKey(language) ? language : AS_WRITTEN;
  }

  static Analyzer byField() {
    var fields = new HashMap<String, Analyzer>();
    for (var what : WEIGHTS.keySet()) {
      BY_LANGUAGE.forEach((language, analyzer) -> fields.put(what + "." + language, analyzer));
    }
    return new PerFieldAnalyzerWrapper(BY_LANGUAGE.get(AS_WRITTEN), fields);
  }

  /** One way of writing for what may be written in several. */
  static String normal(String text) {
    return UNHEARD.deleteFrom(NORMAL.normalize(StreamSafe.of(text)));
  }

  /** The terms that a language makes of a text, in their order; none for words that say nothing. */
  static List<String> terms(String language, String text) {
    var terms = new ArrayList<String>();
    try (TokenStream tokens = analyzer(language).tokenStream("any", normal(text))) {
      var term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return terms;
  }

  private static Analyzer analyzer(String language) {
    return Objects.requireNonNull(BY_LANGUAGE.get(askedField(language)));
  }

  /** The languages in which a word may be meant, by the script it is written in. */
  static Set<String> possible(String word) {
    var script =
        word.codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .filter(
                s -> s != Character.UnicodeScript.COMMON && s != Character.UnicodeScript.INHERITED)
            .findFirst()
            .orElse(Character.UnicodeScript.LATIN);
    return switch (script) {
      case LATIN -> Set.of("en", "fr", "es", "pt", "tr");
      case ARABIC -> Set.of("ar");
      case CYRILLIC -> Set.of("uk", "ru");
      default -> Set.of();
    };
  }

  private static final class AsWritten extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }
  }
}
