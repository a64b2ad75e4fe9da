package net.mhpss.inbound;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What our own receiving server has found about who a mail is from (RFC 8601). Only the topmost
 * finding of the server that is named counts: anybody may write such lines further down.
 */
@Component
class Trust {
  private static final Pattern PASSED =
      Pattern.compile("(?i)(?:^|[;\\s])dmarc\\s*=\\s*pass(?:$|[;\\s])");
  private static final Pattern FOUND_FROM = Pattern.compile("(?i)header\\.from\\s*=\\s*([^;\\s]+)");

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
      if (result.toLowerCase(Locale.ROOT).split("[;\\s]", 2)[0].equals(server)) {
        var found = FOUND_FROM.matcher(result);
        var domain = from.substring(from.lastIndexOf('@') + 1);
        return PASSED.matcher(result).find()
            && (!found.find() || isOf(domain, found.group(1).toLowerCase(Locale.ROOT)));
      }
    }
    return false;
  }

  private static boolean isOf(String domain, String found) {
    return domain.equals(found) || domain.endsWith("." + found);
  }
}
