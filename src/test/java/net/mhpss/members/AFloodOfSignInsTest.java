package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class AFloodOfSignInsTest {
  private static final int CLIENTS = 120;

  @Autowired People people;

  @Test
  void whoReadsNoticesNothing() throws InterruptedException {
    var joseph = people.joseph();
    read(joseph, 50);
    var calm = read(joseph, 100);

    var answers = new ConcurrentHashMap<Integer, AtomicInteger>();
    var over = new AtomicBoolean();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CLIENTS; i++) {
        var number = i;
        clients.submit(() -> guess(number, over, answers));
      }
      Thread.sleep(500);
      var flooded = read(joseph, 100);
      over.set(true);
      assertThat(flooded.median()).as("was " + calm).isLessThan(Math.max(4 * calm.median(), 40));
      assertThat(flooded.p95()).as("was " + calm).isLessThan(Math.max(10 * calm.p95(), 1_000));
    }
    assertThat(answers).containsKey(422);
    assertThat(answers.get(422).get()).as("those whose turn came").isGreaterThan(5);
    assertThat(answers).as("the rest are told at once").containsKey(503);
    assertThat(answers.keySet()).containsOnly(422, 503);
  }

  private void guess(int number, AtomicBoolean over, Map<Integer, AtomicInteger> answers) {
    for (int i = 0; !over.get(); i++) {
      var browser = people.visitor().saying("X-Forwarded-For", "198.19." + number + "." + i % 250);
      browser.opens("/sign-in");
      var answer =
          browser.sends(
              "/sign-in", "email", i + "-" + number + "@example.org", "password", "let me in now");
      answers.computeIfAbsent(answer.status(), _ -> new AtomicInteger()).incrementAndGet();
      if (answer.status() == 503) {
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text()).contains("send it again");
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** How long a page of a member takes, in milliseconds. */
  private static Times read(Browser reader, int often) {
    var times = new ArrayList<Long>();
    for (int i = 0; i < often; i++) {
      var begun = System.nanoTime();
      assertThat(reader.opens("/groups").status()).isEqualTo(200);
      times.add((System.nanoTime() - begun) / 1_000);
    }
    times.sort(null);
    return new Times(times.get(often / 2) / 1_000.0, times.get(often * 95 / 100) / 1_000.0);
  }

  private record Times(double median, double p95) {}
}
