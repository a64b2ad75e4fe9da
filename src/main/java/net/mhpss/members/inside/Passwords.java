package net.mhpss.members.inside;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import net.mhpss.text.CommonPasswords;
import net.mhpss.text.Typed;
import net.mhpss.web.TooBusy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id at 19 MiB, two passes, one lane (OWASP Password Storage Cheat
 * Sheet), on threads of its own: on as many as half the processors, so that a flood of sign-ins
 * takes neither the memory nor the processors from readers. A hash on a reader's virtual thread
 * would hold one of the few that carry them all.
 */
@Component
public class Passwords implements DisposableBean {
  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private static final int SHORTEST_OWN = 6;
  private static final int WAITING = 16;
  private static final int PATIENCE_SECONDS = 5;

  /** Of a password that nobody knows. */
  private static final String NOBODYS =
      "$argon2id$v=19$m=19456,t=2,p=1$nyg/GOc0Kjo+nK1dSCuzcA$izyD5LT53NOcv/TkPPiQNH18958Duv0XKZU6a8iZYrg";

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
  private final ThreadPoolExecutor threads;

  Passwords() {
    var places = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    threads =
        new ThreadPoolExecutor(
            places,
            places,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("passwords-", 0).daemon().factory());
  }

  /** What may be kept of a password. */
  public String hash(String password) {
    return inTurn(() -> argon2.encode(password));
  }

  /** Whether the password is right. Takes as long when there is nothing to compare with. */
  public boolean isRight(String password, @Nullable String hash) {
    if (password.length() > LONGEST) {
      return false;
    }
    var right = inTurn(() -> argon2.matches(password, hash == null ? NOBODYS : hash));
    return right && hash != null;
  }

  private <T> T inTurn(Callable<T> work) {
    try {
      var waiting = threads.submit(work);
      try {
        return waiting.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException busy) {
        waiting.cancel(false);
        throw new TooBusy();
      }
    } catch (RejectedExecutionException busy) {
      throw new TooBusy();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new TooBusy();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  /**
   * The key of what is wrong with a password as somebody's choice, or null (NIST SP 800-63B,
   * 3.1.1.2). Their own name and address and the name of this site do not count as letters of it.
   */
  public static @Nullable String problem(String password, String name, String email) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return "members.password-too-short";
    }
    if (password.length() > LONGEST) {
      return "members.password-too-long";
    }
    if (CommonPasswords.contains(password)) {
      return "members.password-too-common";
    }
    var letters = folded(password);
    var own = withoutWhatIsKnown(letters, name, email);
    return own.length() < SHORTEST_OWN && !own.equals(letters)
        ? "members.password-too-personal"
        : null;
  }

  private static String withoutWhatIsKnown(String letters, String name, String email) {
    var known =
        Stream.of(name, email, "MHPSS Network")
            .map(Typed::line)
            .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("\\P{L}+"))))
            .map(Passwords::folded)
            .filter(word -> word.length() >= 3)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    var own = letters;
    for (var word : known) {
      own = own.replace(word, "");
    }
    return own;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }
}
