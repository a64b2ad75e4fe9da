package net.mhpss;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets what at every address: the tables in {@code src/test/resources/authorization}, one a
 * room. A handler that stands in none of them fails the build.
 */
@NetworkTest
class AuthorizationTest {
  private static final Path TABLES = Path.of("src/test/resources/authorization");
  private static final List<String> WHO =
      List.of("visitor", "member", "other", "group_host", "network_host", "administrator");

  @RegisterExtension static final Again AGAIN = new Again();

  /** What somebody is told who may not do this at all. */
  private static final List<String> SENT_AWAY = List.of("sign-in", "403", "404");

  private boolean changed;

  @Autowired People people;
  @Autowired org.springframework.jdbc.core.simple.JdbcClient db;
  @Autowired RequestMappingHandlerMapping handlers;

  @Test
  void everyHandlerStandsInATable() throws IOException {
    var known = new TreeSet<String>();
    rows().forEach(row -> known.add(row.getField("method") + " " + row.getField("pattern")));
    var missing = new TreeSet<String>();
    handlers
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getPackageName().startsWith("net.mhpss")) {
                for (var pattern : mapping.getPatternValues()) {
                  for (var verb : mapping.getMethodsCondition().getMethods()) {
                    missing.add(verb + " " + pattern);
                  }
                }
              }
            });
    var handled = new TreeSet<>(missing);
    missing.removeAll(known);
    known.removeAll(handled);
    assertThat(missing).as("handlers without a row").isEmpty();
    assertThat(known).as("rows without a handler").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whoGetsWhat() throws IOException {
    return rows().stream()
        .flatMap(
            row ->
                WHO.stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                who + ": " + row.getField("method") + " " + row.getField("example"),
                                () -> assertThat(outcome(row, who)).isEqualTo(row.getField(who)))));
  }

  /**
   * Who holds an office and has shown a password alone is a member like any other: whatever opens
   * to them opens as well when they hold none.
   */
  @TestFactory
  Stream<DynamicTest> anOfficeWithOneFactorOpensNothing() throws IOException {
    return rows().stream()
        .filter(row -> row.getField("member").equals("404") && row.getField("other").equals("404"))
        .flatMap(
            row ->
                Stream.of(People.KOFI, People.NOOR)
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                who + ": " + row.getField("method") + " " + row.getField("example"),
                                () -> opensNothing(row, who))));
  }

  private void opensNothing(NamedCsvRecord row, long who) {
    var opened = withOneFactor(row, who);
    if (!List.of("404", "sign-in").contains(opened)) {
      AGAIN.layTheCast();
      db.sql("delete from appointments where member_id = :who").param("who", who).update();
      assertThat(withOneFactor(row, who)).isEqualTo(opened);
      AGAIN.layTheCast();
    }
  }

  private String withOneFactor(NamedCsvRecord row, long who) {
    var browser = people.withOneFactor(who);
    if (row.getField("method").equals("GET")) {
      return outcome(browser.opens(row.getField("example")));
    }
    browser.opens("/settings/profile");
    return outcome(browser.trespasses(row.getField("example"), fields(row.getField("form"))));
  }

  private String outcome(NamedCsvRecord row, String who) {
    var browser = browser(who);
    var example = row.getField("example");
    if (row.getField("method").equals("GET")) {
      return outcome(browser.opens(example));
    }
    // whoever changed something leaves another cast behind; who was sent away changed nothing
    if (changed) {
      AGAIN.layTheCast();
      browser = browser(who);
    }
    browser.opens(who.equals("visitor") ? "/sign-in" : "/settings/profile");
    var outcome = outcome(browser.trespasses(example, fields(row.getField("form"))));
    changed = !SENT_AWAY.contains(outcome);
    return outcome;
  }

  private static String outcome(Browser.Answer answer) {
    return answer.status() == 303 && answer.leadsTo().startsWith("/sign-in")
        ? "sign-in"
        : Integer.toString(answer.status());
  }

  private Browser browser(String who) {
    return switch (who) {
      case "visitor" -> people.visitor();
      case "member" -> people.amina();
      case "other" -> people.hana();
      case "group_host" -> people.joseph();
      case "network_host" -> people.kofi();
      default -> people.noor();
    };
  }

  private static String[] fields(String form) {
    var fields = new ArrayList<String>();
    for (var pair : form.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.add(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8));
        fields.add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields.toArray(String[]::new);
  }

  private static List<NamedCsvRecord> rows() throws IOException {
    var rows = new ArrayList<NamedCsvRecord>();
    try (var tables = Files.list(TABLES)) {
      for (var table : tables.sorted().toList()) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(table)) {
          csv.forEach(rows::add);
        }
      }
    }
    return rows;
  }

  /** Lays the cast anew in the middle of a test, for each row begins with it. */
  static final class Again implements org.junit.jupiter.api.extension.BeforeEachCallback {
    private ExtensionContext test;

    @Override
    public void beforeEach(ExtensionContext context) {
      test = context;
    }

    void layTheCast() {
      new TheCast().beforeEach(test);
    }
  }
}
