package net.mhpss.taxonomy;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/** The order of words in a language. */
final class Alphabet {
  private Alphabet() {}

  static <T> Comparator<T> of(String language, Function<T, String> word) {
    var collator = Collator.getInstance(ULocale.forLanguageTag(language)).freeze();
    return Comparator.comparing(word, collator::compare);
  }
}
