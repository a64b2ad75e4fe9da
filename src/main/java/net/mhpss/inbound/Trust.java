package net.mhpss.inbound;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What our own receiving server has found about who a mail is from (RFC 8601). Only the topmost
 * finding of the server that is named counts: anybody may write such lines further down.
 */
@Component
class Trust {
  private static final Pattern FINDING =
      Pattern.compile("(?i)dmarc\\s*(?:/\\s*\\d+\\s*)?=\\s*(\\w+)(?=\\s|$)(.*)");
  private static final Pattern FOUND_FROM =
      Pattern.compile("(?i)(?<=\\s)header\\s*\\.\\s*from\\s*=\\s*([^\\s=\"]+)(?=\\s|$)");

  private final String server;

  Trust(@Value("${mhpss.mail.in.trusts:}") String server) {
    this.server = server.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the mail is from whom it says, as far as we have somebody to ask. */
  boolean isFrom(String from, List<String> results) {
    if (server.isEmpty()) {
      return true;
    }
    for (var result : results) {
      var findings = bare(result).split(";", -1);
      if (findings[0].strip().split("\\s", 2)[0].equals(server)) {
        return passed(findings, from.substring(from.lastIndexOf('@') + 1));
      }
    }
    return false;
  }

  /** Whether the one finding about DMARC is that it passed, for this very domain. */
  private static boolean passed(String[] findings, String domain) {
    var about =
        Arrays.stream(findings)
            .skip(1)
            .map(finding -> FINDING.matcher(finding.strip()))
            .filter(Matcher::matches)
            .toList();
    if (about.size() != 1 || !about.getFirst().group(1).equals("pass")) {
      return false;
    }
    var found =
        FOUND_FROM
            .matcher(about.getFirst().group(2))
            .results()
            .map(match -> match.group(1))
            .toList();
    return found.size() == 1 && isOf(domain, found.getFirst());
  }

  /**
   * In small letters, without comments and without what is quoted: others' words may stand in both.
   * What is opened and not closed hides all that follows.
   */
  private static String bare(String result) {
    var bare = new StringBuilder();
    var isQuoted = false;
    var comments = 0;
    for (var at = 0; at < result.length(); at++) {
      var letter = result.charAt(at);
      if (letter == '\\' && (isQuoted || comments > 0)) {
        at++;
      } else if (isQuoted) {
        isQuoted = letter != '"';
      } else if (letter == '(') {
        comments++;
        bare.append(' ');
      } else if (comments > 0) {
        comments -= letter == ')' ? 1 : 0;
      } else if (letter == '"') {
        isQuoted = true;
        bare.append('"');
      } else {
        bare.append(Character.isWhitespace(letter) ? ' ' : letter);
      }
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isOf(String domain, String found) {
    return domain.equals(found) || domain.endsWith("." + found);
  }
}
