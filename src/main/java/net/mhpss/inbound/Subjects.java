package net.mhpss.inbound;

import java.util.regex.Pattern;

/** What a subject says without what programs and lists set before it. */
final class Subjects {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:re|fwd?|aw|wg|tr|rv|rép|rép\\.|res|enc|sv|vs|vb|odp|pd|ynt|ilt|antw|doorst|rif|r|i|回复|回覆|答复|转发|رد|إعادة توجيه|الرد|отв|на|ответ|пересл)\\s?(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+)?\\s?[:：]\\s*)");
  private static final Pattern FORWARD_MARK = Pattern.compile("(?i)^\\[fwd:?\\s*(.*)\\]$");

  private Subjects() {}

  static String own(String subject) {
    var left = subject.strip();
    for (var times = 0; times < 20; times++) {
      var shorter = BEFORE.matcher(left).replaceFirst("").strip();
      var forwarded = FORWARD_MARK.matcher(shorter);
      shorter = forwarded.matches() ? forwarded.group(1).strip() : shorter;
      if (shorter.equals(left)) {
        break;
      }
      left = shorter;
    }
    return left;
  }
}
