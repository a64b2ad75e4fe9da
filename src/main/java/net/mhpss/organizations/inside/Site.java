package net.mhpss.organizations.inside;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.text.Typed;

/** The address of a website that somebody types. */
public final class Site {
  /** Longer than any front page has. */
  public static final int LONGEST = 300;

  private static final Pattern TYPED =
      Pattern.compile("(?i)(?:(https?)://)?([^/?#\\s\\\\@:]+)(:\\d{1,5})?((?:[/?#][!-~]*)?)");
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private Site() {}

  /** A public address of http or https with a named host, in the spelling that machines use. */
  public static Optional<String> typed(String typed) {
    var line = Typed.line(typed);
    var parts = TYPED.matcher(line);
    if (line.length() > LONGEST || !parts.matches()) { // a host without end is taken apart for ever
      return Optional.empty();
    }
    var host = host(parts.group(2));
    var scheme = parts.group(1) == null ? "https" : parts.group(1).toLowerCase(Locale.ROOT);
    var port = parts.group(3) == null ? "" : parts.group(3);
    var rest = parts.group(4).isEmpty() ? "/" : parts.group(4);
    var address = scheme + "://" + host + port + rest;
    return HOST.matcher(host).matches() && address.length() <= LONGEST && isAddress(address)
        ? Optional.of(address)
        : Optional.empty();
  }

  /** Names in other scripts as machines spell them, so that no letter can pass for another. */
  private static String host(String typed) {
    try {
      return IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAHost) {
      return "";
    }
  }

  private static boolean isAddress(String address) {
    try {
      return new URI(address).getHost() != null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }
}
