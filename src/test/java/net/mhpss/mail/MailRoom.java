package net.mhpss.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import net.mhpss.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The mail room alone, on a real PostgreSQL, with a clock that can be put forward. */
class MailRoom implements AutoCloseable {
  private static final DataSource DATABASE = database();

  final Hands clock = new Hands();

  /** Who has taken another name, and which. */
  final Map<Long, String> called = new HashMap<>();

  final JdbcClient db;
  final Outbox outbox;
  final Letters letters;
  final Sender sender;
  final ReplyAddresses replies;
  private final TransactionTemplate transaction;
  private final List<Postman> postmen = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  MailRoom(Path folder) {
    db = JdbcClient.create(DATABASE);
    db.sql("truncate letters restart identity cascade").update();
    transaction = new TransactionTemplate(new DataSourceTransactionManager(DATABASE));
    outbox = new Outbox(db, clock, new JsonMapper(), callings());
    try {
      sender = new Sender("MHPSS Network <network@mhpss.example>");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    replies = new ReplyAddresses(TestDatabase.seal(), "reply@in.mhpss.example");
    var office =
        new PostOffice(
            outbox,
            sender,
            new PublicAddress("https://mhpss.example/"),
            replies,
            new DefaultListableBeanFactory().getBeanProvider(JavaMailSenderImpl.class),
            folder,
            0);
    letters = new Letters(db, clock, new JsonMapper(), sender, outbox, office, replies);
  }

  private ObjectProvider<Callings> callings() {
    var people = new DefaultListableBeanFactory();
    people.registerSingleton("callings", (Callings) (asked, language) -> called);
    return people.getBeanProvider(Callings.class);
  }

  /** Writes a letter as a room of the house does, within a transaction. */
  void write(Letter letter) {
    transaction.executeWithoutResult(status -> letters.send(letter));
  }

  void inTransaction(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  static Letter.Draft draft() {
    return Letter.to("amina@example.org", "Amina", Locale.ENGLISH)
        .about("welcome")
        .subject("Welcome")
        .paragraph("Good to have you here.");
  }

  Supplier<Courier> smtp(int port) {
    return smtp(port, new Properties());
  }

  Supplier<Courier> smtp(int port, Properties settings) {
    var server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setJavaMailProperties(settings);
    SmtpCourier.prepare(server, "mhpss.example");
    return () -> new SmtpCourier(server, sender.address(), outbox, replies);
  }

  void hire(Supplier<Courier> couriers) {
    hire(couriers, Postman.PATIENCE);
  }

  void hire(Supplier<Courier> couriers, Duration patience) {
    var postman = new Postman(outbox, couriers, false, patience);
    postmen.add(postman);
    threads.add(Thread.ofVirtual().start(postman));
  }

  /** Puts the clock forward and has the postmen look at it. */
  void forward(Duration time) {
    clock.forward(time);
    outbox.ring();
  }

  SentLetter only() {
    var all = letters.latest(2);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  static void await(String what, BooleanSupplier happened) {
    var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Did not happen in 30 s: " + what);
      }
      Thread.onSpinWait();
      try {
        Thread.sleep(5);
      } catch (InterruptedException stop) {
        throw new AssertionError(stop);
      }
    }
  }

  static String text(MimeMessage message, String kind) throws MessagingException, IOException {
    var parts = (MimeMultipart) message.getContent();
    for (var number = 0; number < parts.getCount(); number++) {
      if (parts.getBodyPart(number).isMimeType(kind)) {
        return (String) parts.getBodyPart(number).getContent();
      }
    }
    throw new AssertionError("No part " + kind);
  }

  /** As a node does that has no more time to stop in. */
  void interrupt() {
    postmen.forEach(Postman::leave);
    threads.forEach(Thread::interrupt);
  }

  @Override
  public void close() throws InterruptedException {
    postmen.forEach(Postman::leave);
    for (var thread : threads) {
      if (!thread.join(Duration.ofSeconds(5))) {
        thread.interrupt();
        thread.join();
      }
    }
  }

  private static DataSource database() {
    var database = TestDatabase.empty("mail");
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/mail")
        .load()
        .migrate();
    return database;
  }

  /** A clock that stands still until it is put forward. */
  static class Hands extends Clock {
    private volatile Instant now = Instant.parse("2026-03-01T08:00:00.123456Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
