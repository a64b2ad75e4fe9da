package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.mhpss.Browser;
import net.mhpss.Browser.Answer;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * As many forms at once as there are four times connections, each of which is counted for good
 * while it holds one: nobody waits for a second. Seen to fail: counted in the same pool, 16 held
 * one and waited for another, until after five seconds many were told that the network was away.
 */
@NetworkTest
class AFloodOfFormsTest {
  private static final int AT_ONCE = 64;
  private static final int AS_IN_PRODUCTION = 16;

  @Autowired People people;
  @Autowired HikariDataSource pool;
  private int usual;

  @BeforeEach
  void asManyConnectionsAsInProduction() {
    usual = pool.getMaximumPoolSize();
    pool.setMaximumPoolSize(AS_IN_PRODUCTION);
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @AfterEach
  void asManyConnectionsAsBefore() {
    pool.setMaximumPoolSize(usual);
  }

  @Test
  void allAreAnswered() throws InterruptedException, ExecutionException {
    var together = new CyclicBarrier(AT_ONCE);
    var answers = new ArrayList<Integer>();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, AT_ONCE)
              .mapToObj(number -> clients.submit(() -> sends(number, together)))
              .toList();
      for (var one : all) {
        answers.add(one.get().status());
      }
    }
    assertThat(answers).hasSize(AT_ONCE).containsOnly(303);
  }

  /** Opens a form, waits until all have, and sends it. */
  private Answer sends(int number, CyclicBarrier together) throws Exception {
    var browser = from(number);
    var asks = number % 2 == 0;
    browser.opens(asks ? "/sign-in" : "/contact");
    together.await(30, TimeUnit.SECONDS);
    return asks
        ? browser.sends("/sign-in", "email", "nobody" + number + "@example.org", "link", "on")
        : browser.sends(
            "/contact",
            "topic",
            "GENERAL",
            "name",
            "Awa",
            "email",
            "awa" + number + "@example.org",
            "message",
            "How do I become a host?");
  }

  private Browser from(int number) {
    return people.visitor().saying("X-Forwarded-For", "198.18.7." + number);
  }
}
