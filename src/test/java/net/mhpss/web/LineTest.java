package net.mhpss.web;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LineTest {
  @AutoClose private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

  private final Line line = new Line(1);

  @Test
  void whoComesLaterWaitsUntilThoseBeforeAreDone() throws Exception {
    var done = new CopyOnWriteArrayList<String>();
    var went =
        readers.submit(
            () ->
                line.stand(
                    () -> {
                      var second = readers.submit(() -> line.stand(() -> done.add("second")));
                      // the second stands in the line meanwhile: its page is not begun
                      assertThatThrownBy(() -> second.get(20, MILLISECONDS))
                          .isInstanceOf(TimeoutException.class);
                      done.add("first");
                      return second;
                    }));
    ((Future<?>) went.get(10, SECONDS)).get(10, SECONDS);
    assertThat(done).isEqualTo(List.of("first", "second"));
  }

  @Test
  void aSlowPageHoldsUpNobodyForLong() throws Exception {
    var end = new CountDownLatch(1);
    var slow = readers.submit(() -> line.stand(() -> end.await(10, SECONDS)));
    assertThat(readers.submit(() -> line.stand(() -> "shown")).get(5, SECONDS)).isEqualTo("shown");
    assertThat(slow).isNotDone();
    end.countDown();
    assertThat(slow.get(5, SECONDS)).isEqualTo(true);
  }
}
