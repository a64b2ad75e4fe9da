package net.mhpss.notices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.KillableNetwork;
import net.mhpss.bench.Fill;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Composes the mails of a morning for very many members, by the job that does it always, while wrk
 * reads pages as a member; and once more with a kill in between. Run by {@code bench/digests}.
 */
public final class ComposingDigests {
  private static final Path DATA = Path.of("bench/digest-data");
  private static final String PORT = "8097";
  private static final String[] OPTIONS = {
    "--mhpss.data=" + DATA,
    "--server.port=" + PORT,
    "--mhpss.address=http://localhost:" + PORT,
    "--mhpss.mail.postmen=0" // composing is measured, not a mail server
  };

  private ComposingDigests() {}

  public static void main(String[] arguments) throws Exception {
    var members = arguments.length == 0 ? "200000" : arguments[0];
    System.setProperty("bench.members", members);
    System.setProperty("bench.digests", "true");
    Fill.main(new String[] {"--mhpss.data=" + DATA, "--server.port=0", "--mhpss.mail.postmen=0"});
    long told;
    try (var house = start()) {
      told = aMorning(house);
    }
    try (var house = start()) {
      begin(house.getBean(JdbcClient.class));
    }
    var killed = KillableNetwork.start("net.mhpss.Network", DATA, OPTIONS);
    killed.await(line -> line.contains("is at http"), Duration.ofMinutes(2));
    Thread.sleep(45_000);
    killed.killEverything();
    try (var house = start()) {
      var db = house.getBean(JdbcClient.class);
      System.out.println("Killed after " + count("letters where about = 'digest'", db) + " mails");
      while (due(db) > 0) {
        Thread.sleep(500);
      }
      var mails = count("letters where about = 'digest'", db);
      var people =
          db.sql("select count(distinct recipient) from letters where about = 'digest'")
              .query(Long.class)
              .single();
      System.out.println(
          "After it was begun anew: %,d mails to %,d members; without a kill it had been %,d"
              .formatted(mails, people, told));
    }
  }

  private static ConfigurableApplicationContext start() throws Exception {
    return SpringApplication.run(Class.forName("net.mhpss.Network"), OPTIONS);
  }

  /** All are due now, in zones in which it is morning at this moment, one day after the last. */
  private static void begin(JdbcClient db) {
    var offset = Math.floorMod(9 - LocalTime.now(ZoneOffset.UTC).getHour(), 24);
    var hours = offset > 12 ? offset - 24 : offset;
    db.sql("delete from letters where about = 'digest'").update();
    db.sql(
            "update members set zone = 'Etc/GMT' || :sign || ((:hours + id % 2))::text where id > 100000")
        .param("sign", hours < 0 ? "+" : "-") // those names count backwards
        .param("hours", Math.abs(hours))
        .update();
    db.sql("delete from digests").update();
    db.sql(
            """
            insert into digests (member_id, due_at, daily_since, weekly_since)
            select id, now(), date_trunc('hour', now()) - interval '26 hours', now() from members where id > 100000
            """)
        .update();
    db.sql("analyze digests").update();
  }

  private static long aMorning(ConfigurableApplicationContext house) throws Exception {
    var db = house.getBean(JdbcClient.class);
    db.sql("delete from digests").update();
    var cookie = Fill.session(100_500, house);
    read(20, cookie); // the first pages compile the program
    var alone = read(30, cookie);
    begin(db);
    var all = due(db);
    while (due(db) == all) {
      Thread.sleep(50);
    }
    var begun = System.nanoTime();
    var reading = new ArrayList<double[]>();
    long after = all;
    var most = 0L;
    while (after > 0) {
      if (reading.size() < 3) {
        reading.add(read(30, cookie));
      } else {
        Thread.sleep(200);
      }
      after = due(db);
      var runtime = Runtime.getRuntime();
      most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    var mails = count("letters where about = 'digest'", db);
    System.out.printf(
        "%,d members seen to in %.0f s: %.0f a second; %,d mails, %,d bytes of text and HTML on average, %,d at most%n",
        all, seconds, all / seconds, mails, number("avg", db), number("max", db));
    System.out.printf("Heap at most %,d MB%n", most / 1_000_000);
    System.out.printf("Pages alone: %.0f/s, p50 %.1f ms%n", alone[0], alone[1]);
    for (var one : reading) {
      System.out.printf(
          "Pages meanwhile: %.0f/s (%.0f %%), p50 %.1f ms%n",
          one[0], 100 * one[0] / alone[0], one[1]);
    }
    return mails;
  }

  private static long number(String what, JdbcClient db) {
    return db.sql(
            "select coalesce(%s(octet_length(plain) + octet_length(html)), 0)::bigint from letters where about = 'digest'"
                .formatted(what))
        .query(Long.class)
        .single();
  }

  private static long due(JdbcClient db) {
    return db.sql("select count(*) from digests where due_at <= :now")
        .param("now", OffsetDateTime.now())
        .query(Long.class)
        .single();
  }

  private static long count(String what, JdbcClient db) {
    return db.sql("select count(*) from " + what).query(Long.class).single();
  }

  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern MEDIAN = Pattern.compile("50%\\s+([0-9.]+)(us|ms|s)");

  /** Pages of a group, as a member reads them, and how fast they came. */
  private static double[] read(int seconds, String cookie) throws IOException {
    var wrk =
        new ProcessBuilder(
                List.of(
                    "wrk",
                    "-t1",
                    "-c4",
                    "-d" + seconds + "s",
                    "--latency",
                    "-H",
                    "Cookie: " + cookie,
                    "http://localhost:" + PORT + "/groups"))
            .redirectErrorStream(true)
            .start();
    var said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var rate = RATE.matcher(said);
    var median = MEDIAN.matcher(said);
    if (!rate.find() || !median.find() || said.contains("Non-2xx")) {
      throw new IllegalStateException(said);
    }
    var unit = median.group(2);
    return new double[] {
      Double.parseDouble(rate.group(1)),
      Double.parseDouble(median.group(1))
          * (unit.equals("us") ? 0.001 : unit.equals("s") ? 1000 : 1)
    };
  }
}
