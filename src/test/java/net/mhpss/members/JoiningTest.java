package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class JoiningTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoConfirmsTheirAddressIsIn() {
    var awa = people.visitor("fr");
    awa.opens("/join");
    assertThat(joins(awa, "Awa", "awa@example.org").leadsTo()).isEqualTo("/join/sent");

    var link = linkMailedTo("awa@example.org", "join");
    assertThat(letter("awa@example.org")).contains("Réseau MHPSS").contains("<html lang=\"fr\"");
    assertThat(awa.opens(link).status()).isEqualTo(200);
    assertThat(awa.opens(link).status())
        .as("a scanner that opens it uses nothing up")
        .isEqualTo(200);
    assertThat(awa.sends(link).leadsTo()).isEqualTo("/welcome");
    assertThat(awa.follows().page().select("html").attr("lang")).isEqualTo("fr");
    assertThat(awa.opens("/settings/profile").status()).isEqualTo(200);

    var another = people.visitor();
    assertThat(another.opens(link).text()).contains("This link no longer works");
  }

  /** Somebody who knows her address joins in her name, and waits for her to confirm it. */
  @Test
  void aPasswordThatSomebodyElseTypedDoesNotCount() {
    var somebody = people.visitor();
    somebody.opens("/join");
    joins(somebody, "Awa", "awa@example.org");
    var link = linkMailedTo("awa@example.org", "join");
    var awa = people.visitor();
    assertThat(awa.opens(link).text()).contains("in another browser");
    assertThat(awa.sends(link).leadsTo()).isEqualTo("/welcome");

    somebody.opens("/sign-in");
    assertThat(
            somebody
                .sends("/sign-in", "email", "awa@example.org", "password", "correct horse battery")
                .status())
        .isEqualTo(422);
    assertThat(awa.opens("/settings/password").text()).contains("without a password");
  }

  @Test
  void aLetterToAnAddressThatNobodyHasConfirmedHoldsNoWordOfWhoTypedIt() {
    var visitor = people.visitor();
    visitor.opens("/join");
    joins(visitor, "Buy at shop.example", "awa@example.org");
    assertThat(letter("awa@example.org")).doesNotContain("shop.example");
    assertThat(
            db.sql("select name from letters where address = 'awa@example.org'")
                .query(String.class)
                .single())
        .isEmpty();
  }

  @Test
  void aKnownAddressLooksTheSameAndIsToldByMail() {
    var visitor = people.visitor();
    visitor.opens("/join");
    assertThat(joins(visitor, "Somebody", "Hana@Example.org").leadsTo()).isEqualTo("/join/sent");
    assertThat(letter("Hana@example.org")).contains("You are a member already");
  }

  @Test
  void thePageAfterwardsNamesTheAddressAndALetterOfItCanBePutRight() {
    var awa = people.visitor();
    awa.opens("/join");
    var sent = joins(awa, "Awa", "awa@exmaple.org");
    assertThat(sent.leadsTo()).as("not for logs").doesNotContain("awa");
    var page = awa.follows();
    assertThat(page.text()).contains("We have written to awa@exmaple.org", "unwanted mail");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(people.visitor().opens("/join/sent").text()).doesNotContain("awa@", "Correct");

    var again = awa.opens("/join/mistyped").page();
    assertThat(again.select("input[name=name]").val()).isEqualTo("Awa");
    assertThat(again.select("input[name=email]").val()).isEqualTo("awa@exmaple.org");
    assertThat(joins(awa, "Awa", "awa@example.org").leadsTo()).isEqualTo("/join/sent");
    assertThat(awa.follows().text()).contains("awa@example.org");
    awa.opens(linkMailedTo("awa@example.org", "join"));
    awa.sends(linkMailedTo("awa@example.org", "join"));
    assertThat(awa.opens("/join/sent").text()).as("over").doesNotContain("awa@");
  }

  @Test
  void thePageAfterwardsIsTheSameForWhoHasAnAccount() {
    var pages = new java.util.HashSet<String>();
    for (var address : new String[] {"hana@example.org", "none@example.org"}) {
      var visitor = people.visitor();
      visitor.opens("/join");
      joins(visitor, "Somebody", address);
      pages.add(visitor.follows().html().replace(address, ""));
    }
    assertThat(pages).hasSize(1);
  }

  @Test
  void whatABrowserHoldsOfItIsClosedAndNobodyMakesTheirOwn() {
    var visitor = people.visitor();
    visitor.opens("/join");
    joins(visitor, "Awa", "awa@example.org");
    var held = visitor.cookies().get("written-to");
    assertThat(new String(java.util.Base64.getUrlDecoder().decode(held))).doesNotContain("awa");
    for (var forged : new String[] {"x", "YXdh", held.substring(1), "A".repeat(4100)}) {
      var page = people.visitor().with("written-to", forged).opens("/join/sent");
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.text()).doesNotContain("awa@");
    }
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept() {
    var visitor = people.visitor("ar");
    visitor.opens("/join");
    var answer =
        visitor.sends(
            "/join",
            "name",
            "<script>alert(1)</script>",
            "email",
            "no address",
            "password",
            "password123");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("input[name=name]").val())
        .isEqualTo("<script>alert(1)</script>");
    assertThat(answer.html()).doesNotContain("<script>alert");
    assertThat(answer.page().select("#email-problem").text()).isNotEmpty();
    assertThat(answer.page().select("#password-problem").text()).isNotEmpty();
    assertThat(answer.page().select("input[type=password]").val()).as("never sent back").isEmpty();
    assertThat(count("joinings")).isZero();
  }

  @Test
  void namesAndAddressesCannotCarryHeaders() {
    var visitor = people.visitor();
    visitor.opens("/join");
    var forged =
        joins(visitor, "Eve\r\nBcc: all@example.org", "eve@example.org\r\nBcc: x@example.org");
    assertThat(forged.status()).isEqualTo(422);
    visitor.opens("/join");
    assertThat(joins(visitor, "Eve\r\nBcc: all@example.org", "eve@example.org").status())
        .isEqualTo(303);
    assertThat(db.sql("select name from joinings").query(String.class).single())
        .isEqualTo("Eve Bcc: all@example.org");
  }

  @Test
  void aFormSentFiveTimesAtOnceIsAnsweredOnce() throws Exception {
    var visitor = people.visitor();
    visitor.opens("/join");
    var once = visitor.fields("/join");
    try (var threads = Executors.newFixedThreadPool(5)) {
      Callable<Integer> send =
          () -> {
            var copy = people.visitor();
            return copy.opens("/join").status();
          };
      threads.submit(send).get();
    }
    assertThat(once).extracting(field -> field.name()).contains("_csrf", "_once");
    joins(visitor, "Awa", "awa@example.org");
    visitor.opens("/join");
    for (int i = 0; i < 5; i++) {
      visitor.opens("/join");
      var key =
          once.stream()
              .filter(field -> field.name().equals("_once"))
              .findFirst()
              .orElseThrow()
              .value();
      assertThat(
              visitor
                  .sends(
                      "/join",
                      "name",
                      "Awa",
                      "email",
                      "second@example.org",
                      "password",
                      "correct horse battery",
                      "terms",
                      "on",
                      "_once",
                      key)
                  .leadsTo())
          .isEqualTo("/join/sent");
    }
    assertThat(
            db.sql("select count(*) from joinings where email = 'second@example.org'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void twoConfirmationsOfOneAddressMakeOneMember() throws Exception {
    var first = people.visitor();
    first.opens("/join");
    joins(first, "Awa", "awa@example.org");
    var link = linkMailedTo("awa@example.org", "join");
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tries =
          java.util.stream.IntStream.range(0, 4)
              .mapToObj(i -> people.visitor())
              .peek(browser -> browser.opens(link))
              .map(browser -> (Callable<Integer>) () -> browser.sends(link).status())
              .toList();
      var statuses = threads.invokeAll(tries).stream().map(JoiningTest::result).toList();
      assertThat(statuses).containsOnlyOnce(303);
    }
    assertThat(
            db.sql("select count(*) from members where email = 'awa@example.org'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void beforeThereIsAnAdministratorJoiningIsClosed() {
    db.sql("delete from appointments").update();
    var visitor = people.visitor();
    assertThat(visitor.opens("/join").text()).contains("The network is being set up");
  }

  @Test
  void whoSignsInWithAPasswordComesWhereTheyWantedToGo() {
    var awa = people.visitor();
    awa.opens("/join");
    joins(awa, "Awa", "awa@example.org");
    var link = linkMailedTo("awa@example.org", "join");
    awa.opens(link);
    awa.sends(link);

    var elsewhere = people.visitor();
    assertThat(elsewhere.opens("/settings/profile").leadsTo())
        .isEqualTo("/sign-in?next=%2Fsettings%2Fprofile");
    elsewhere.follows();
    var refused =
        elsewhere.sends("/sign-in", "email", "awa@example.org", "password", "wrong password");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("input[name=email]").val()).isEqualTo("awa@example.org");
    assertThat(
            elsewhere
                .sends("/sign-in", "email", "AWA@example.org", "password", "correct horse battery")
                .leadsTo())
        .isEqualTo("/settings/profile");
    assertThat(elsewhere.follows().status()).isEqualTo(200);
    elsewhere.sends("/sign-out");
    assertThat(elsewhere.opens("/settings/profile").leadsTo()).startsWith("/sign-in");
  }

  @Test
  void aMailedLinkSignsInOnce() {
    var hana = people.visitor();
    hana.opens("/sign-in");
    hana.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var link = linkMailedTo("hana@example.org", "sign-in");
    hana.opens(link);
    assertThat(hana.sends(link).leadsTo()).isEqualTo("/");
    assertThat(people.visitor().opens(link).text()).contains("no longer works");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    var visitor = people.visitor();
    visitor.opens("/join");
    var forged =
        visitor.forges(
            "/join",
            "name",
            "Eve",
            "email",
            "eve@example.org",
            "password",
            "correct horse battery",
            "terms",
            "on");
    assertThat(forged.status()).isEqualTo(403);
    assertThat(forged.text()).contains("can no longer be sent");
    assertThat(count("joinings")).isZero();
  }

  @Test
  void noTargetOutsideTheSiteIsFollowed() {
    assertThat(SignIn.leadingTo("//evil.example").safeNext()).isEqualTo("/");
    assertThat(SignIn.leadingTo("https://evil.example").safeNext()).isEqualTo("/");
    assertThat(SignIn.leadingTo("/\\evil.example").safeNext()).isEqualTo("/");
    assertThat(SignIn.leadingTo("/groups\r\nSet-Cookie: a=b").safeNext()).isEqualTo("/");
    assertThat(SignIn.leadingTo("/\u012fevil.example").safeNext()).isEqualTo("/");
    assertThat(SignIn.leadingTo("/groups?a=b").safeNext()).isEqualTo("/groups?a=b");
  }

  private static <T> T result(java.util.concurrent.Future<T> future) {
    try {
      return future.get();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static net.mhpss.Browser.Answer joins(
      net.mhpss.Browser browser, String name, String email) {
    return browser.sends(
        "/join", "name", name, "email", email, "password", "correct horse battery", "terms", "on");
  }

  private String letter(String to) {
    return db.sql(
            "select plain || html from letters where lower(address) = lower(:to) order by written_at desc limit 1")
        .param("to", to)
        .query(String.class)
        .single();
  }

  private String linkMailedTo(String to, String kind) {
    var link =
        Pattern.compile("http://localhost:8080(/" + kind + "/[A-Za-z0-9_-]{43})")
            .matcher(letter(to));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private int count(String table) {
    return db.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
