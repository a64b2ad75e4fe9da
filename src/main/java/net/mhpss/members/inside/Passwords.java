package net.mhpss.members.inside;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import net.mhpss.text.CommonPasswords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet). Only two are hashed at a time, so that a flood of sign-ins takes neither the memory nor
 * the processors from readers.
 */
@Component
public class Passwords {
  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final Semaphore places = new Semaphore(2, true);
  private final String nobodys = argon2.encode("nobody's password");

  /** What may be kept of a password. */
  public String hash(String password) {
    return inPlace(() -> argon2.encode(password));
  }

  /** Whether the password is right. Takes as long when there is nothing to compare with. */
  public boolean isRight(String password, @Nullable String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    var right = inPlace(() -> argon2.matches(password, hash == null ? nobodys : hash));
    return right && hash != null;
  }

  /** The key of what is wrong with a password as a choice, or null (NIST SP 800-63B, 3.1.1.2). */
  public static @Nullable String problem(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return "members.password-too-short";
    }
    if (password.length() > LONGEST) {
      return "members.password-too-long";
    }
    return CommonPasswords.contains(password) ? "members.password-too-common" : null;
  }

  private <T> T inPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
