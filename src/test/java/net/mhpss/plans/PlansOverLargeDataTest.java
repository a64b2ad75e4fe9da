package net.mhpss.plans;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.People;
import net.mhpss.bench.Fill;
import net.mhpss.database.WhenChanged;
import net.mhpss.jobs.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A page asks a handful of things of the database, and each is answered out of an index, however
 * much there is: on 100,000 members, 500,000 posts and what years of use leave beside them, every
 * address is opened by everybody to whom it may open, what is often done is done, every job is run;
 * and PostgreSQL tells the plan of each statement.
 *
 * <p>Each page is opened so often that the plan is made in which PostgreSQL does not know the
 * values, too. {@code -Dplans.data=folder} keeps the data for another time, {@code
 * -Dplans.only=regex} looks only at the addresses and jobs in which it is found ({@code
 * '^/messages|^hosting'}); then nothing is said about the rest.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansOverLargeDataTest {
  /** What a page may ask of the database, who reads and what waits for them with it. */
  private static final int A_HANDFUL = 16;

  /** A member's home: the first in a visit, and what is suggested on it is made while they wait. */
  private static final int A_HOME = 12;

  /** An organization's page asks each room for its part of it. */
  private static final Pattern MANY_PARTS = Pattern.compile(".* /organizations/o[0-9a-f]{14}");

  private static final int MANY_PARTS_ASK = 24;

  /** What something done may ask: with what is told, counted and found by it in the same moment. */
  private static final int A_DEED = 45;

  /** Leaving is first all that safety mode is, then a farewell in every room. */
  private static final int A_FAREWELL = 58;

  private static final long LARGE = 10_000;
  private static final long MANY = 7_500;

  /** PostgreSQL considers a plan without the values after five with them. */
  private static final int TIMES = 7;

  private static final Map<String, Long> WHO =
      Map.of(
          "member",
          100_500L,
          "group host",
          100_600L,
          "network host",
          100_005L,
          "administrator",
          100_001L);

  private static final Path FILLED =
      Path.of(System.getProperty("plans.data", "target/large-network"));

  /** A copy, for what is done in it is done once. */
  private static final Path DATA = Path.of(FILLED + "-in-use");

  private static final Path LOG = DATA.resolve("postgres/server.log");

  private static final @Nullable String ONLY = System.getProperty("plans.only");

  /** What is taken away to see that it is missed. */
  private static final String MISSED = "sessions_of_member";

  private static final Pattern MADE = Pattern.compile("\\{([a-z])(\\d+)}");

  /** What reads all there is by its nature: for whom, and why that is borne. */
  private static final Map<String, String> BY_NATURE =
      Map.of(
          "job suggestions.renew", "suggests to everybody, for two minutes in every ten",
          "job members.count-by-country", "counts everybody, every ten minutes",
          "job hosting.count-team", "counts everybody, every hour",
          "job members.make-exports", "gathers all of one member, in the background",
          "thread index", "reads everything once, while an index is made",
          "job members.forget-exports", "which files are still wanted, every hour",
          "thread main", "at a start: who was erased must not be back");

  /** The same by what is asked, whoever asks first. */
  private static final Map<String, String> REMEMBERED =
      Map.of(
          "from member_card) as members", "the figures of the front page, every five minutes",
          "from group_members m join group_card g on g.id = m.group_id where g.access = 'OPEN' and not exists",
              "who was here lately and what they share, every ten minutes",
          "from member_visits where began_at >", "the same",
          "from work_subjects order by shared_at desc", "the same",
          "select p.author_id, least(count(*), 100) as times", "the same",
          "with asking as materialized", "names nearly the same, compared letter by letter",
          "coalesce(a.to_welcome, 0) as to_welcome",
              "how much each host has, for who oversees them",
          "with counted as (",
              "medians of what all hosts did in months, for who oversees them: as many rows as hosts and months, whatever"
                  + " the members",
          "with named as materialized (select o.kind, o.places",
              "organizations by kind and place, once between two changes");

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> asked = new TreeMap<>();

  /** The beginnings of what was asked, where it was most. */
  private final Map<String, List<String>> said = new TreeMap<>();

  private final Map<String, List<Integer>> opened = new TreeMap<>();
  private ConfigurableApplicationContext house;

  @BeforeAll
  void start() throws Exception {
    if (!Files.exists(FILLED.resolve("filled"))) {
      fill();
    }
    FileSystemUtils.deleteRecursively(DATA);
    var copying =
        new ProcessBuilder("cp", "-a", FILLED.toString(), DATA.toString()).inheritIO().start();
    assertThat(copying.waitFor()).isZero();
    tellingPlans();
    awaitIndex(house);
  }

  private static void fill() throws Exception {
    try (var empty = network(FILLED)) {
      Fill.withUse(empty);
      for (var sum : filesToOpen(empty)) {
        var kept =
            FILLED.resolve("files").resolve(sum.substring(0, 2)).resolve(sum.substring(2, 4));
        Files.writeString(Files.createDirectories(kept).resolve(sum), "words");
      }
    }
    // suggestions are made for all who were here lately, but not for those who look at theirs first
    try (var full = network(FILLED)) {
      full.getBeansOfType(Job.class).values().stream()
          .filter(job -> job.name().equals("suggestions.renew"))
          .forEach(job -> job.work().run());
      var db = full.getBean(JdbcClient.class);
      db.sql("delete from suggestions where member_id in (:who)")
          .param("who", WHO.values())
          .update();
      db.sql("vacuum analyze suggestions").update();
    }
    // what is filled in goes past the change log
    FileSystemUtils.deleteRecursively(FILLED.resolve("index"));
    try (var full = network(FILLED)) {
      awaitIndex(full);
    }
    Files.writeString(FILLED.resolve("filled"), "");
  }

  /** While there is no index, or another is being made. */
  private static void awaitIndex(ConfigurableApplicationContext house) {
    var administrator = house.getBean(People.class).member(100_001);
    while (!administrator.opens("/administration/search").page().select("main .notice").isEmpty()) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  /** Starts the network with a PostgreSQL that writes down how it answers. */
  private void tellingPlans() throws Exception {
    Files.deleteIfExists(LOG);
    house =
        network(
            DATA,
            "--mhpss.database.settings.session_preload_libraries=auto_explain",
            "--mhpss.database.settings.auto_explain.log_min_duration=0",
            "--mhpss.database.settings.auto_explain.log_analyze=on",
            "--mhpss.database.settings.auto_explain.log_timing=off",
            "--mhpss.database.settings.auto_explain.log_nested_statements=on",
            "--mhpss.database.settings.auto_explain.log_parameter_max_length=0",
            "--mhpss.database.settings.auto_explain.log_format=json",
            "--spring.datasource.hikari.data-source-properties.prepareThreshold=1",
            "--spring.datasource.hikari.maximum-pool-size=8");
  }

  /** Of all the files that are said to be there, those which somebody opens. */
  private static List<String> filesToOpen(ConfigurableApplicationContext house) {
    return house
        .getBean(JdbcClient.class)
        .sql("select checksum from files where id in (100001, 100499, 200001)")
        .query(String.class)
        .list();
  }

  private static ConfigurableApplicationContext network(Path data, String... settings)
      throws Exception {
    var all = new ArrayList<>(List.of(settings));
    all.add("--mhpss.data=" + data);
    all.add("--server.port=0");
    return new SpringApplicationBuilder(
            Class.forName("net.mhpss.Network"), Asked.class, People.class)
        .initializers(OnlyTheProduct::in)
        .run(all.toArray(String[]::new));
  }

  @AfterAll
  void stop() {
    if (house != null) {
      house.close();
    }
  }

  @Test
  @Order(1)
  void everyPageAsksAHandfulOfThings() throws IOException {
    for (var row : rows()) {
      var address = filled(row.getField("address"));
      if (isWanted(row.getField("pattern"))) {
        openAsEverybody(row.getField("pattern"), address);
      }
    }
    if (ONLY == null) {
      assertThat(patterns()).as("every address of the tables is among the addresses").isEmpty();
    }
  }

  @Test
  @Order(2)
  void whatIsOftenDoneIsDone() throws IOException {
    for (var row : read(Path.of("src/test/resources/plans/deeds.csv"))) {
      if (!isWanted(row.getField("action"))) {
        continue;
      }
      var action = filled(row.getField("action"));
      var what = row.getField("who") + " POST " + action;
      var browser = browser(row.getField("who"));
      var answers = new ArrayList<Integer>();
      for (int i = 0; i < TIMES && (i == 0 || answers.getLast() != 404); i++) {
        var form = opensAForm(browser, filled(row.getField("page"))).page();
        browser.saying(Asked.HEADER, what);
        var fields = fields(filled(row.getField("form")));
        answers.add(
            (form.select("form[action=\"" + action + "\"]").isEmpty()
                    ? browser.trespasses(action, fields)
                    : browser.sends(action, fields))
                .status());
        count(what);
        browser.saying(Asked.HEADER, "member on the way to " + what);
      }
      System.out.println(what + " " + answers);
      if (!row.getField("answers").contains(answers.getFirst().toString())) {
        faults.add(what + " answers " + answers);
      }
    }
    house
        .getBean(JdbcClient.class)
        .sql("update departures set erase_at = now() - interval '1 hour'")
        .update();
  }

  private static boolean isWanted(String what) {
    return ONLY == null || Pattern.compile(ONLY).matcher(what).find();
  }

  /** Going where they are led: who is in safety mode has another page first. */
  private static Browser.Answer opensAForm(Browser browser, String page) {
    var answer = browser.opens(page);
    for (int i = 0; i < 3 && answer.status() == 303; i++) {
      answer = browser.follows();
    }
    return answer;
  }

  private void count(String what) {
    var statements = Asked.byRequest(what);
    if (asked.merge(what, statements.size(), Math::max) == statements.size()) {
      said.put(what, statements.stream().map(sql -> begin(words(sql))).toList());
    }
  }

  private Browser browser(String who) {
    var people = house.getBean(People.class);
    return who.equals("visitor") ? people.visitor() : people.member(WHO.get(who));
  }

  private static String[] fields(String form) {
    return Arrays.stream(form.split("&"))
        .filter(pair -> !pair.isEmpty())
        .flatMap(
            pair ->
                Arrays.stream(pair.split("=", 2))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)))
        .toArray(String[]::new);
  }

  @Test
  @Order(3)
  void everyJobIsRun() {
    house.getBeansOfType(Job.class).values().stream()
        .filter(job -> isWanted(job.name()))
        .sorted(Comparator.comparing(Job::name))
        .forEach(
            job -> {
              var often = job.name().equals("suggestions.renew") ? 1 : TIMES;
              for (int i = 0; i < often; i++) {
                job.work().run();
              }
            });
  }

  @Test
  @Order(4)
  void everyPlanStandsOnAnIndex() throws IOException {
    var tables = sizes();
    house.close();
    house = null;
    asked.forEach(
        (what, times) -> {
          var most =
              what.contains(" POST ")
                  ? what.endsWith(" /settings/leaving") ? A_FAREWELL : A_DEED
                  : MANY_PARTS.matcher(what).matches()
                      ? MANY_PARTS_ASK
                      : what.endsWith(" /") ? A_HOME : A_HANDFUL;
          if (times > most) {
            faults.add(
                what + " asks " + times + " things\n    " + String.join("\n    ", said.get(what)));
          }
        });
    var worst = new LinkedHashMap<String, Plan>();
    var byPage = new TreeMap<String, double[]>();
    new ServerLog(LOG)
        .read(
            plan -> {
              var known = plan.asked() + "\n" + plan.sql();
              var before = worst.get(known);
              if (before == null || before.most() < plan.most()) {
                worst.put(known, plan);
              }
              byPage.computeIfAbsent(plan.asked(), none -> new double[2])[0] +=
                  plan.milliseconds() / TIMES;
              byPage.get(plan.asked())[1] += (double) plan.rows() / TIMES;
            });
    faults.addAll(faults(worst.values(), tables));
    print(byPage, worst.values());
    assertThat(faults).isEmpty();
  }

  /** A check that finds nothing must be able to find something. */
  @Test
  @Order(5)
  void whereAnIndexIsMissingThePageAndTheTableAreNamed() throws Exception {
    tellingPlans();
    var db = house.getBean(JdbcClient.class);
    var made =
        db.sql("select pg_get_indexdef(cast(:name as regclass))")
            .param("name", MISSED)
            .query(String.class)
            .single();
    var what = "member /settings/sessions";
    Map<String, Long> tables;
    db.sql("drop index " + MISSED).update();
    try {
      var browser = browser("member").saying(Asked.HEADER, what);
      for (int i = 0; i < TIMES; i++) {
        assertThat(browser.opens("/settings/sessions").status()).isEqualTo(200);
      }
      tables = sizes();
    } finally {
      db.sql(made).update();
    }
    house.close();
    house = null;
    var plans = new ArrayList<Plan>();
    new ServerLog(LOG)
        .read(
            plan -> {
              if (plan.asked().equals(what)) {
                plans.add(plan);
              }
            });
    assertThat(faults(plans, tables))
        .anySatisfy(
            fault -> assertThat(fault).contains("reads all of sessions", "asked for 1: " + what));
  }

  /** What is wrong with these plans, told by statement, with those who asked it. */
  private static List<String> faults(Iterable<Plan> all, Map<String, Long> tables) {
    var faults = new ArrayList<String>();
    var byStatement = new TreeMap<String, List<Plan>>();
    all.forEach(
        plan ->
            byStatement.computeIfAbsent(words(plan.sql()), none -> new ArrayList<>()).add(plan));
    byStatement.forEach(
        (sql, plans) -> {
          var found = new TreeSet<String>();
          var where = new TreeSet<String>();
          for (var plan : plans) {
            var here = plan.faults(tables, LARGE, MANY);
            if (BY_NATURE.containsKey(plan.asked())
                || REMEMBERED.keySet().stream().anyMatch(sql::contains)) {
              continue;
            }
            if (!here.isEmpty()) {
              found.addAll(here);
              where.add(plan.asked());
            }
          }
          if (!found.isEmpty()) {
            faults.add(
                begin(sql)
                    + "\n    "
                    + String.join("\n    ", found)
                    + "\n    asked for "
                    + where.size()
                    + ": "
                    + where.stream().limit(6).collect(joining(", ")));
          }
        });
    return faults;
  }

  private void openAsEverybody(String pattern, String address) {
    var people = house.getBean(People.class);
    open(pattern, address, "visitor", people.visitor());
    WHO.forEach((who, id) -> open(pattern, address, who, people.member(id)));
  }

  private void open(String pattern, String address, String who, Browser browser) {
    var next = address;
    for (int page = 1; page <= 2 && next != null; page++) {
      var what = who + " " + (page == 1 ? address : address + " page " + page);
      browser.saying(Asked.HEADER, what);
      Browser.Answer answer = browser.opens(next);
      for (int i = 1; i < TIMES; i++) {
        count(what);
        if (who.equals("visitor")) {
          house.getBeanProvider(WhenChanged.class).forEach(WhenChanged::somethingChanged);
        }
        answer = browser.opens(next);
      }
      count(what);
      opened.computeIfAbsent(pattern, none -> new ArrayList<>()).add(answer.status());
      if (answer.status() >= 500) {
        faults.add(what + " answers " + answer.status());
      }
      next = answer.status() == 200 ? nextPage(answer) : null;
    }
  }

  private static String nextPage(Browser.Answer answer) {
    var link =
        answer
            .page()
            .selectFirst(
                "main a[rel=next], main a.button[href*=after=], main a.button[href*=before=],"
                    + " main a.button[href*=blocked=], main a.button[href*=muted=]");
    return link == null ? null : link.attr("href");
  }

  private Map<String, Long> sizes() {
    var sizes = new TreeMap<String, Long>();
    house
        .getBean(JdbcClient.class)
        .sql("select relname, reltuples::bigint from pg_class where relkind = 'r'")
        .query(
            row -> {
              sizes.put(row.getString(1), row.getLong(2));
            });
    return sizes;
  }

  private void print(Map<String, double[]> byPage, Iterable<Plan> plans) {
    System.out.println("Addresses opened: " + asked.size());
    System.out.println("Most statements:");
    asked.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(40)
        .forEach(each -> System.out.printf("%4d  %s%n", each.getValue(), each.getKey()));
    System.out.println("Most of PostgreSQL's time, and rows in hand:");
    byPage.entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -each.getValue()[0]))
        .limit(40)
        .forEach(
            each ->
                System.out.printf(
                    "%8.1f ms %9.0f  %s%n", each.getValue()[0], each.getValue()[1], each.getKey()));
    System.out.println("Dearest statements: rows in hand, most in one step, milliseconds");
    var seen = new TreeSet<String>();
    var all = new ArrayList<Plan>();
    plans.forEach(all::add);
    all.sort(Comparator.comparingLong(Plan::rows).reversed());
    all.stream()
        .filter(plan -> seen.add(words(plan.sql())))
        .limit(40)
        .forEach(
            plan ->
                System.out.printf(
                    "%8d %8d %8.1f ms  %s: %s%n",
                    plan.rows(),
                    plan.most(),
                    plan.milliseconds(),
                    plan.asked(),
                    begin(words(plan.sql()))));
  }

  private static String words(String sql) {
    return sql.replaceAll("--[^\n]*", "").replaceAll("\\s+", " ").strip();
  }

  private static String begin(String words) {
    return words.length() > 400 ? words.substring(0, 400) + "…" : words;
  }

  /** Patterns of the tables of who may what that no address here stands for. */
  private TreeSet<String> patterns() throws IOException {
    var missing = new TreeSet<String>();
    try (var tables = Files.list(Path.of("src/test/resources/authorization"))) {
      for (var table : tables.toList()) {
        read(table).stream()
            .filter(row -> row.getField("method").equals("GET"))
            .filter(
                row ->
                    !opens(row)
                        || !opened.getOrDefault(row.getField("pattern"), List.of()).stream()
                            .anyMatch(status -> status == 200 || status == 303))
            .filter(row -> opens(row) || !opened.containsKey(row.getField("pattern")))
            .forEach(row -> missing.add(row.getField("pattern")));
      }
    }
    return missing;
  }

  private static boolean opens(NamedCsvRecord row) {
    return row.getFields().contains("200");
  }

  private static List<NamedCsvRecord> rows() throws IOException {
    return read(Path.of("src/test/resources/plans/addresses.csv"));
  }

  private static List<NamedCsvRecord> read(Path table) throws IOException {
    var rows = new ArrayList<NamedCsvRecord>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(table)) {
      csv.forEach(rows::add);
    }
    return rows;
  }

  /** {@code {g3}} is the address that fill.sql gives to group 3. */
  static String filled(String address) {
    return MADE.matcher(address)
        .replaceAll(made -> made.group(1) + sum(made.group(1) + made.group(2)));
  }

  private static String sum(String text) {
    try {
      var sum = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return "%032x".formatted(new BigInteger(1, sum)).substring(0, 14);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
