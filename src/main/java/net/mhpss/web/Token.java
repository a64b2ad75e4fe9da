package net.mhpss.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that opens something: 256 random bits, handed out once and kept only as a hash (OWASP
 * ASVS 5.0, 7.2.2). A slow hash would add nothing, for there is nothing to guess.
 */
public record Token(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  public static Token random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What may be stored of it. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "Token"; // never in a log
  }
}
