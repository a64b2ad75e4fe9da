package net.mhpss.inbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.mhpss.mail.ReplyAddresses;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mail from a mail server: only for addresses of ours, and says that it has it only when it
 * is kept.
 */
@Component
class Receiver implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Receiver.class);

  /** How large a mail may be: 25 MB, as most services have it. */
  static final int LARGEST = 25 * 1024 * 1024;

  /** So much of all that is on its way in is in memory at once; who would send more waits. */
  private static final int AT_ONCE = 2 * (LARGEST + 1);

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int CONNECTIONS = 40;
  private static final int RECIPIENTS = 20;

  private final Arrivals arrivals;
  private final ReplyAddresses addresses;
  private final String host;
  private final int port;
  private final Semaphore room = new Semaphore(AT_ONCE);
  private @Nullable SMTPServer server;

  Receiver(
      Arrivals arrivals,
      ReplyAddresses addresses,
      @Value("${mhpss.mail.in.smtp.host:127.0.0.1}") String host,
      @Value("${mhpss.mail.in.smtp.port:-1}") int port) {
    this.arrivals = arrivals;
    this.addresses = addresses;
    this.host = host;
    this.port = port;
    if (port >= 0 && !addresses.areKnown()) {
      throw new IllegalArgumentException(
          "mhpss.mail.in.smtp.port is set: mhpss.mail.in.address must say at which address mail comes in");
    }
  }

  /** The port at which it listens. */
  synchronized int port() {
    return server == null ? -1 : server.getPortAllocated();
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Override
  public synchronized void start() {
    if (port < 0 || server != null) {
      return;
    }
    try {
      var opened =
          SMTPServer.port(port)
              .bindAddress(InetAddress.getByName(host))
              .softwareName("mail")
              .insertReceivedHeaders(false)
              .maxMessageSize(LARGEST)
              .maxConnections(CONNECTIONS)
              .maxRecipients(RECIPIENTS)
              .connectionTimeout(60, TimeUnit.SECONDS)
              .executorService(
                  Executors.newThreadPerTaskExecutor(
                      Thread.ofVirtual().name("mail-in-", 0).factory()))
              .messageHandlerFactory(context -> new Handler())
              .build();
      opened.start();
      server = opened;
      log.info("Mail is taken at {}:{}", host, opened.getPortAllocated());
    } catch (UnknownHostException nowhere) {
      throw new IllegalArgumentException("mhpss.mail.in.smtp.host is not ours: " + host, nowhere);
    }
  }

  @Override
  public synchronized void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return server != null;
  }

  /** One mail on its way in. */
  private final class Handler implements MessageHandler {
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    @Override
    public void from(String address) {
      sender = address;
      recipients.clear();
    }

    @Override
    public void recipient(String address) throws RejectException {
      if (addresses.written(address) == null) {
        throw new RejectException(550, "5.1.1 No such address here");
      }
      recipients.add(address);
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
      try (var measured = new Measured(data)) {
        keep(measured.readNBytes(LARGEST + 1));
      } catch (NoRoom full) {
        throw new RejectException(452, "4.3.1 Too much at once, try again later");
      }
      arrivals.ring();
      return null;
    }

    private void keep(byte[] raw) throws RejectException {
      if (raw.length > LARGEST) {
        throw new RejectException(552, "5.3.4 Too large");
      }
      try {
        arrivals.keep(Arrivals.Way.SMTP, sender, recipients, raw);
      } catch (RuntimeException notKept) {
        log.warn("A mail could not be kept: {}", notKept.getClass().getSimpleName());
        throw new RejectException(451, "4.3.0 Not kept, try again later");
      }
    }

    @Override
    public void done() {}
  }

  /** There is too much on its way in. */
  private static final class NoRoom extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** What is read of it has room until it is closed. */
  private final class Measured extends FilterInputStream {
    private int taken;

    Measured(InputStream data) {
      super(data);
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      var some = super.read(into, from, most);
      if (some > 0) {
        makeRoom(some);
        taken += some;
      }
      return some;
    }

    private void makeRoom(int bytes) throws NoRoom {
      try {
        if (!room.tryAcquire(bytes, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new NoRoom();
        }
      } catch (InterruptedException leaves) {
        Thread.currentThread().interrupt();
        throw new NoRoom();
      }
    }

    /** The stream itself is its server's. */
    @Override
    public void close() {
      room.release(taken);
      taken = 0;
    }
  }
}
