package net.mhpss.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes an internet address from which much has failed of late wait a little longer each time; it
 * refuses nobody, for a camp, a ministry or Tor is many people behind one address. The address is
 * known only as a hash under a key that is this node's own, lives for a day and is never written
 * down.
 */
@Component
public class Slowing {
  private static final int FREE = 30;
  private static final Duration A_STEP = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private final Cache<String, AtomicInteger> failures =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofMinutes(15)).build();
  private final Clock clock;
  private Key key;

  Slowing(Clock clock) {
    this.clock = clock;
    this.key = Key.of(today());
  }

  /** Notes that something failed which somebody guessing would try again. */
  public void failed(HttpServletRequest request) {
    failures.get(hash(request), _ -> new AtomicInteger()).incrementAndGet();
  }

  /** Begins anew: nothing has failed. */
  void forget() {
    failures.invalidateAll();
  }

  /** Lets time pass, if much has failed from where the request comes. */
  void hold(HttpServletRequest request) throws InterruptedException {
    var pause = pause(request);
    if (pause.isPositive()) {
      Thread.sleep(pause);
    }
  }

  private Duration pause(HttpServletRequest request) {
    var failed = failures.getIfPresent(hash(request));
    var beyond = failed == null ? 0 : Math.max(0, failed.get() - FREE);
    var pause = A_STEP.multipliedBy(beyond);
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }

  private String hash(HttpServletRequest request) {
    var bytes = network(request.getRemoteAddr()).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(ofToday().mac(bytes));
  }

  /**
   * Of an IPv6 address the first half, which is one household or office: of the other half
   * everybody has more than they could ever try.
   */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }

  private synchronized Key ofToday() {
    if (!key.day().equals(today())) {
      key = Key.of(today());
    }
    return key;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private record Key(LocalDate day, SecretKeySpec secret) {
    static Key of(LocalDate day) {
      var random = Token.random().text().getBytes(StandardCharsets.US_ASCII);
      return new Key(day, new SecretKeySpec(random, "HmacSHA256"));
    }

    byte[] mac(byte[] bytes) {
      try {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(secret);
        return mac.doFinal(bytes);
      } catch (java.security.GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
