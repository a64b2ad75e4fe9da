package net.mhpss.members.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every half minute (RFC 6238), as every authenticator app makes them: SHA-1, six
 * digits.
 */
final class OneTimeCodes {
  static final int DIGITS = 6;
  private static final int SECONDS = 30;

  /** As long as what SHA-1 gives (RFC 4226, 4, R6). */
  private static final int SECRET = 20;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private OneTimeCodes() {}

  static byte[] newSecret() {
    var secret = new byte[SECRET];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The half minute in which this moment lies. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), SECONDS);
  }

  static String code(byte[] secret, long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A secret as apps take it typed: RFC 4648 base 32. */
  static String text(byte[] secret) {
    var text = new StringBuilder();
    int bits = 0;
    int waiting = 0;
    for (var part : secret) {
      waiting = waiting << 8 | part & 255;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE_32.charAt(waiting >> bits & 31));
      }
    }
    return text.toString(); // 20 bytes are 32 letters: nothing is left over
  }
}
