package net.mhpss.library;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.text.Typed;

/** A page of the web elsewhere, in the one spelling that every browser takes. */
record Link(String address, String host) {
  private static final int LONGEST = 2000;
  private static final Pattern WEB =
      Pattern.compile("(?i)(https?)://([^/?#\\s\\\\@:]+)(:\\d{1,5})?((?:[/?#]\\S*)?)");
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]*[a-z][a-z0-9-]*");

  /**
   * The link that was typed, if it is one that leads to a public page: http or https, a named host,
   * no password.
   */
  static Optional<Link> typed(String typed) {
    var line = Typed.line(typed);
    var web =
        WEB.matcher(line.toLowerCase(Locale.ROOT).startsWith("www.") ? "https://" + line : line);
    if (line.length() > LONGEST || !web.matches()) { // a host without end is taken apart for ever
      return Optional.empty();
    }
    var host = host(web.group(2));
    var port = web.group(3) == null ? "" : web.group(3);
    var address =
        web.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + encoded(web.group(4));
    return HOST.matcher(host).matches() && address.length() <= LONGEST
        ? Optional.of(new Link(address, said(host)))
        : Optional.empty();
  }

  /** The link of this stored address. */
  static Link stored(String address) {
    return typed(address).orElseGet(() -> new Link(address, address));
  }

  /** Names in other scripts as machines spell them, so that no letter can pass for another. */
  private static String host(String typed) {
    try {
      return IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notAHost) {
      return "";
    }
  }

  private static String said(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String encoded(String rest) {
    var encoded = new StringBuilder(rest.length());
    rest.codePoints()
        .forEach(
            letter -> {
              if (letter > ' ' && letter < 0x7F && "\"<>\\^`{|}".indexOf(letter) < 0) {
                encoded.appendCodePoint(letter);
              } else {
                for (var part : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                  encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
                }
              }
            });
    return encoded.toString();
  }
}
