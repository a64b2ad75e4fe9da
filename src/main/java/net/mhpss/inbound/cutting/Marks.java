package net.mhpss.inbound.cutting;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.regex.Pattern;

/**
 * By what mail programs, in many languages, set off the words of others. Every pattern is tried on
 * text of bounded length, and none can go back and forth over it.
 */
final class Marks {
  private Marks() {}

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_NOTE = 10_000;

  /** "… wrote": before the colon, or before the name of who did. */
  private static final String WROTE =
      "wrote|writes|a [ée]crit|[ée]crivait|escribi[óo]|ha escrit[oa]?|escreveu|ha scritto|scrisse|schrieb"
          + "|schreef|geschreven|skrev|skreiv|kirjoitti|napisał(?:\\(?a\\)?)?|pisze|napsala?|napísala?"
          + "|пишет|написала?|писала?|пише|написав|напише|написа"
          + "|كتبت?|كتبوا|قال|نوشته?|نوشته است|yazdı|yazmış|aliandika|ameandika|qoray|qortay|כתבה?"
          + "|写道|写到|寫道|のメッセージ|は書きました|が書きました|作成|작성|님이 작성|a scris|έγραψε|írta|menulis|đã viết|скреви";

  private static final Pattern ATTRIBUTION =
      pattern("(?:^|[^\\p{L}])(?:" + WROTE + ")\\s?(?:\\d:\\d|[^:：]){0,120}[:：؛]\\s?$");
  private static final Pattern ATTRIBUTION_WITHOUT_SPACE =
      pattern("(?:写道|寫道|のメッセージ|作成|작성)\\s?[:：]\\s?$");
  private static final Pattern DATE_AND_NAME =
      pattern(
          "^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2},? \\d{1,2}:\\d{2}(?::\\d{2})? GMT[+-]\\d{1,2}:?\\d{2} .{1,200}$");
  private static final Pattern ADDRESS_AND_YEAR =
      pattern(
          "^(?=.{0,160}20\\d\\d)(?=.{0,160}\\d[/:.-]\\d).{0,160}<[^<>\\s]+@[^<>\\s]+>\\s?[:：]?$");
  private static final Pattern WROTE_WITHOUT_COLON =
      pattern("^(?:on|le|el|am|il|op|den|em) .{5,200}20\\d\\d.{0,200}\\s(?:" + WROTE + ")$");
  private static final Pattern SAYS_WHEN_OR_WHO = Pattern.compile("\\d|@|[٠-٩۰-۹]");
  private static final Pattern LIST_ITEM = Pattern.compile("^\\s*(?:[-*+•]|\\d+[.)])\\s");

  private static final Pattern ORIGINAL =
      pattern(
          "^[\\s>*]*(?:[-_=*]{2,}|\\*)?\\s?(?:original (?:message|e-?mail|appointment)|message (?:d['’]origine|original|transf[ée]r[ée])"
              + "|courriel original|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada)|messaggio (?:originale|inoltrato)"
              + "|ursprüngliche nachricht|original ?nachricht|weitergeleitete nachricht|oorspronkelijk bericht|doorgestuurd bericht"
              + "|oprindelig meddelelse|opprinnelig melding|originalmeddelande|ursprungligt meddelande|vidarebefordrat meddelande"
              + "|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|исходное сообщение|пересылаемое сообщение"
              + "|оригінальне повідомлення|вихідне повідомлення|الرسالة الأصلية|رسالة أصلية|رسالة معاد توجيهها|الرسالة المُعاد توجيهها"
              + "|پیام اصلی|özgün ileti|orijinal mesaj|iletilen mesaj|ujumbe asilia|farriinta asalka ah|原始邮件|原始郵件|转发的邮件|元のメッセージ|원본 메시지"
              + "|forwarded (?:message|by.{0,100})|begin forwarded message|reply (?:to )?message|eredeti üzenet)\\s?:?\\s?(?:[-_=*]+|:)?\\s?$");
  private static final Pattern NEEDS_DASHES = Pattern.compile("[-_=*]{2,}|:\\s*$");

  private static final Pattern ABOVE_THIS =
      pattern(
          "^[\\s>]*(?:[-#=_* ]{2,})?.{0,30}(?:reply|répon[ds]\\w*|escriba|responda|antworten).{0,40}(?:above this line|au-dessus de cette ligne|encima de esta línea|über dieser zeile).{0,30}$");

  /** The lines at the head of a mail as programs repeat them, each with its names. */
  private static final List<Pattern> HEADERS =
      List.of(
          headed(
              "from|de|von|van|fra|från|da|od|от|від|lähettäjä|kimden|gönderen|من|از|فرستنده|المرسل|kutoka|ka timid|ka|差出人|送信元|发件人|寄件者|보낸 사람|보낸사람"
                  + "|από|feladó|expéditeur|remitente|mittente|absender|dari|de la"),
          headed(
              "sent|date|sent on|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|gesendet|datum|verzonden|sendt|dato|skickat|inviato|wysłano|data wysłania|odesláno"
                  + "|отправлено|дата|надіслано|відправлено|lähetetty|päivämäärä|gönderilen|gönderildi|tarih|تاريخ|التاريخ|الإرسال|أُرسلت|تم الإرسال|تاریخ|ارسال"
                  + "|tarehe|imetumwa|taariikh|送信日時|日付|日時|发送时间|日期|寄件日期|보낸 날짜|날짜|στάλθηκε|ημερομηνία|küldve|tanggal|trimis"),
          headed(
              "to|à|a|para|an|aan|til|till|do|komu|кому|kime|alıcı|إلى|الى|به|گیرنده|kwa|ku|宛先|收件人|받는 사람|받는사람|προς|címzett|destinataire|destinatario|destinatário|empfänger|kepada|către|vastaanottaja"),
          headed(
              "subject|objet|sujet|asunto|assunto|betreff|onderwerp|emne|ämne|oggetto|temat|předmět|тема|aihe|konu|الموضوع|موضوع|mada|kichwa|mowduuc|件名|主题|主旨|제목|θέμα|tárgy|subjek|subiect"));

  private static Pattern headed(String names) {
    return pattern("^[\\s>*|]*(?:" + names + ")\\s?\\*?\\s?[:：].{0,600}$");
  }

  private static final Pattern SENT_FROM =
      pattern(
          "^[\\s*_<(>-]*(?:sent|get|envoyée?|obtenez|télécharge[rz]|enviado|enviada|obtener|obtén|gesendet|von meinem|diese nachricht wurde|verzonden|verstuurd|skickat|sendt|inviato"
              + "|wysłan[eoy]|отправлен[оа]|надіслано|послано|lähetetty|odesláno|أُرسلت|أرسلت|أرسل|مُرسل|مرسل|تم الإرسال|تم إرسالها|ارسال شده|فرستاده شده|imetumwa|waxaa laga soo diray"
              + "|from my|this (?:e-?mail|message) was sent|someone from|typed (?:on|with|from)|composed (?:on|with)|dikirim|gönderildi|從我的|发自|發自|iphoneから|나의 iphone|iphone['’]?u?m?dan|ipad['’]?i?mden|android.{0,30}gönderildi).{0,160}$");
  private static final Pattern DEVICE =
      pattern(
          "iphone|ipad|ipod|android|outlook|yahoo|gmail|g-?mail|samsung|galaxy|blackberry|mobil|portable|móvil|celular|windows|device|phone|téléphone|teléfono|smartphone|telefon|handy"
              + "|htc|nokia|huawei|xiaomi|redmi|oppo|tecno|infinix|mailbox|airmail|wireless|proton|thunderbird|k-9|alcatel|ti-\\d|\\bcell\\b|mail (?:for|pour|para|für)|\\bmail\\b|телефон|планшет|айфон|почт[аы]"
              + "|هاتف|جوال|آيفون|ايفون|آیفون|گوشی|موبایل|simu|taleefan|tablet|my own|spark|superhuman|hey\\.com|bluemail|desktop|orange|sfr");
  private static final Pattern SENT_FROM_MY =
      pattern(
          "^\\s*(?:sent from my|envoyé de mon|envoyé depuis mon|enviado desde mi|enviado do meu|von meinem|inviato dal mio|أرسلت من)(?: [\\p{L}\\d.-]+){1,6}[.!]?$");
  private static final Pattern SENTENCE = pattern("[,;] (?:is|it|i|we|but|and) |\\bapp\\b");
  private static final Pattern RULE =
      Pattern.compile("^\\s*(?:[-–—_=*#~+]\\s?){2,}\\s*$|^\\s*[-–—ᐧ]\\s*$");
  private static final Pattern LONG_RULE = Pattern.compile("^\\s*[-_=*]{5,}\\s*$");
  private static final Pattern DELIMITER = Pattern.compile("^\\s*(?:--|__|—|–)\\s*$");

  private static final Pattern CLOSING =
      pattern(
          "^\\s*(?:(?:kind|best|warm|warmest|many thanks and )? ?(?:regards|wishes)|(?:kindest|kind) regards|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|cordially|respectfully"
              + "|(?:bien )?cordialement|(?:bien )?à vous|salutations.{0,40}|amicalement|sincèrement|bonne (?:journée|soirée).{0,20}"
              + "|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|cordialmente|un abrazo|atenciosamente"
              + "|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|beste|liebe|freundliche|schöne) grüße|mfg|met vriendelijke groet(?:en)?|med (?:vänliga|venlig|vennlig) (?:hälsningar|hilsen)|hilsen|mvh|kh"
              + "|cordiali saluti|distinti saluti|z poważaniem|z powazaniem|pozdrawiam|с уважением|з повагою"
              + "|مع (?:أطيب|خالص|فائق|أصدق|جزيل) (?:التحيات|التحية|التقدير|الاحترام|الشكر).{0,30}|مع التحي[ةا]ت?|تحياتي|وتفضلوا.{0,60}|مع الشكر.{0,30}|با احترام|با تشکر|saygılarımla|selamlar|iyi çalışmalar|wako|wasalaam|mahadsanid)\\s?[,،.!]*\\s?$");
  private static final Pattern CONTACT =
      pattern(
          "https?://|www\\.|\\S@\\S|\\+?\\d[\\d ()./-]{6,}|(?:tel|tél|phone|mobile|mob|fax|cell|هاتف|جوال|whatsapp|skype)\\b?\\s?[.:：]");

  private static final Pattern CONFIDENTIAL =
      pattern(
          "confidential|confidentiel|confidencial|vertraulich|riservat|vertrouwelijk|privileged|legally|disclaimer|avis (?:légal|de confidentialité)|aviso legal|clause de confidentialité"
              + "|سري[ةّ]?|سرّي|إخلاء (?:مسؤولية|المسؤولية)|gizli|محرمانه|intended recipient|destinataire prévu");
  private static final Pattern ADDRESSEE =
      pattern(
          "intended|recipient|addressee|addressed|received (?:this|it) in error|mistake|unauthori[sz]ed|destin(?:é|atai)|par erreur|destinat[aá]ri|por error|por engano|irrtümlich|empfänger|ontvanger|geadresseerde|per errore"
              + "|المرسل إليه|الموجهة إليه|الموجه إليه|المستلم|بالخطأ|عن طريق الخطأ|alıcı|yanlışlıkla|گیرنده|اشتباه");
  private static final Pattern TREES =
      pattern(
          "^.{0,20}(?:please )?(?:consider|think of|think about) (?:of )?(?:the|our) environment|^.{0,20}pensez à l['’]environnement|^.{0,20}(?:antes de imprimir|piense en el medio ambiente)"
              + "|virus[- ]free|avast\\.com|l'absence de virus|libre de virus|scanned by|caution: this (?:e-?mail|message)|this (?:e-?mail|message) (?:originated|came) from outside|فكر في البيئة|you received this message because you are subscribed|to unsubscribe from this group|mailing list$");

  static boolean isAttribution(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    var text = line.replaceAll("^[\\s>|]+|[\\s>]+$", "").replaceAll("^-{2,} | -{2,}$", "").strip();
    if (line.strip().endsWith("<")
        || text.isEmpty()
        || text.length() > LONGEST_LINE
        || LIST_ITEM.matcher(text).find()) {
      return false;
    }
    if (DATE_AND_NAME.matcher(text).find()
        || ADDRESS_AND_YEAR.matcher(line.strip()).find()
        || WROTE_WITHOUT_COLON.matcher(text).find()) {
      return true;
    }
    return SAYS_WHEN_OR_WHO.matcher(text).find()
        && (ATTRIBUTION.matcher(text).find() || ATTRIBUTION_WITHOUT_SPACE.matcher(text).find());
  }

  static boolean isOriginal(String line) {
    return line.length() < LONGEST_LINE
        && (ORIGINAL.matcher(line).find() && NEEDS_DASHES.matcher(line).find()
            || ABOVE_THIS.matcher(line).find());
  }

  /** Which line of a mail's head this looks like; -1 for none. */
  static int header(String line) {
    if (line.length() > 1_000) {
      return -1;
    }
    for (var kind = 0; kind < HEADERS.size(); kind++) {
      if (HEADERS.get(kind).matcher(line).find()) {
        return kind;
      }
    }
    return -1;
  }

  /** What a telephone writes under every mail. */
  static boolean isSentFrom(String line) {
    return line.length() < 200
        && !SENTENCE.matcher(line).find()
        && (SENT_FROM.matcher(line).find() && DEVICE.matcher(line).find()
            || SENT_FROM_MY.matcher(line).find());
  }

  static boolean isRule(String line) {
    return line.length() < LONGEST_LINE && RULE.matcher(line).find();
  }

  static boolean isLongRule(String line) {
    return line.length() < LONGEST_LINE && LONG_RULE.matcher(line).find();
  }

  static boolean isDelimiter(String line) {
    return line.length() < 20 && DELIMITER.matcher(line).find();
  }

  static boolean isClosing(String line) {
    return line.length() < 80 && CLOSING.matcher(line).find();
  }

  static boolean tellsHowToReach(String line) {
    return line.length() < LONGEST_LINE && CONTACT.matcher(line).find();
  }

  static boolean isDisclaimer(String paragraph) {
    return paragraph.length() < LONGEST_NOTE
        && (TREES.matcher(paragraph).find()
            || (CONFIDENTIAL.matcher(paragraph).find() && ADDRESSEE.matcher(paragraph).find()));
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, CASE_INSENSITIVE | UNICODE_CASE);
  }
}
