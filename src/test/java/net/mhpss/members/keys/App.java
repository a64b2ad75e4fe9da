package net.mhpss.members.keys;

import java.time.Instant;
import java.util.Locale;
import net.mhpss.Browser;

/** The authenticator app on somebody's phone: it was given a secret and shows codes. */
record App(byte[] secret) {
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  /** Sets one up as a person does: reads the secret on the page, types the code. */
  static App setUpBy(Browser member) {
    var page = member.opens("/settings/sign-in/app/new");
    var app = read(page.page().select("p.letter").text());
    member.sends("/settings/sign-in/app", "code", app.code(-1));
    return app;
  }

  static App read(String text) {
    var letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
    var secret = new byte[letters.length() * 5 / 8];
    for (int bit = 0; bit < secret.length * 8; bit++) {
      int value = BASE_32.indexOf(letters.charAt(bit / 5)) >> 4 - bit % 5 & 1;
      secret[bit / 8] |= (byte) (value << 7 - bit % 8);
    }
    return new App(secret);
  }

  /** The code of now, or so many half minutes before or after. */
  String code(int later) {
    return OneTimeCodes.code(secret, OneTimeCodes.step(Instant.now()) + later);
  }
}
