package net.mhpss.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
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
 * while it holds one: nobody waits for a second. (Counted in the same pool, 16 held one, waited for
 * another, and all were told after five seconds that the network was away.)
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
    var begun = new CountDownLatch(1);
    var sending = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < AT_ONCE; i++) {
      sending.add(i % 2 == 0 ? asksForALink(i) : writesToTheNetwork(i));
    }
    var answers = new ArrayList<Integer>();
    var started = System.nanoTime();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          sending.stream()
              .map(
                  send ->
                      clients.submit(
                          () -> {
                            begun.await();
                            return send.call();
                          }))
              .toList();
      begun.countDown();
      for (var one : all) {
        answers.add(one.get().status());
      }
    }
    assertThat(answers).hasSize(AT_ONCE).containsOnly(303);
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
  }

  private Callable<Answer> asksForALink(int number) {
    var browser = from(number);
    browser.opens("/sign-in");
    return () ->
        browser.sends("/sign-in", "email", "nobody" + number + "@example.org", "link", "on");
  }

  private Callable<Answer> writesToTheNetwork(int number) {
    var browser = from(number);
    browser.opens("/contact");
    return () ->
        browser.sends(
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
