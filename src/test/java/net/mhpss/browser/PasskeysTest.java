package net.mhpss.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.mhpss.Browser;
import net.mhpss.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys as people use them: in a real browser, whose device is a virtual one. */
@InBrowser
class PasskeysTest {
  private static final String SITE = "http://localhost:8080";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Value("${local.server.port}")
  int port;

  private static Chromium chromium;

  private Page page;
  private final List<String> shown = new ArrayList<>();

  @Test
  void aPasskeyIsMadeNamedUsedAndRemoved() {
    isUsedBy(people.hana());
    page.navigate("/settings/sign-in/passkeys/new?lang=en");
    page.fill("input[name=name]", "My phone");
    page.click("main button");
    page.waitForURL("**/settings/sign-in/recovery-codes?**");
    page.navigate("/settings/sign-in");
    assertThat(page.locator("main").innerText()).contains("My phone", "Not used yet");
    assertThat(letterToHana()).contains("مفتاح مرور").doesNotContain("My phone");

    signsOut();
    page.navigate("/sign-in?next=/settings/sign-in");
    page.click("text=Sign in with a passkey");
    page.waitForURL("**/settings/sign-in");
    assertThat(page.locator("main").innerText()).contains("Last used");
    assertThat(
            db.sql(
                    "select bool_and(second_factor) from sessions where member_id = 4 and proved_at > now() - interval '1 minute'")
                .query(Boolean.class)
                .single())
        .as("a passkey is both factors")
        .isTrue();

    var hana = withTheSameCookies();
    var key =
        hana.opens("/settings/sign-in").page().select("a[href*=/passkeys/]").first().attr("href");
    hana.opens(key);
    assertThat(hana.sends(key, "name", " ").status()).isEqualTo(422);
    assertThat(hana.sends(key, "name", "Old phone").leadsTo()).isEqualTo("/settings/sign-in");
    assertThat(hana.follows().text()).contains("Old phone");
    assertThat(people.amina().opens(key).status()).as("not hers").isEqualTo(404);
    hana.opens(key);
    assertThat(hana.sends(key + "/end").leadsTo()).isEqualTo("/settings/sign-in");
    assertThat(hana.follows().text()).doesNotContain("Old phone");
    assertThat(letterToHana()).contains("أُزيل مفتاح مرور");

    signsOut();
    page.navigate("/sign-in/passkey");
    page.click("main button");
    page.waitForSelector("output:not(:empty)");
    assertThat(page.locator("output").innerText()).contains("does not open anything here");
  }

  @Test
  void whatWasSignedOnceOpensNothingTwice() {
    isUsedBy(people.hana());
    makesAPasskey();
    signsOut();
    page.navigate("/sign-in/passkey");
    var challenge = cookies().get("passkey");
    page.click("main button");
    page.waitForURL(SITE + "/");
    var credential = shown.getLast();

    var thief = people.visitor();
    thief.opens("/sign-in/passkey");
    thief.with("passkey", challenge);
    assertThat(thief.sends("/sign-in/passkey", "credential", credential).status()).isEqualTo(422);
    thief.opens("/sign-in/passkey");
    assertThat(thief.sends("/sign-in/passkey", "credential", credential).status())
        .as("nor with a challenge of one's own")
        .isEqualTo(422);
    assertThat(thief.opens("/settings/profile").leadsTo()).startsWith("/sign-in");
  }

  @Test
  void aKeyOfAnotherSiteIsRefused() {
    isUsedBy(people.hana());
    makesAPasskey();
    signsOut();
    page.navigate("http://localhost:" + port + "/sign-in/passkey");
    page.click("main button");
    page.waitForSelector("output:not(:empty)");
    assertThat(page.locator("output").innerText()).contains("does not open anything here");
    assertThat(shown).as("it was signed").hasSize(1);
  }

  @Test
  void aKeyOfAnotherMemberIsRefused() {
    isUsedBy(people.hana());
    makesAPasskey();
    signsOut();
    signsIn(people.withOneFactor(People.KOFI));
    page.navigate("/sign-in/passkey?next=/desk");
    page.click("main button");
    page.waitForSelector("output:not(:empty)");
    page.navigate("/desk");
    assertThat(page.url()).contains("/sign-in/second-factor");
  }

  @Test
  void aHostShowsTheirPasskeyAndTheDeskOpens() {
    isUsedBy(people.withOneFactor(People.KOFI));
    makesAPasskey();
    page.navigate("/desk");
    assertThat(page.url()).as("making it was showing it").endsWith("/desk");
    signsOut();
    signsIn(people.withOneFactor(People.KOFI));
    page.navigate("/desk");
    page.click("main a.button");
    page.waitForURL("**/desk");
  }

  @Test
  void aKeyThatCountsBackwardsIsRefusedAndItsOwnerReadsOfIt() {
    isUsedBy(people.hana());
    makesAPasskey();
    db.sql("update passkeys set sign_count = 1000").update();
    signsOut();
    page.navigate("/sign-in/passkey");
    page.click("main button");
    page.waitForSelector("output:not(:empty)");
    assertThat(people.hana().opens("/settings/sign-in?lang=en").text())
        .contains("as a copy of it would");
  }

  @Test
  void whoStopsItIsToldWhatElseTheyCanDo() {
    isUsedBy(people.hana());
    signsOut();
    page.navigate("/sign-in/passkey?next=/groups&lang=es");
    page.evaluate("() => { navigator.credentials.get = () => Promise.reject(new Error()) }");
    page.click("main button");
    page.waitForSelector("output:not(:empty)");
    assertThat(page.locator("output").innerText()).contains("No llegó ninguna clave de acceso");
    page.click("text=Otras maneras");
    assertThat(page.url()).endsWith("/sign-in?next=%2Fgroups");
  }

  @AfterEach
  void closeTheirs() {
    page.context().close();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private void isUsedBy(Browser member) {
    if (chromium == null) {
      chromium = Chromium.openAt("localhost:8080", port);
    }
    var context =
        chromium.with(
            SITE,
            member.cookies(),
            new NewContextOptions().setViewportSize(360, 740).setLocale("en"));
    page = context.newPage();
    page.onRequest(this::noteWhatIsShown);
    hasADevice(context);
  }

  private void hasADevice(BrowserContext context) {
    var device = context.newCDPSession(page);
    device.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    for (var can :
        List.of(
            "hasResidentKey",
            "hasUserVerification",
            "isUserVerified",
            "automaticPresenceSimulation")) {
      options.addProperty(can, true);
    }
    var asked = new JsonObject();
    asked.add("options", options);
    device.send("WebAuthn.addVirtualAuthenticator", asked);
  }

  private void noteWhatIsShown(Request request) {
    if (request.method().equals("POST") && request.url().endsWith("/sign-in/passkey")) {
      Arrays.stream(request.postData().split("&"))
          .filter(pair -> pair.startsWith("credential="))
          .map(
              pair ->
                  URLDecoder.decode(pair.substring("credential=".length()), StandardCharsets.UTF_8))
          .forEach(shown::add);
    }
  }

  private void makesAPasskey() {
    page.navigate("/settings/sign-in/passkeys/new?lang=en");
    page.click("main button");
    page.waitForURL("**/settings/sign-in/recovery-codes?**");
  }

  private void signsOut() {
    page.navigate("/groups?lang=en");
    page.click("form[action='/sign-out'] button");
    page.waitForURL(SITE + "/");
  }

  private void signsIn(Browser member) {
    member
        .cookies()
        .forEach(
            (name, value) ->
                page.context()
                    .addCookies(
                        List.of(
                            new com.microsoft.playwright.options.Cookie(name, value)
                                .setUrl(SITE))));
  }

  private Map<String, String> cookies() {
    var cookies = new java.util.HashMap<String, String>();
    page.context().cookies().forEach(cookie -> cookies.put(cookie.name, cookie.value));
    return cookies;
  }

  private Browser withTheSameCookies() {
    var browser = people.visitor();
    cookies().forEach(browser::with);
    return browser;
  }

  private String letterToHana() {
    return db.sql(
            "select subject || plain from letters where address = 'hana@example.org' order by written_at desc, id desc limit 1")
        .query(String.class)
        .single();
  }
}
