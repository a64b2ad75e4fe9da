package net.mhpss.discussions.cases;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for what could tell who somebody is whom a member supports: names with ages, telephone
 * numbers, numbers of papers, and precise places beside the story of a person, in English, French,
 * Spanish and Arabic. It only ever asks its writer to look again, so it would rather miss something
 * than cry wolf.
 */
public final class CaseDetails {
  private static final int LONGEST_LOOKED_AT = 20_000;

  private static final String NAME = "\\p{Lu}\\p{Ll}{1,20}(?:[ -]\\p{Lu}[\\p{Ll}.]{0,20}){0,2}";
  private static final String AGE = "(?:[1-9]|[1-9]\\d)";

  /** Capital words after which a number is no age. */
  private static final String NO_NAME =
      "(?!(?:Session|Module|Table|Chapter|Figure|Week|Day|Group|Phase|Step|Grade|Level|Article|Section"
          + "|Part|Annex|Room|Page|Year|Unit|Version|Tableau|Chapitre|Semaine|Jour|Groupe|Étape|Niveau"
          + "|Partie|Annexe|Séance|Sesión|Módulo|Tabla|Capítulo|Semana|Día|Grupo|Fase|Paso|Nivel|Parte"
          + "|Anexo|January|February|March|April|May|June|July|August|September|October|November"
          + "|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|This|In|At|For|From"
          + "|About|Over|Under|All|Children|Adolescents|Adults|Women|Men|Girls|Boys|People|Participants|Youth|Les|Des|Los|Las|El|La|Le)\\b)";

  private static final String PERSON =
      "\\b(?:she|he|her|his|who|girl|boy|child|mother|father|daughter|son|sister|brother|client"
          + "|patient|survivor|lost|elle|il|qui|fille|garçon|enfant|mère|père|sœur|frère|patiente?"
          + "|ella|él|quien|niñ[ao]|chic[ao]|madre|padre|hij[ao]|herman[ao]|paciente)\\b";

  private static final Pattern NAME_AND_AGE =
      Pattern.compile(
          // Fatima is 14 years old · Fatima, a 14-year-old · Ahmed, aged 9
          "\\b"
              + NO_NAME
              + NAME
              + "(?:,? (?:is|was|a|an|turned|just turned|who is))? ?[,(]? ?(?:aged )?"
              + AGE
              + "[- ](?:years?[- ]old|year[- ]olds?|yrs? old|y/o|yo)\\b"
              + "|\\b"
              + NO_NAME
              + NAME
              + ",? aged "
              + AGE
              + "\\b(?! ?(?:to|and|or|-|–|\\+))"
              + "|\\b"
              + AGE
              + "[- ]year[- ]old (?:girl |boy |child |woman |man |son |daughter )?(?:called |named )?"
              + NO_NAME
              + NAME
              // Fatima (14) … she · Fatima, 14, lost
              + "|\\b"
              + NO_NAME
              + NAME
              + "(?: \\("
              + AGE
              + "\\)|, "
              + AGE
              + ",)(?=[^.!?\\n]{0,80}(?i:"
              + PERSON
              + "))"
              // Fatima, 14 ans, · Fatima, âgée de 14 ans · Fatima a 14 ans
              + "|\\b"
              + NO_NAME
              + NAME
              + "(?:, âgée? de |, une? (?:fille|garçon|enfant) de | (?:est )?âgée? de | a )"
              + AGE
              + " ans\\b"
              + "|\\b"
              + NO_NAME
              + NAME
              + "(?:, | \\()"
              + AGE
              + " (?:ans|años)(?=[,)])"
              // Fátima, de 14 años · Fátima tiene 14 años
              + "|\\b"
              + NO_NAME
              + NAME
              + "(?:,? de | tiene | cumplió |, (?:una? )?(?:niñ[ao]|chic[ao]|joven|mujer|hombre) de )"
              + AGE
              + " años(?! (?:de experiencia|de guerra|de conflicto|de trabajo|después|antes|atrás))");

  private static final Pattern ARABIC_NAME_AND_AGE =
      Pattern.compile(
          "(?:اسم(?:ه|ها)|[يت]دعى|[الم]?الطفلة?|الشابة?|الفتاة|الفتى|السيدة|السيد|مريضتي|مريضي)\\s+(?!التي|الذي|في|من|عمر|بعمر)\\p{IsArabic}{3,15}"
              + "[^.!؟\\n]{0,30}?(?:عمر(?:ه|ها)?|[وال]{0,3}البالغة?|يبلغ|تبلغ|بعمر|،|\\()\\s*(?:من العمر\\s*)?"
              + AGE
              + "(?:\\s*(?:سنة|سنوات|عاماً|عاما|أعوام|عام|\\)|،))");

  /** Not a date, a year, a range, a sum of money, an address of the web, nor a number of a book. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?i)https?://\\S+|www\\.\\S+|\\S{1,80}@\\S+|doi:?\\s?\\S+|\\b10\\.\\d{4,}/\\S+|\\b(?:isbn|issn|pmid|orcid|arxiv|iban)\\b[:\\s]{0,3}[\\dX -]{1,40}"
              + "|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}\\b"
              + "|\\b(?:19|20)\\d\\d ?[-–/] ?(?:19|20)?\\d\\d\\b|\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]\\b"
              + "|[$€£]\\s?[\\d., ]{1,20}|\\b\\d[\\d., ]{0,20}(?:USD|EUR|GBP|dollars?|euros?|%)");

  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\d\\p{L}/.,-])(?:(?:\\+|00)\\d(?:[ ()./-]{0,2}\\d){7,13}|\\(?0\\d{1,4}\\)?(?:[ ./-]?\\d{2,4}){2,4})(?![\\d\\p{L}/-])");

  private static final Pattern ID_NUMBER =
      Pattern.compile(
          "(?i)(?:\\b(?:passport|identity card|id card|national id|id (?:no|number|nr)|case (?:no|number|id)|file (?:no|number)"
              + "|registration (?:no|number)|ration card|unhcr (?:no|number|id|case)|asylum card"
              + "|passeport|carte d['’]identité|pièce d['’]identité|numéro (?:de dossier|d['’]enregistrement|d['’]identité)|dossier n"
              + "|pasaporte|cédula|documento de identidad|dni|número de (?:caso|expediente|registro|identidad)|expediente n)"
              + "|جواز (?:سفر|السفر)|رقم (?:الهوية|هوية|الملف|ملف|القضية|الحالة|التسجيل|الجواز)|بطاقة (?:الهوية|هوية|اللجوء))"
              + "[^\\n.]{0,20}?(?<![\\p{L}\\d])(?=[\\p{Lu}\\d/-]*\\d{3})[\\p{Lu}\\d][\\p{Lu}\\d/-]{4,}"
              + "|(?<![\\d-])\\d{3}-\\d{2}C\\d{5}\\b"
              + "|(?<![\\d\\p{L}.,+/-])[1-9]\\d{9,15}(?![\\d\\p{L}.,/-]\\d|\\d)");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(?:tent|shelter|house|block|plot|flat|apartment|apt|room|bed|ward) (?:no\\.? ?|number |# ?)?[A-Z]?-?\\d{1,4}[A-Z]?\\b"
              + "|\\b\\d{1,4}[A-Z]?,? (?:\\p{L}+ ){1,3}(?:street|road|avenue|lane)\\b"
              + "|\\b(?:tente|abri|maison|bloc|appartement|chambre|lit) (?:n[°o] ?|numéro )?[A-Z]?-?\\d{1,4}\\b|\\b\\d{1,4},? (?:rue|avenue|boulevard) \\p{L}"
              + "|\\b(?:tienda|carpa|refugio|casa|bloque|manzana|apartamento|habitación|cama) (?:n[°o.]+ ?|número )?[A-Z]?-?\\d{1,4}\\b|\\b(?:calle|avenida|carrera) [\\p{L} ]{1,30}\\d{1,4}\\b"
              + "|(?:خيمة|الخيمة|كرفان|الكرفان|بيت|البيت|بلوك|البلوك|قطاع|القطاع|شقة|الشقة|غرفة)\\s*(?:رقم\\s*)?\\d{1,4}"
              + "|(?<![\\d.])-?\\d{1,2}\\.\\d{4,},\\s*-?\\d{1,3}\\.\\d{4,}");

  private static final Pattern STORY =
      Pattern.compile(
          "(?i)\\b(?:my|our|the|a|one) (?:client|patient|survivor|beneficiary|case)\\b|\\b(?:a|the) (?:girl|boy|woman|man|child|mother|father|family) (?:who|was|has|is|lives|lost|from|in)\\b"
              + "|\\b(?:she|he) (?:was|is|has|lives|lost|told|tried|lives)\\b"
              + "|\\b(?:ma|mon|notre|une?) (?:patiente?|cliente?|bénéficiaire|survivante?)\\b|\\b(?:une|la|un|le) (?:fille|garçon|femme|homme|enfant|mère|père|famille) (?:qui|a|est|vit|habite)\\b|\\b(?:elle|il) (?:a|est|vit|habite|était)\\b"
              + "|\\b(?:mi|nuestra|nuestro|una?) (?:paciente|clienta?|beneficiari[ao]|sobreviviente)\\b|\\b(?:una?|la|el) (?:niñ[ao]|mujer|hombre|madre|padre|familia) (?:que|fue|es|vive|está|perdió)\\b|\\b(?:ella|él) (?:fue|es|vive|está|perdió|tiene)\\b"
              + "|(?:مريضتي|مريضي|مراجعة|مستفيدة|مستفيد|ناجية|حالة)|(?:طفلة?|فتاة|امرأة|رجل|أم|عائلة)\\s+(?:تعيش|يعيش|فقدت|فقد|تعرضت|تعرض|كانت|كان|تسكن|يسكن)",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

  private CaseDetails() {}

  /** What of that a text holds; mostly nothing. */
  public static Set<Clue> in(String text) {
    var looked =
        withWesternDigits(
            text.length() <= LONGEST_LOOKED_AT ? text : text.substring(0, LONGEST_LOOKED_AT));
    var clues = EnumSet.noneOf(Clue.class);
    if (NAME_AND_AGE.matcher(looked).find() || ARABIC_NAME_AND_AGE.matcher(looked).find()) {
      clues.add(Clue.NAME_AND_AGE);
    }
    var numbers = NO_NUMBER.matcher(looked).replaceAll(" · ");
    if (PHONE.matcher(numbers).find()) {
      clues.add(Clue.PHONE);
    }
    if (ID_NUMBER.matcher(numbers).find()) {
      clues.add(Clue.ID_NUMBER);
    }
    if (PLACE.matcher(looked).find() && STORY.matcher(looked).find()) {
      clues.add(Clue.PRECISE_PLACE);
    }
    return clues;
  }

  /** Digits of every script as 0 to 9. */
  private static String withWesternDigits(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var plain = new StringBuilder(composed.length());
    composed
        .codePoints()
        .forEach(
            letter ->
                plain.appendCodePoint(
                    Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
    return plain.toString();
  }
}
