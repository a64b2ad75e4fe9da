package net.mhpss.text;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The language of a text, told from its script first and then from the little words and letters
 * that only some languages use. Light on purpose: a few kilobytes of words instead of a model of
 * many megabytes. Short titles often have no such word; then the answer is what the caller expects
 * anyway.
 */
public final class TextLanguage {
  /** Enough to tell; a book is not read to its end for it. */
  private static final int SAMPLE = 4_000;

  private static final Map<UnicodeScript, Locale> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HEBREW, Locale.of("he")),
          Map.entry(UnicodeScript.GREEK, Locale.of("el")),
          Map.entry(UnicodeScript.BENGALI, Locale.of("bn")),
          Map.entry(UnicodeScript.TAMIL, Locale.of("ta")),
          Map.entry(UnicodeScript.TELUGU, Locale.of("te")),
          Map.entry(UnicodeScript.KANNADA, Locale.of("kn")),
          Map.entry(UnicodeScript.MALAYALAM, Locale.of("ml")),
          Map.entry(UnicodeScript.GUJARATI, Locale.of("gu")),
          Map.entry(UnicodeScript.GURMUKHI, Locale.of("pa")),
          Map.entry(UnicodeScript.SINHALA, Locale.of("si")),
          Map.entry(UnicodeScript.MYANMAR, Locale.of("my")),
          Map.entry(UnicodeScript.THAI, Locale.of("th")),
          Map.entry(UnicodeScript.LAO, Locale.of("lo")),
          Map.entry(UnicodeScript.KHMER, Locale.of("km")),
          Map.entry(UnicodeScript.TIBETAN, Locale.of("bo")),
          Map.entry(UnicodeScript.GEORGIAN, Locale.of("ka")),
          Map.entry(UnicodeScript.ARMENIAN, Locale.of("hy")),
          Map.entry(UnicodeScript.THAANA, Locale.of("dv")),
          Map.entry(UnicodeScript.HANGUL, Locale.of("ko")),
          Map.entry(UnicodeScript.HIRAGANA, Locale.of("ja")),
          Map.entry(UnicodeScript.KATAKANA, Locale.of("ja")),
          Map.entry(UnicodeScript.HAN, Locale.of("zh")));

  /**
   * The first of each script is the answer when nothing tells and the caller expects another
   * script.
   */
  private static final Map<UnicodeScript, List<Profile>> MANY_LANGUAGES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.LATIN,
              List.of(
                  profile(
                      "en",
                      "the of and to in is for that on with are as this be by from or at have was"
                          + " not it an which their has can will you we they do what who how my",
                      ""),
                  profile(
                      "fr",
                      "le la les de des du et en un une est dans pour que qui sur par au aux avec"
                          + " ne pas plus ce cette ces se sont ou il elle nous vous je être à l'on"
                          + " d'une leur",
                      "çœèêà"),
                  profile(
                      "es",
                      "el la los las de del y en un una es para que por con se no su sus al lo como"
                          + " más este esta o son entre sobre también fue han hay yo qué cómo",
                      "ñ¿¡áíóú"),
                  profile(
                      "pt",
                      "o a os as de do da dos das e em um uma é para que por com se não no na nos"
                          + " nas ao à como mais são ou seu sua foi pelo pela também você eu",
                      "ãõçâêáíóú"),
                  profile(
                      "it",
                      "il lo la i gli le di del della dei delle e in un una è per che con non si da"
                          + " dal sono come più anche nel nella o alla al questo io",
                      "àèìòù"),
                  profile(
                      "de",
                      "der die das und in den von zu mit ist im für auf nicht ein eine dem des sich"
                          + " als auch es an werden oder bei aus einer wir sie ich wie",
                      "äöüß"),
                  profile(
                      "nl",
                      "de het een en van in is dat op te voor met zijn niet aan er door als ook om"
                          + " uit bij wordt naar of die deze ik wij je hoe",
                      "ĳ"),
                  profile(
                      "tr",
                      "ve bir bu için ile de da olarak olan çok daha en gibi ne var değil kadar"
                          + " sonra ya ki mi veya tarafından göre ben her ise olduğu nasıl",
                      "ışğçöüİ"),
                  profile(
                      "id",
                      "yang dan di untuk dengan dari pada ini dalam tidak adalah atau ke itu oleh"
                          + " akan sebagai juga dapat telah mereka kami anda saya bisa ada bagi"
                          + " apa",
                      ""),
                  profile(
                      "sw",
                      "na ya wa kwa ni za katika la kuwa cha au hii hiyo yake watu kama vya pia"
                          + " lakini baada hivyo wao sana si mtu huo yao ili bila wetu jinsi",
                      ""),
                  profile(
                      "so",
                      "iyo oo in ku ka ee ah u waa la si uu ay aan ama waxaa ugu kuwa leh soo kale"
                          + " isku waxa ayaa dadka sida lagu",
                      ""),
                  profile(
                      "ht",
                      "nan yo pou ak ki se li ou mwen nou te ap gen pa yon sa moun fè lè tout kapab"
                          + " avèk anpil oswa men sou",
                      "òèè"),
                  profile(
                      "pl",
                      "i w na z do się nie że jest o to jak po od dla za przez ale lub oraz czy są"
                          + " może tym być który jego ich",
                      "ąćęłńśźż"),
                  profile(
                      "ro",
                      "și de la în cu pe este a nu că o din pentru sau care mai un al ale prin se"
                          + " sunt au fost dar după către lor",
                      "ășțâî"),
                  profile(
                      "vi",
                      "và của là có cho các trong được với người không những một đã khi để này về"
                          + " từ như đến hoặc tại bị",
                      "đơưạảấầậắằẹẻếềểệịọỏốồộớờợụủứừửữự"),
                  profile(
                      "tl",
                      "ang ng sa na mga at ay para ito ni kung o hindi may mula dahil siya namin"
                          + " natin kami ako po lamang upang bilang",
                      ""),
                  profile(
                      "ha",
                      "da na ta a ba don cikin wannan daga ga ko su shi ya zuwa kuma suka sun wanda"
                          + " domin mutane yana idan wata",
                      "ƙɗɓ"),
                  profile(
                      "ku",
                      "û ji di bi li ku de ev ew jî re ne xwe da kir hene bo an wan me mirov çi"
                          + " dibe hemû",
                      "êîûşç"),
                  profile(
                      "rw",
                      "mu ku n'a cyangwa kandi ni na muri kuri abantu iyo uko ko bya cya rya ariko"
                          + " kugira igihe iki bose gukora umuntu",
                      ""),
                  profile(
                      "sq",
                      "dhe në të e i për me nga një që është se nuk si ose ka këtë janë më do ky",
                      "ëç")),
              UnicodeScript.ARABIC,
              List.of(
                  profile(
                      "ar",
                      "في من على إلى أن هذا هذه التي الذي عن مع ما لا أو كان بين ذلك كل هو هي و لم"
                          + " قد بعد كيف هل",
                      "ةىيكأإؤئ"),
                  profile(
                      "fa",
                      "که از به این است را با در برای آن می های شود یا و ها بر هم شده کند خود باید"
                          + " چگونه",
                      "پچژگیک"),
                  profile(
                      "ur",
                      "کے ہے میں کی کا اور سے کو نے پر یہ ہیں اس کہ بھی تھا کر ایک جو نہیں ہو کیا"
                          + " یا",
                      "ٹڈڑںےہھ"),
                  profile(
                      "ps",
                      "د په چې او له سره دي ده کې ته هم دا چی نه یې شي کوي لپاره هغه څخه یا که",
                      "ټډړښځڅڼېۍ"),
                  profile(
                      "ckb",
                      "لە بۆ و بە کە ئەم لەگەڵ ئەو هەر بوو دا بکە یان ئێمە من نیە هەیە چۆن",
                      "ڵۆێڕەۇ"),
                  profile("ug", "ۋە بىلەن بۇ ئۈچۈن بىر دەپ بولۇپ", "ۈۋېى")),
              UnicodeScript.CYRILLIC,
              List.of(
                  profile(
                      "ru",
                      "и в не на что с по это как для из от а к у его или при также они я мы быть"
                          + " она за до",
                      "ыэъё"),
                  profile(
                      "uk",
                      "і в не на що з та до як для це від або за про є його у при також вони я ми"
                          + " бути під ви",
                      "їєґі"),
                  profile(
                      "bg",
                      "и на да се за от в с не по са е като че при или до това които ще",
                      "ъ"),
                  profile("sr", "и у је да се на за од са не по су као или што би то", "ђћџљњј"),
                  profile("ky", "жана менен үчүн болуп бул да бир деп", "ңөү"),
                  profile("kk", "және үшін мен бұл бір деп бойынша", "әғқңұһі"),
                  profile("tg", "ва дар ки аз ба барои ин бо аст", "ҳҷқғӣӯ")),
              UnicodeScript.DEVANAGARI,
              List.of(
                  profile("hi", "है के में की और से का को पर हैं यह नहीं एक भी हो कि लिए ने", ""),
                  profile("ne", "छ को मा र हो लाई पनि छन् यो गर्न गरेको भने हरू लागि तथा", ""),
                  profile("mr", "आहे आणि या व ते हे मध्ये साठी आहेत नाही एक त्या केले", "ळ")),
              UnicodeScript.ETHIOPIC,
              List.of(
                  profile("am", "ነው ውስጥ እና ላይ ወደ ነበር ጋር ናቸው እንደ ግን ይህ ሰዎች", ""),
                  profile("ti", "እዩ ናይ ኣብ ካብ እቲ እዮም ምስ ድማ ነቲ ሰባት", "ኣ"))));

  private static final Map<Locale, String> DIRECTIONS = new ConcurrentHashMap<>();

  private TextLanguage() {}

  /**
   * The language that the text is most likely written in, or {@code otherwise} when the text does
   * not tell.
   */
  public static Locale of(String text, Locale otherwise) {
    var sample = text.length() <= SAMPLE ? text : text.substring(0, SAMPLE);
    var script = scriptOf(sample);
    if (script == null) {
      return otherwise;
    }
    var one = ONE_LANGUAGE.get(script);
    if (one != null) {
      return one;
    }
    var many = MANY_LANGUAGES.get(script);
    return many == null ? otherwise : likeliest(sample, many, otherwise);
  }

  /**
   * How a language runs: {@code rtl} for Arabic, Persian, Hebrew, Urdu, Pashto, Sorani and their
   * like, else {@code ltr}.
   */
  public static String direction(Locale language) {
    return DIRECTIONS.computeIfAbsent(
        language,
        known -> ULocale.createCanonical(known.toLanguageTag()).isRightToLeft() ? "rtl" : "ltr");
  }

  /**
   * The script of most letters. Japanese counts as such although half of it is in Chinese
   * characters.
   */
  private static @Nullable UnicodeScript scriptOf(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    var kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > 0 && kana * 10 > counts.getOrDefault(UnicodeScript.HAN, 0)) {
      counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
    }
    counts.remove(UnicodeScript.COMMON);
    counts.remove(UnicodeScript.INHERITED);
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static Locale likeliest(String text, List<Profile> profiles, Locale otherwise) {
    var words = countWords(text);
    var letters = countLetters(text);
    var best = profiles.getFirst();
    var most = 0.0;
    var second = 0.0;
    var expected = -1.0;
    for (var profile : profiles) {
      var score = profile.score(words, letters);
      if (profile.isFor(otherwise)) {
        expected = score;
      }
      if (score > most) {
        second = most;
        most = score;
        best = profile;
      } else if (score > second) {
        second = score;
      }
    }
    var clear = most >= 2 && (most >= second * 1.1 || expected < most / 3);
    var expectedWouldDo = expected >= most * 0.9 || (expected >= 0 && !clear);
    return expectedWouldDo ? otherwise : best.language();
  }

  private static Map<String, Integer> countWords(String text) {
    var words = new HashMap<String, Integer>();
    for (var word : text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{M}']+")) {
      if (!word.isEmpty()) {
        words.merge(word, 1, Integer::sum);
      }
    }
    return words;
  }

  private static Map<Integer, Integer> countLetters(String text) {
    var letters = new HashMap<Integer, Integer>();
    text.codePoints()
        .filter(letter -> letter > 0x7F)
        .forEach(letter -> letters.merge(Character.toLowerCase(letter), 1, Integer::sum));
    return letters;
  }

  private static Profile profile(String language, String words, String letters) {
    return new Profile(
        Locale.of(language),
        Set.copyOf(List.of(words.split(" "))),
        letters.codePoints().distinct().toArray());
  }

  private record Profile(Locale language, Set<String> words, int[] letters) {
    boolean isFor(Locale other) {
      return language.getLanguage().equals(other.getLanguage());
    }

    /** One point for each of its little words, and a little for letters that few others use. */
    double score(Map<String, Integer> counted, Map<Integer, Integer> countedLetters) {
      var score = 0.0;
      for (var word : words) {
        score += counted.getOrDefault(word, 0);
      }
      for (var letter : letters) {
        score += 0.4 * countedLetters.getOrDefault(letter, 0);
      }
      return score;
    }
  }
}
