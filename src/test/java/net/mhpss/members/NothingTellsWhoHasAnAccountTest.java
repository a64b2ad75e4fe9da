package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.mhpss.Browser;
import net.mhpss.Browser.Answer;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.inside.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Addresses of members and addresses of nobody are asked about in turn: what comes back is the same
 * to the letter, and how long it takes does not tell them apart. Times are compared by rank (Mann
 * and Whitney): pauses of the machine disturb it little, and a hash that is left out, or a letter
 * that is sent while somebody waits, would move nearly every rank.
 */
@NetworkTest
class NothingTellsWhoHasAnAccountTest {
  private static final List<String> KNOWN =
      List.of("amina", "kofi", "noor", "hana", "joseph", "mira", "thandi", "baraka");
  private static final List<String> UNKNOWN =
      List.of("aminb", "kofx", "noos", "hanb", "josepx", "mirb", "thandj", "barakb");

  /** Of equal times, one comparison in two thousand goes beyond; twice running, one in millions. */
  private static final double TELLING = 3.5;

  private static final Random RANDOM = new Random(7);

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Passwords passwords;

  @BeforeEach
  void membersHavePasswords() {
    db.sql("update members set password = :hash")
        .param("hash", passwords.hash("correct horse battery"))
        .update();
  }

  @Test
  void signingInWithAPassword() {
    tellsNothing(
        "/sign-in",
        12,
        (browser, email) ->
            browser.sends("/sign-in", "email", email, "password", "not the right one"));
  }

  @Test
  void askingForALink() {
    tellsNothing(
        "/sign-in",
        32,
        (browser, email) -> browser.sends("/sign-in", "email", email, "link", "on"));
  }

  @Test
  void joining() {
    tellsNothing(
        "/join",
        32,
        (browser, email) ->
            browser.sends("/join", "name", "Awa", "email", email, "link", "on", "terms", "on"));
  }

  @Test
  void joiningWithAPassword() {
    tellsNothing(
        "/join",
        12,
        (browser, email) ->
            browser.sends(
                "/join",
                "name",
                "Awa",
                "email",
                email,
                "password",
                "seven goats on a hill",
                "terms",
                "on"));
  }

  /**
   * Baraka asks for another address, which is somebody's or nobody's. Seen to fail: with nothing
   * written for a taken address z was between -5.1 and -6.2 (between -0.4 and 1.4 as it is). The
   * letter to a taken address alone, left out, is too little to be told apart, by three times as
   * many too.
   */
  @Test
  void askingForAnotherAddress() {
    tellsNothing(
        "/settings/email",
        64,
        () -> people.baraka(),
        (browser, email) -> {
          var answer = browser.sends("/settings/email", "email", email);
          assertThat(answer.leadsTo()).isEqualTo("/settings/email");
          return answer;
        });
  }

  /** What the page says afterwards is the same, too. */
  @Test
  void thePageOfAnAddressThatIsAskedFor() {
    var said =
        Stream.of("kofi", "kofx")
            .map(
                name -> {
                  var baraka = people.baraka();
                  baraka.opens("/settings/email");
                  baraka.sends("/settings/email", "email", name + "@example.org");
                  return bare(baraka.opens("/settings/email"), name);
                })
            .toList();
    assertThat(said.getFirst()).isEqualTo(said.getLast());
  }

  private void tellsNothing(String page, int many, BiFunction<Browser, String, Answer> asking) {
    tellsNothing(page, many, () -> people.visitor().saying("X-Forwarded-For", anAddress()), asking);
  }

  private void tellsNothing(
      String page, int many, Supplier<Browser> who, BiFunction<Browser, String, Answer> asking) {
    measure(page, 3, who, asking); // warm
    var first = measure(page, many, who, asking);
    var telling = Math.abs(first) < TELLING ? first : measure(page, many, who, asking);
    assertThat(telling).as("z of the ranks").isBetween(-TELLING, TELLING);
  }

  /** Asks so often about members and as often about nobody; how far apart the ranks are, as a z. */
  private double measure(
      String page, int many, Supplier<Browser> who, BiFunction<Browser, String, Answer> asking) {
    var turns = new ArrayList<String>();
    for (int i = 0; i < many; i++) {
      turns.add(KNOWN.get(i % KNOWN.size()));
      turns.add(UNKNOWN.get(i % UNKNOWN.size()));
    }
    Collections.shuffle(turns, RANDOM);
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    var seen = new TreeMap<String, Map<String, List<String>>>();
    for (var name : turns) {
      db.sql("delete from tries").update();
      var browser = who.get();
      browser.opens(page);
      var begun = System.nanoTime();
      var answer = asking.apply(browser, name + "@example.org");
      (KNOWN.contains(name) ? known : unknown).add(System.nanoTime() - begun);
      seen.put(bare(answer, name), headers(answer));
    }
    assertThat(seen.keySet()).as("what is said").hasSize(1);
    assertThat(seen.values().stream().distinct()).as("and its headers").hasSize(1);
    return z(known, unknown);
  }

  /** Somewhere nobody has failed before. */
  private static String anAddress() {
    return "198.18." + RANDOM.nextInt(256) + "." + RANDOM.nextInt(256);
  }

  private static String bare(Answer answer, String name) {
    return answer.status()
        + answer.header("Location")
        + answer
            .html()
            .replace(name + "@example.org", "")
            .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
  }

  private static Map<String, List<String>> headers(Answer answer) {
    var headers = new TreeMap<>(answer.response().headers().map());
    List.of("date", "content-length", "set-cookie").forEach(headers::remove);
    return headers;
  }

  /** The z of Mann and Whitney's U. */
  private static double z(List<Long> these, List<Long> those) {
    var u = 0.0;
    for (var one : these) {
      for (var other : those) {
        u += one > other ? 1 : one.equals(other) ? 0.5 : 0;
      }
    }
    double n = these.size();
    double m = those.size();
    return (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
  }
}
