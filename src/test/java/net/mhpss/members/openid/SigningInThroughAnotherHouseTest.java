package net.mhpss.members.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SigningInThroughAnotherHouseTest {
  private static RealHouse house;

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  /** Settings are read when they are asked for: the network is the one that all tests share. */
  @BeforeAll
  static void openTheHouse() {
    house = RealHouse.opened();
    System.setProperty("mhpss.openid.issuer", house.issuer());
    System.setProperty("mhpss.openid.client-id", RealHouse.CLIENT);
    System.setProperty("mhpss.openid.client-secret", RealHouse.SECRET);
    System.setProperty("mhpss.openid.name", "Example Relief");
  }

  @AfterAll
  static void closeTheHouse() {
    List.of("issuer", "client-id", "client-secret", "name")
        .forEach(name -> System.clearProperty("mhpss.openid." + name));
    house.close();
  }

  @BeforeEach
  void nothingIsLeft() {
    house.isItselfAgain();
    db.sql("delete from openid_attempts").update();
    db.sql("delete from openid_arrivals").update();
  }

  @Test
  void whoIsNewJoinsByTheTermsAndComesBackWithOneTap() throws Exception {
    var awa = people.visitor();
    var way = setsOut(awa);
    assertThat(awa.opens("/sign-in/openid/leaving").text())
        .contains("It learns that you sign in to the MHPSS Network");
    assertThat(comesBack(awa, house.letsIn("awa", way)).leadsTo())
        .isEqualTo("/sign-in/openid/join");
    var page = awa.follows();
    assertThat(page.text()).contains("awa@example.org");
    assertThat(page.page().select("input[name=name]").val()).isEqualTo("Awa");
    assertThat(awa.sends("/sign-in/openid/join", "name", "Awa").status())
        .as("not without the Terms")
        .isEqualTo(422);
    assertThat(awa.sends("/sign-in/openid/join", "name", "Awa N.", "terms", "on").leadsTo())
        .isEqualTo("/welcome");
    assertThat(awa.follows().status()).isEqualTo(200);
    assertThat(
            db.sql(
                    "select count(*) from terms_acceptances t join members m on m.id = t.member_id where m.email = 'awa@example.org'")
                .query(Integer.class)
                .single())
        .isOne();

    var elsewhere = people.visitor();
    assertThat(comesBack(elsewhere, house.letsIn("awa", setsOut(elsewhere, "/groups"))).leadsTo())
        .isEqualTo("/groups");
    assertThat(elsewhere.opens("/settings").status()).isEqualTo(200);
    assertThat(elsewhere.cookies()).doesNotContainKey("openid");
  }

  @Test
  void whoHasAnAccountSignsInFirstAndConnectsIt() throws Exception {
    var visitor = people.visitor();
    var refused = comesBack(visitor, house.letsIn("joseph", setsOut(visitor)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("connect the two under Settings");
    assertThat(visitor.opens("/settings").leadsTo()).startsWith("/sign-in");

    var joseph = people.joseph();
    assertThat(joseph.opens("/settings").page().select("a[href=/settings/openid]")).hasSize(1);
    joseph.opens("/settings/openid");
    var way = wayOn(joseph, joseph.sends("/settings/openid"));
    assertThat(comesBack(joseph, house.letsIn("joseph", way)).leadsTo())
        .isEqualTo("/settings/openid");
    assertThat(joseph.follows().text()).contains("You can sign in with Example Relief");
    assertThat(letter("joseph@example.org")).contains("Example Relief");

    assertThat(comesBack(visitor, house.letsIn("joseph", setsOut(visitor))).leadsTo())
        .isEqualTo("/");
    assertThat(visitor.opens("/settings").status()).isEqualTo(200);
    assertThat(export.textOf(visitor)).contains(house.issuer());

    joseph.opens("/settings/openid");
    joseph.sends("/settings/openid/end");
    var later = people.visitor();
    assertThat(comesBack(later, house.letsIn("joseph", setsOut(later))).status()).isEqualTo(422);
  }

  @Test
  void nobodyConnectsSomebodyElsesAccount() throws Exception {
    var joseph = people.joseph();
    joseph.opens("/settings/openid");
    var way = wayOn(joseph, joseph.sends("/settings/openid"));
    comesBack(joseph, house.letsIn("joseph", way));

    var hana = people.hana();
    hana.opens("/settings/openid");
    var hers = wayOn(hana, hana.sends("/settings/openid"));
    assertThat(comesBack(hana, house.letsIn("joseph", hers)).status()).isEqualTo(422);

    // an answer that was caught on its way, slipped to somebody else
    joseph.opens("/settings/openid");
    var caught = house.letsIn("mallory", wayOn(joseph, joseph.trespasses("/settings/openid")));
    assertThat(comesBack(hana, caught).status()).as("another browser").isEqualTo(422);
    var out = joseph.cookies().get("openid");
    assertThat(comesBack(people.hana().with("openid", out), caught).status())
        .as("another member in the same browser")
        .isEqualTo(422);
    assertThat(connections()).isOne();
  }

  @Test
  void anAnswerIsGoodOnceInTheBrowserThatAsked() throws Exception {
    var awa = people.visitor();
    var back = house.letsIn("awa", setsOut(awa));
    var cookie = awa.cookies().get("openid");

    assertThat(comesBack(people.visitor(), back).leadsTo())
        .as("a browser that did not ask")
        .isEqualTo("/sign-in");
    var mallory = people.visitor();
    setsOut(mallory);
    assertThat(comesBack(mallory, back).status()).as("one that asked for itself").isEqualTo(422);
    var forged = URI.create(back.toString().replaceAll("state=[^&]*", "state=forged"));
    assertThat(comesBack(awa, forged).status()).isEqualTo(422);

    assertThat(comesBack(awa, back).leadsTo()).isEqualTo("/sign-in/openid/join");
    assertThat(comesBack(people.visitor().with("openid", cookie), back).status())
        .as("a second time")
        .isEqualTo(422);
    assertThat(connections()).isZero();
  }

  @Test
  void tenMinutesAreEnough() throws Exception {
    var awa = people.visitor();
    var back = house.letsIn("awa", setsOut(awa));
    db.sql("update openid_attempts set expires_at = now() - interval '1 second'").update();
    assertThat(comesBack(awa, back).text()).contains("for too long");
  }

  @Test
  void whatTheHouseSaysMustFitWhatWasAsked() throws Exception {
    house.says((claims, person) -> claims.claim("nonce", "of somebody else"));
    refused();
    house.says((claims, person) -> claims.audience(List.of("another-client")));
    refused();
    house.says((claims, person) -> claims.issuer("https://evil.example"));
    refused();
    var longAgo = Instant.now().minusSeconds(1200);
    house.says((claims, person) -> claims.issuedAt(longAgo).expiresAt(longAgo.plusSeconds(600)));
    refused();
    house.isItselfAgain();
    house.signsWithAnotherKey();
    refused();
  }

  private void refused() throws Exception {
    var awa = people.visitor();
    var answer = comesBack(awa, house.letsIn("awa", setsOut(awa)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("does not fit what we asked");
    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .noneMatch(cookie -> cookie.startsWith("session="));
    assertThat(db.sql("select count(*) from openid_arrivals").query(Integer.class).single())
        .isZero();
  }

  @Test
  void anAnswerFromAnotherHouseIsNotTakenThere() throws Exception {
    var awa = people.visitor();
    var back = house.letsIn("awa", setsOut(awa));
    var mixedUp =
        URI.create(
            back.toString().replaceAll("&iss=[^&]*", "") + "&iss=https%3A%2F%2Fevil.example");
    assertThat(comesBack(awa, mixedUp).text()).contains("does not fit what we asked");
  }

  @Test
  void aCodeIsNothingWithoutTheVerifierOfTheBrowserThatAsked() throws Exception {
    var awa = people.visitor();
    var back = house.letsIn("awa", setsOut(awa));
    var mallory = people.visitor();
    var own = house.letsIn("mallory", setsOut(mallory));
    var code = back.toString().replaceAll(".*code=([^&]*).*", "$1");
    var slipped = URI.create(own.toString().replaceAll("code=[^&]*", "code=" + code));
    assertThat(comesBack(mallory, slipped).text()).contains("does not fit what we asked");
  }

  @Test
  void anAddressThatTheHouseHasNotCheckedIsNobodys() throws Exception {
    house.says(
        (claims, person) ->
            claims.claim("email", "hana@example.org").claim("email_verified", false));
    var mallory = people.visitor();
    var answer = comesBack(mallory, house.letsIn("mallory", setsOut(mallory)));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("has not made sure which address is yours");
    house.says((claims, person) -> {});
    var awa = people.visitor();
    assertThat(comesBack(awa, house.letsIn("awa", setsOut(awa))).text())
        .contains("has not made sure which address is yours");
  }

  @Test
  void whatTheTokenDoesNotSayIsAskedFor() throws Exception {
    house.says((claims, person) -> {});
    house.saysWhenAsked(
        person -> Map.of("sub", person, "email", person + "@example.org", "email_verified", true));
    var awa = people.visitor();
    comesBack(awa, house.letsIn("awa", setsOut(awa)));
    assertThat(awa.follows().text()).contains("awa@example.org");

    house.saysWhenAsked(
        person -> Map.of("sub", "hana", "email", "new@example.org", "email_verified", true));
    var mallory = people.visitor();
    assertThat(comesBack(mallory, house.letsIn("mallory", setsOut(mallory))).text())
        .as("about somebody else")
        .contains("has not made sure which address is yours");
  }

  @Test
  void whoSaysNoThereIsNotLetIn() {
    var awa = people.visitor();
    var way = URI.create(setsOut(awa));
    var state = way.getQuery().replaceAll(".*state=([^&]*).*", "$1");
    var answer =
        awa.opens(
            "/sign-in/openid/answer?error=access_denied&state="
                + state
                + "&iss="
                + house.issuer().replace(":", "%3A").replace("/", "%2F"));
    assertThat(answer.text()).contains("did not agree there");
  }

  @Test
  void aHouseThatIsAwayIsSaidToBeAway() {
    System.setProperty("mhpss.openid.issuer", "http://localhost:1");
    try {
      var awa = people.visitor();
      awa.opens("/sign-in");
      awa.trespasses("/sign-in/openid", "next", "/");
      var answer = awa.follows();
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).contains("cannot be reached at present");
    } finally {
      System.setProperty("mhpss.openid.issuer", house.issuer());
    }
  }

  @Test
  void thePageBeforeIsNeverShownToSomebodyElse() {
    var awa = people.visitor();
    setsOut(awa);
    assertThat(awa.opens("/sign-in/openid/leaving").header("Cache-Control")).contains("no-store");
    assertThat(people.visitor().opens("/sign-in/openid/leaving").leadsTo()).isEqualTo("/sign-in");
  }

  private static String setsOut(Browser browser) {
    return setsOut(browser, "/");
  }

  private static String setsOut(Browser browser, String next) {
    var page = browser.opens("/sign-in");
    assertThat(page.page().select("button[formaction=/sign-in/openid]").text())
        .isEqualTo("Sign in with Example Relief");
    return wayOn(browser, browser.trespasses("/sign-in/openid", "next", next));
  }

  /** What the link on the last page before the other house says. */
  private static String wayOn(Browser browser, Browser.Answer set) {
    assertThat(set.leadsTo()).isEqualTo("/sign-in/openid/leaving");
    var way = browser.follows().page().select("main a[rel=noreferrer]").attr("href");
    assertThat(way)
        .startsWith(house.issuer())
        .contains("code_challenge_method=S256")
        .contains("nonce=")
        .contains("state=")
        .doesNotContain(browser.cookies().get("openid"));
    return way;
  }

  private static Browser.Answer comesBack(Browser browser, URI back) {
    assertThat(back.toString()).startsWith("http://localhost:8080/sign-in/openid/answer?");
    return browser.opens(back.getRawPath() + "?" + back.getRawQuery());
  }

  private int connections() {
    return db.sql("select count(*) from openid_connections").query(Integer.class).single();
  }

  private String letter(String to) {
    return db.sql("select plain from letters where address = :to order by id desc limit 1")
        .param("to", to)
        .query(String.class)
        .single();
  }
}
