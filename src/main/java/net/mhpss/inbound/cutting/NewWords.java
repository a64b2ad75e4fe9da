package net.mhpss.inbound.cutting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is new in a mail that was written as plain text. */
public final class NewWords {
  /** A person does not write more; what is longer is looked at no further than this. */
  private static final int MOST = 200_000;

  private static final int MOST_LINES = 2_000;

  private static final int LINES_OF_AN_ATTRIBUTION = 4;
  private static final int LINES_OF_A_HEAD = 7;
  private static final int LINES_OF_A_SIGNATURE = 14;

  private NewWords() {}

  /** The words of whoever wrote it, without those of others; empty when there are none. */
  public static String in(String mail) {
    return in(mail, true);
  }

  /** The same with everything that somebody writes under a mail themself. */
  static String in(String mail, boolean withoutSignature) {
    var lines = lines(mail);
    var end = endOfReply(lines);
    var own = lines.subList(0, end);
    if (isEmpty(withoutQuotes(own)) && end < lines.size()) {
      // the answer stands below: what was quoted goes, and what introduced it
      own = below(lines, end);
    } else {
      if (isQuotedToTheEnd(own)) {
        own = own.subList(0, lastOwn(own) + 1);
      }
      own = withoutIntroductions(own);
    }
    own = withoutLeadingRules(own);
    if (withoutSignature) {
      own = withoutSignature(own);
    }
    return isEmpty(withoutQuotes(own)) ? "" : String.join("\n", trimmed(own));
  }

  private static List<String> lines(String mail) {
    var looked = mail.length() > MOST ? mail.substring(0, MOST) : mail;
    return looked
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00a0', ' ')
        .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "")
        .lines()
        .limit(MOST_LINES)
        .map(String::stripTrailing)
        .toList();
  }

  /** Before which line the words of others begin, when they are all that follows. */
  private static int endOfReply(List<String> lines) {
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.isBlank() || isQuoted(line)) {
        continue;
      }
      if (Marks.isOriginal(line) || isHead(lines, at)) {
        return withoutRulesBefore(lines, at);
      }
      var introduced = attribution(lines, at);
      if (introduced > 0 && !isAnsweredBelow(lines, at + introduced)) {
        return withoutRulesBefore(lines, at);
      }
      if (Marks.isSentFrom(line) && standsAlone(lines, at)) {
        return at;
      }
    }
    return lines.size();
  }

  private static boolean standsAlone(List<String> lines, int at) {
    return at > 0
        && lines.get(at - 1).isBlank()
        && (at + 1 == lines.size() || lines.get(at + 1).isBlank())
        && !isEmpty(lines.subList(0, at));
  }

  /** Whether quoted lines follow, and after them words of whoever wrote the mail. */
  private static boolean isAnsweredBelow(List<String> lines, int from) {
    var at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    if (at == lines.size() || !isQuoted(lines.get(at))) {
      return false;
    }
    while (at < lines.size() && (lines.get(at).isBlank() || isQuoted(lines.get(at)))) {
      at++;
    }
    var rest = lines.subList(at, Math.min(lines.size(), at + 100));
    return !isEmpty(rest)
        && !isEmpty(withoutSignature(withoutQuotes(rest)))
        && !Marks.isLongRule(rest.getFirst())
        && !Marks.isDelimiter(rest.getFirst())
        && !Marks.isOriginal(rest.getFirst())
        && !Marks.isSentFrom(rest.getFirst())
        && !isHead(rest, 0)
        && attribution(rest, 0) == 0;
  }

  private static int withoutRulesBefore(List<String> lines, int at) {
    var end = at;
    while (end > 0 && (lines.get(end - 1).isBlank() || Marks.isLongRule(lines.get(end - 1)))) {
      end--;
    }
    return end;
  }

  /** How many lines the sentence is broken into that says who wrote when; 0 if it is none. */
  private static int attribution(List<String> lines, int at) {
    var sentence = new StringBuilder();
    for (var many = 1; many <= LINES_OF_AN_ATTRIBUTION && at + many <= lines.size(); many++) {
      var line = lines.get(at + many - 1);
      if (line.isBlank() || (many > 1 && isQuoted(line) && !line.matches(">\\s?[:：]?"))) {
        return 0;
      }
      sentence.append(many == 1 || isQuoted(line) ? "" : " ").append(line.strip());
      if (Marks.isAttribution(sentence.toString()) && (many == 1 || beginsOne(lines.get(at)))) {
        return many;
      }
    }
    return 0;
  }

  /** A sentence over several lines begins with when or who: not with any words. */
  private static boolean beginsOne(String line) {
    return line.length() < 400
        && line.matches(
            "(?iu)^\\s*(?:on|at|le|el|em|in data|il|am|op|den|dne|w dniu|dnia|в|во|у|в(?:т|с)|пн|ср|чт|пт|сб|вс|في|بتاريخ|يوم|در|on the|tarihinde|tarehe|pada|vào|a(?: \\S+){0,2}|ons|tor|fre|lør|søn|man|tir|mån|tis|lör|sön|ke|ti|to|pe|la|su|ma|\\p{L}{2,4}[.,])?\\s?.{0,80}(?:\\d{1,4}|[٠-٩۰-۹]{1,4}|<\\S+@\\S+>?|@).*$");
  }

  /** Whether a mail's head begins here: from whom, when, to whom, about what. */
  private static boolean isHead(List<String> lines, int at) {
    var first = Marks.header(lines.get(at));
    if (first < 0 || (first == 2 && !lines.get(at).contains("@"))) {
      return false;
    }
    Set<Integer> seen = new HashSet<>();
    for (var next = at; next < Math.min(lines.size(), at + LINES_OF_A_HEAD); next++) {
      var kind = Marks.header(lines.get(next));
      if (kind >= 0) {
        seen.add(kind);
      }
    }
    return seen.size() >= 3 || (seen.size() == 2 && first == 0 && seen.contains(1));
  }

  /** The lines below quotes and what introduces them. */
  private static List<String> below(List<String> lines, int from) {
    var own = new ArrayList<String>();
    var at = from;
    while (at < lines.size()
        && (lines.get(at).isBlank()
            || isQuoted(lines.get(at))
            || Marks.isLongRule(lines.get(at)))) {
      at++;
    }
    var introduced = at < lines.size() ? attribution(lines, at) : 0;
    if (introduced == 0) {
      return List.of(); // a whole mail of somebody else, and nothing added
    }
    for (at += introduced; at < lines.size(); at++) {
      if (attribution(lines, at) > 0 && !own.isEmpty() && !isEmpty(withoutQuotes(own))) {
        return own;
      }
      if (Marks.isOriginal(lines.get(at)) || isHead(lines, at)) {
        return own;
      }
      own.add(lines.get(at));
    }
    // quotes between which somebody answers stay: they say what is answered
    return isQuotedFirst(own) ? afterFirstQuote(own) : own;
  }

  /** Quotes between which somebody answers stay, what introduces them goes. */
  private static List<String> withoutIntroductions(List<String> lines) {
    var own = new ArrayList<String>();
    for (var at = 0; at < lines.size(); ) {
      var introduced =
          lines.get(at).isBlank() || isQuoted(lines.get(at)) ? 0 : attribution(lines, at);
      if (introduced == 0) {
        own.add(lines.get(at++));
      } else {
        at += introduced;
      }
    }
    return isQuotedFirst(own) ? afterFirstQuote(own) : own;
  }

  private static boolean isQuotedFirst(List<String> lines) {
    var last = -1;
    var first = -1;
    for (var at = 0; at < lines.size(); at++) {
      if (isQuoted(lines.get(at))) {
        last = at;
      } else if (!lines.get(at).isBlank() && first < 0) {
        first = at;
      }
    }
    return last >= 0 && first > last;
  }

  private static List<String> afterFirstQuote(List<String> lines) {
    var at = 0;
    while (at < lines.size() && (lines.get(at).isBlank() || isQuoted(lines.get(at)))) {
      at++;
    }
    return lines.subList(at, lines.size());
  }

  private static boolean isQuotedToTheEnd(List<String> lines) {
    var last = lastOwn(lines);
    for (var at = last + 1; at < lines.size(); at++) {
      if (isQuoted(lines.get(at))) {
        return last >= 0;
      }
    }
    return false;
  }

  /** The last line that is neither quoted nor set under every mail. */
  private static int lastOwn(List<String> lines) {
    var last = lines.size() - 1;
    while (last >= 0 && (lines.get(last).isBlank() || isQuoted(lines.get(last)))) {
      last--;
    }
    return last;
  }

  private static boolean isQuoted(String line) {
    return line.startsWith(">") || line.startsWith(" >") || line.startsWith("＞");
  }

  private static List<String> withoutQuotes(List<String> lines) {
    return lines.stream().filter(line -> !isQuoted(line) && !Marks.isRule(line)).toList();
  }

  private static boolean isEmpty(List<String> lines) {
    return lines.stream().allMatch(String::isBlank);
  }

  private static List<String> withoutLeadingRules(List<String> lines) {
    var start = 0;
    while (start < lines.size()
        && (lines.get(start).isBlank() || Marks.isDisclaimer(lines.get(start)))) {
      start++;
    }
    return lines.subList(start, lines.size());
  }

  private static List<String> withoutSignature(List<String> lines) {
    var own = lines;
    for (var at = 0; at < own.size(); at++) {
      if (Marks.isDelimiter(own.get(at)) && !isEmpty(own.subList(0, at))) {
        own = own.subList(0, at);
      }
    }
    List<String> before;
    do {
      before = own;
      own = withoutLastMark(trimmed(own));
      own = withoutDisclaimer(own);
      own = withoutCard(own);
    } while (own.size() < before.size());
    return own;
  }

  private static List<String> withoutLastMark(List<String> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    var last = lines.getLast();
    var isMark = Marks.isRule(last) || Marks.isSentFrom(last);
    if (!isMark && lines.size() > 1 && last.length() < 60) {
      // a long one that was broken in two
      if (Marks.isSentFrom(lines.get(lines.size() - 2) + " " + last)
          && (lines.size() == 2 || lines.get(lines.size() - 3).isBlank())) {
        return lines.subList(0, lines.size() - 2);
      }
    }
    return isMark ? lines.subList(0, lines.size() - 1) : lines;
  }

  /** What an office sets under every mail, at most three paragraphs from the end. */
  private static List<String> withoutDisclaimer(List<String> lines) {
    var end = lines.size();
    for (var paragraphs = 0; paragraphs < 3 && end > 0; paragraphs++) {
      var start = end - 1;
      while (start > 0 && !lines.get(start - 1).isBlank()) {
        start--;
      }
      if (Marks.isDisclaimer(String.join(" ", lines.subList(start, end)))) {
        return lines.subList(0, start);
      }
      end = start;
      while (end > 0 && lines.get(end - 1).isBlank()) {
        end--;
      }
    }
    return lines;
  }

  /**
   * A closing with how to reach somebody below it: a telephone number that is for one reader is not
   * for all. A closing with a name alone stays, for that is how people speak.
   */
  private static List<String> withoutCard(List<String> lines) {
    for (var at = Math.max(1, lines.size() - LINES_OF_A_SIGNATURE); at < lines.size(); at++) {
      if (Marks.isLongRule(lines.get(at))
          && lines.get(at).length() > 20
          && at >= lines.size() - 8
          && lines.subList(at, lines.size()).stream().anyMatch(Marks::tellsHowToReach)) {
        return lines.subList(0, at); // what a mailing list sets under every mail
      }
      if (Marks.isClosing(lines.get(at))) {
        var card = lines.subList(at + 1, lines.size());
        if (card.stream().anyMatch(Marks::tellsHowToReach)
            && card.stream().allMatch(line -> line.length() < 90)) {
          return lines.subList(0, at);
        }
      }
    }
    return lines;
  }

  private static List<String> trimmed(List<String> lines) {
    var start = 0;
    var end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(start, end);
  }
}
