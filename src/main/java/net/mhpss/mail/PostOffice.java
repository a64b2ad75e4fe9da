package net.mhpss.mail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Decides how letters leave, and has the postmen of this node at work from when the application is
 * ready until it stops.
 */
@Component
class PostOffice implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(PostOffice.class);
  private static final Duration LAST_LETTER = Duration.ofSeconds(10);

  private final Outbox outbox;
  private final @Nullable Path folder;
  private final Supplier<Courier> couriers;
  private final int size;
  private final List<Postman> postmen = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  PostOffice(
      Outbox outbox,
      Sender sender,
      PublicAddress ourAddress,
      ReplyAddresses replies,
      ObjectProvider<JavaMailSenderImpl> servers,
      @Value("${mhpss.data:data}") Path data,
      @Value("${mhpss.mail.postmen:2}") int size) {
    this.outbox = outbox;
    this.size = size;
    var server = servers.getIfAvailable();
    if (server == null) {
      var outboxFolder = data.resolve("outbox").toAbsolutePath().normalize();
      folder = outboxFolder;
      couriers = () -> new FileCourier(outboxFolder, sender.address(), outbox);
      log.info("Letters are written to {} (no mail server is configured)", outboxFolder);
    } else {
      SmtpCourier.prepare(server, ourAddress.host());
      folder = null;
      couriers = () -> new SmtpCourier(server, sender.address(), outbox, replies);
      log.info("Letters are sent through {} as {}", server.getHost(), sender.address());
    }
  }

  /** Where letters lie when there is no mail server; empty when there is one. */
  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Override
  public synchronized void start() {
    if (isRunning()) {
      return;
    }
    for (var number = 1; number <= size; number++) {
      var postman = new Postman(outbox, couriers, folder != null, Postman.PATIENCE);
      postmen.add(postman);
      threads.add(Thread.ofVirtual().name("postman-" + number).start(postman));
    }
  }

  /**
   * The letter in hand is carried to its end if that does not take long; every other waits for the
   * next start.
   */
  @Override
  public synchronized void stop() {
    postmen.forEach(Postman::leave);
    try {
      for (var thread : threads) {
        if (!thread.join(LAST_LETTER)) {
          thread.interrupt();
          thread.join(LAST_LETTER);
        }
      }
    } catch (InterruptedException hurry) {
      threads.forEach(Thread::interrupt);
      Thread.currentThread().interrupt();
    }
    postmen.clear();
    threads.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
  }
}
