package net.mhpss.members.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.inside.Passwords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SigningInWithACodeTest {
  private static final String PASSWORD = "correct horse battery";
  private static final Pattern CODE = Pattern.compile("([0-9a-z]{4}-){3}[0-9a-z]{4}");

  @Autowired People people;
  @Autowired Export export;
  @Autowired Passwords passwords;
  @Autowired JdbcClient db;

  @Test
  void anAppIsSetUpByItsPictureAndItsCode() {
    var hana = people.hana();
    assertThat(hana.opens("/settings").page().select("a[href=/settings/sign-in]")).hasSize(1);
    assertThat(hana.opens("/settings/sign-in").page().select("a[href$=recovery-codes]")).isEmpty();

    var page = hana.opens("/settings/sign-in/app/new").page();
    var app = App.read(page.select("p.letter").text());
    assertThat(app.secret()).hasSize(20);
    assertThat(page.select("a[href^=otpauth]").attr("href"))
        .startsWith("otpauth://totp/")
        .contains("secret=" + OneTimeCodes.text(app.secret()));
    var refused = hana.sends("/settings/sign-in/app", "code", "000000");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("p.letter").text())
        .as("the same secret")
        .isEqualTo(page.select("p.letter").text());
    assertThat(refused.page().select("#code-problem").text()).isNotEmpty();

    var picture = people.hana().opens(page.select("main img").attr("src"));
    assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(picture.header("Cache-Control")).contains("no-store");
    assertThat(picture.html()).startsWith("<svg").doesNotContain("<text");

    hana.opens("/settings/sign-in/app/new");
    app = App.setUpBy(hana);
    assertThat(hana.opens("/settings/sign-in").page().select("a[href=/settings/sign-in/app]"))
        .hasSize(1);
    assertThat(letterTo("hana@example.org"))
        .contains("تطبيق مصادقة")
        .doesNotContain(OneTimeCodes.text(app.secret()));
    assertThat(
            db.sql("select secret from authenticators where member_id = 4")
                .query(byte[].class)
                .single())
        .as("closed")
        .hasSizeGreaterThan(40);
  }

  @Test
  void whatOneMemberWasShownIsNothingToAnother() {
    var page = people.hana().opens("/settings/sign-in/app/new").page();
    var app = App.read(page.select("p.letter").text());
    var amina = people.amina();
    amina.opens("/settings/sign-in/app/new");
    assertThat(
            amina
                .sends(
                    "/settings/sign-in/app",
                    "secret",
                    page.select("[name=secret]").val(),
                    "code",
                    app.code(0))
                .status())
        .isEqualTo(404);
    assertThat(amina.opens(page.select("main img").attr("src")).status()).isEqualTo(404);
  }

  @Test
  void afterThePasswordTheCodeIsAskedAndWorksOnce() {
    hasPassword(People.HANA);
    var app = App.setUpBy(people.hana());

    var elsewhere = people.visitor();
    assertThat(signsIn(elsewhere, "/settings/profile").leadsTo()).isEqualTo("/sign-in/code");
    assertThat(elsewhere.opens("/settings/profile").leadsTo())
        .as("half is nothing")
        .startsWith("/sign-in?");
    assertThat(elsewhere.opens("/").page().select("form[action=/sign-out]")).isEmpty();

    assertThat(
            elsewhere.opens("/sign-in/code").page().select("input[name=code]").attr("autocomplete"))
        .isEqualTo("one-time-code");
    assertThat(elsewhere.sends("/sign-in/code", "code", "12345").status()).isEqualTo(422);
    assertThat(elsewhere.sends("/sign-in/code", "code", app.code(-2)).status())
        .as("an old one")
        .isEqualTo(422);
    assertThat(elsewhere.sends("/sign-in/code", "code", app.code(-1)).status())
        .as("the one that set the app up")
        .isEqualTo(422);
    var code = app.code(0);
    assertThat(
            elsewhere
                .sends(
                    "/sign-in/code", "code", " " + code.substring(0, 3) + " " + code.substring(3))
                .leadsTo())
        .isEqualTo("/settings/profile");
    assertThat(elsewhere.opens("/settings/data").page().select("form[action=/settings/leaving]"))
        .hasSize(1);

    var thief = people.visitor();
    signsIn(thief, "/");
    thief.opens("/sign-in/code");
    assertThat(thief.sends("/sign-in/code", "code", code).status()).as("used").isEqualTo(422);
    assertThat(thief.sends("/sign-in/code", "code", inArabic(app.code(1))).leadsTo())
        .isEqualTo("/");
  }

  @Test
  void aMailedLinkAsksForTheCodeToo() {
    var app = App.setUpBy(people.hana());
    var elsewhere = people.visitor();
    elsewhere.opens("/sign-in?next=/groups");
    elsewhere.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var link =
        Pattern.compile("http://localhost:8080(/sign-in/[A-Za-z0-9_-]{43})")
            .matcher(letterTo("hana@example.org"));
    assertThat(link.find()).isTrue();
    elsewhere.opens(link.group(1));
    assertThat(elsewhere.sends(link.group(1)).leadsTo()).isEqualTo("/sign-in/code");
    elsewhere.follows();
    assertThat(elsewhere.sends("/sign-in/code", "code", app.code(0)).leadsTo())
        .isEqualTo("/groups");
  }

  @Test
  void whoGuessesIsStoppedAfterFiveTriesAndPaperStillHelps() {
    hasPassword(People.HANA);
    var hana = people.hana();
    var app = App.setUpBy(hana);
    var codes = codesOf(hana);

    var elsewhere = people.visitor();
    signsIn(elsewhere, "/");
    elsewhere.opens("/sign-in/code");
    for (int i = 0; i < 5; i++) {
      assertThat(elsewhere.sends("/sign-in/code", "code", "00000" + i).status()).isEqualTo(422);
    }
    assertThat(elsewhere.sends("/sign-in/code", "code", app.code(0)).status())
        .as("right, but too late")
        .isEqualTo(422);
    assertThat(
            elsewhere
                .sends("/sign-in/code", "code", codes.getFirst().toUpperCase(java.util.Locale.ROOT))
                .leadsTo())
        .isEqualTo("/");
  }

  @Test
  void aRecoveryCodeWorksOnceAndItsOwnerIsTold() {
    hasPassword(People.HANA);
    var hana = people.hana();
    App.setUpBy(hana);
    var codes = codesOf(hana);
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(hana.opens("/settings/sign-in").text()).contains("بقيت ١٠ رموز");

    var elsewhere = people.visitor();
    signsIn(elsewhere, "/");
    elsewhere.opens("/sign-in/code");
    assertThat(elsewhere.sends("/sign-in/code", "code", codes.get(3)).leadsTo()).isEqualTo("/");
    assertThat(letterTo("hana@example.org")).contains("استُعمل رمز استرداد").contains("٩");

    signsIn(elsewhere, "/");
    elsewhere.opens("/sign-in/code");
    assertThat(elsewhere.sends("/sign-in/code", "code", codes.get(3)).status()).isEqualTo(422);

    var newer = codesOf(hana);
    assertThat(elsewhere.sends("/sign-in/code", "code", codes.get(4)).status())
        .as("from before")
        .isEqualTo(422);
    assertThat(elsewhere.sends("/sign-in/code", "code", newer.get(4)).leadsTo()).isEqualTo("/");
  }

  @Test
  void codesThatWereOnlyLookedAtCountForNothing() {
    hasPassword(People.HANA);
    var hana = people.hana();
    App.setUpBy(hana);
    var shown = shownTo(hana);
    var elsewhere = people.visitor();
    signsIn(elsewhere, "/");
    elsewhere.opens("/sign-in/code");
    assertThat(elsewhere.sends("/sign-in/code", "code", shown.getFirst()).status()).isEqualTo(422);
  }

  @Test
  void whoRemovesTheAppIsAskedNoMore() {
    hasPassword(People.HANA);
    var hana = people.hana();
    App.setUpBy(hana);
    codesOf(hana);
    assertThat(hana.opens("/settings/sign-in/app").text()).contains("تزول رموز الاسترداد");
    assertThat(hana.sends("/settings/sign-in/app/end").leadsTo()).isEqualTo("/settings/sign-in");
    assertThat(letterTo("hana@example.org")).contains("أُزيل");
    assertThat(db.sql("select count(*) from recovery_codes").query(Integer.class).single())
        .isZero();
    assertThat(signsIn(people.visitor(), "/groups").leadsTo()).isEqualTo("/groups");
  }

  @Test
  void theirDataTellsDaysAndNoSecrets() {
    var hana = people.hana();
    var app = App.setUpBy(hana);
    var code = codesOf(hana).getFirst();
    assertThat(export.textOf(hana))
        .contains("\"authenticator app\"", "\"recovery codes\"", "\"left\":10")
        .doesNotContain(OneTimeCodes.text(app.secret()), code, "secret", "hash");
  }

  @Test
  void whoIsOnTheWayOutAndStaysShowsACodeOnce() {
    hasPassword(People.HANA);
    var app = App.setUpBy(people.hana());
    var hana = people.hana();
    hana.opens("/settings/data");
    hana.sends("/settings/leaving", "sure", "on");
    signsIn(hana, "/");
    hana.opens("/sign-in/code");
    var back = hana.sends("/sign-in/code", "code", app.code(0)).leadsTo();
    assertThat(back).startsWith("/leaving/");
    hana.opens(back);
    assertThat(hana.sends(back).leadsTo()).as("not to another code").isEqualTo("/");
    assertThat(hana.opens("/settings").status()).isEqualTo(200);
  }

  @Test
  void byTheLinkInTheLetterAloneTheCodeIsStillAsked() {
    App.setUpBy(people.hana());
    var hana = people.hana();
    hana.opens("/settings/data");
    hana.sends("/settings/leaving", "sure", "on");
    var link = Pattern.compile("/leaving/[A-Za-z0-9_-]{43}").matcher(letterTo("hana@example.org"));
    assertThat(link.find()).isTrue();
    var finder = people.visitor();
    finder.opens(link.group());
    assertThat(finder.sends(link.group()).leadsTo()).isEqualTo("/sign-in/code");
  }

  /** Anybody can open it as often as they like. */
  @Test
  void openingThePageForPasskeysWritesNothing() {
    db.sql("delete from spent_challenges").update();
    var visitor = people.visitor();
    for (int i = 0; i < 3; i++) {
      assertThat(visitor.opens("/sign-in/passkey").status()).isEqualTo(200);
    }
    people.hana().opens("/settings/sign-in/passkeys/new");
    assertThat(challenges()).isZero();

    var refused = visitor.sends("/sign-in/passkey", "credential", "{}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(challenges()).as("tried once").isOne();
    visitor.with("passkey", "AAAA" + visitor.cookies().get("passkey").substring(4));
    assertThat(visitor.sends("/sign-in/passkey", "credential", "{}").status()).isEqualTo(422);
    assertThat(challenges()).as("what is not ours is not kept").isOne();
  }

  private long challenges() {
    return db.sql(
            "select (select count(*) from spent_challenges) + (select count(*) from passkey_challenges)")
        .query(Long.class)
        .single();
  }

  @Test
  void whoWantsNoMailedLinkAloneIsAskedForMoreAfterIt() {
    var hana = people.hana();
    assertThat(hana.opens("/settings/sign-in?lang=en").text())
        .contains("Once you have a passkey or an authenticator app")
        .doesNotContain("No mailed link alone");
    hasAPasskey();
    assertThat(opensLinkMailedTo(people.visitor())).as("until it is chosen").isEqualTo("/");
    assertThat(hana.opens("/settings/sign-in?lang=en").text())
        .contains("nobody can let you in again, not even the hosting team");
    assertThat(hana.sends("/settings/sign-in/no-links").leadsTo())
        .as("codes first, for the day all else is lost")
        .startsWith("/settings/sign-in/recovery-codes");
    var codes = codesOf(hana);
    hana.opens("/settings/sign-in");
    hana.sends("/settings/sign-in/no-links");
    assertThat(hana.follows().page().select("form[action$=no-links/end]")).hasSize(1);
    assertThat(letterTo("hana@example.org")).contains("لم يعد الرابط");
    assertThat(export.textOf(hana)).contains("no mailed links");

    var asks = people.visitor();
    assertThat(opensLinkMailedTo(asks)).isEqualTo("/sign-in/code");
    assertThat(asks.opens("/settings").leadsTo()).as("half is nothing").startsWith("/sign-in");
    var page = asks.opens("/sign-in/code?lang=en");
    assertThat(page.text()).contains("recovery codes");
    assertThat(page.page().select("main a[href^=/sign-in/passkey]")).hasSize(1);
    assertThat(asks.sends("/sign-in/code", "code", codes.getFirst()).leadsTo()).isEqualTo("/");
    assertThat(asks.opens("/settings").status()).isEqualTo(200);

    hana.opens("/settings/sign-in");
    hana.sends("/settings/sign-in/no-links/end");
    assertThat(opensLinkMailedTo(people.visitor())).isEqualTo("/");
  }

  @Test
  void whoeverAsksForALinkSeesNoDifference() {
    var before = asked();
    hasAPasskey();
    db.sql("insert into no_mailed_links (member_id, since) values (4, now())").update();
    assertThat(asked()).isEqualTo(before);
  }

  @Test
  void withTheLastKeyTheChoiceGoesToo() {
    db.sql("insert into no_mailed_links (member_id, since) values (4, now())").update();
    var hana = people.hana();
    App.setUpBy(hana);
    hana.opens("/settings/sign-in/app");
    hana.sends("/settings/sign-in/app/end");
    assertThat(opensLinkMailedTo(people.visitor())).isEqualTo("/");
  }

  private String asked() {
    var visitor = people.visitor();
    visitor.opens("/sign-in");
    var answer = visitor.sends("/sign-in", "email", "hana@example.org", "link", "on");
    return answer.status() + answer.leadsTo() + visitor.follows().html();
  }

  private String opensLinkMailedTo(Browser visitor) {
    visitor.opens("/sign-in");
    visitor.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var link = Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}").matcher(letterTo("hana@example.org"));
    assertThat(link.find()).isTrue();
    visitor.opens(link.group());
    return visitor.sends(link.group()).leadsTo();
  }

  private void hasAPasskey() {
    db.sql(
            """
            insert into passkeys (address, member_id, name, credential_id, credential, sign_count, added_at)
            values ('kkkkkkkkkkkkkkkk', 4, 'Phone', 'a', 'b', 0, now())
            """)
        .update();
  }

  private Browser.Answer signsIn(Browser browser, String next) {
    if (browser.cookies().containsKey("session")) {
      browser.opens("/groups");
      browser.sends("/sign-out");
    }
    browser.opens("/sign-in?next=" + next);
    return browser.sends("/sign-in", "email", "hana@example.org", "password", PASSWORD);
  }

  private static List<String> shownTo(Browser member) {
    var page = member.opens("/settings/sign-in/recovery-codes");
    return CODE.matcher(page.page().select("ol.letter").text())
        .results()
        .map(found -> found.group())
        .toList();
  }

  private static List<String> codesOf(Browser member) {
    var codes = shownTo(member);
    assertThat(member.sends("/settings/sign-in/recovery-codes").leadsTo())
        .isEqualTo("/settings/sign-in");
    return codes;
  }

  private static String inArabic(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> Character.toString('٠' + digit - '0'))
        .collect(java.util.stream.Collectors.joining());
  }

  private void hasPassword(long member) {
    db.sql("update members set password = :hash where id = :member")
        .param("hash", passwords.hash(PASSWORD))
        .param("member", member)
        .update();
  }

  private String letterTo(String address) {
    return db.sql(
            "select subject || plain from letters where address = :to order by written_at desc, id desc limit 1")
        .param("to", address)
        .query(String.class)
        .single();
  }
}
