package net.mhpss.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.inside.Passwords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SigningInTest {
  private static final String RIGHT = "correct horse battery";
  private static String hash = "";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Passwords passwords;

  @Value("${local.server.port}")
  int port;

  @BeforeEach
  void hanaHasAPassword() {
    if (hash.isEmpty()) {
      hash = passwords.hash(RIGHT);
    }
    db.sql("update members set password = :hash where id = :hana")
        .param("hash", hash)
        .param("hana", People.HANA)
        .update();
  }

  @Test
  void aSharedPhoneForgetsAndIsNotKnownAgain() {
    var phone = people.visitor();
    phone.opens("/sign-in");
    var in =
        phone.sends("/sign-in", "email", "hana@example.org", "password", RIGHT, "shared", "on");
    assertThat(in.status()).isEqualTo(303);
    assertThat(in.response().headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("session="))
        .singleElement()
        .asString()
        .doesNotContain("Max-Age")
        .doesNotContain("Expires")
        .contains("HttpOnly")
        .contains("SameSite=Lax")
        .contains("Path=/");
    assertThat(phone.cookies()).doesNotContainKey("device");
    assertThat(phone.opens("/settings/profile").status()).isEqualTo(200);

    lastSeen("29 minutes");
    assertThat(phone.opens("/settings/profile").status()).isEqualTo(200);
    lastSeen("29 minutes 50 seconds");
    assertThat(phone.opens("/settings/profile").status()).as("what is used goes on").isEqualTo(200);
    lastSeen("31 minutes");
    assertThat(phone.opens("/settings/profile").leadsTo()).startsWith("/sign-in");
  }

  @Test
  void onesOwnPhoneRemembersForAMonth() {
    var phone = people.visitor();
    phone.opens("/sign-in");
    var in = phone.sends("/sign-in", "email", "hana@example.org", "password", RIGHT);
    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("session=") && cookie.contains("Max-Age=2592000"))
        .anyMatch(cookie -> cookie.startsWith("device=") && cookie.contains("HttpOnly"));
    lastSeen("29 days");
    assertThat(phone.opens("/settings/profile").status()).isEqualTo(200);
    lastSeen("31 days");
    assertThat(phone.opens("/settings/profile").leadsTo()).startsWith("/sign-in");
  }

  @Test
  void whoGuessesLocksOutStrangersOnlyAndNobodyForLong() {
    var hanas = people.visitor();
    hanas.opens("/sign-in");
    hanas.sends("/sign-in", "email", "hana@example.org", "password", RIGHT);
    hanas.opens("/settings");
    hanas.sends("/sign-out");

    for (int i = 0; i < 10; i++) {
      var stranger = stranger();
      stranger.opens("/sign-in");
      assertThat(signIn(stranger, "hana@example.org", "a wrong one " + i).status()).isEqualTo(422);
    }
    for (var language :
        Map.of("en", "again in", "fr", "de nouveau", "es", "volver", "ar", "من جديد").entrySet()) {
      var stranger = stranger(language.getKey());
      stranger.opens("/sign-in");
      var later = signIn(stranger, "hana@example.org", RIGHT);
      assertThat(later.status()).as("the right one is not looked at either").isEqualTo(429);
      assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(1, 900);
      assertThat(later.text()).contains(language.getValue());
      assertThat(later.page().select("input[name=email]").val()).isEqualTo("hana@example.org");
    }

    hanas.opens("/sign-in");
    assertThat(signIn(hanas, "hana@example.org", RIGHT).status())
        .as("on her own phone she is let in")
        .isEqualTo(303);

    var elsewhere = stranger();
    elsewhere.opens("/sign-in");
    elsewhere.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var link = linkMailedTo("hana@example.org");
    elsewhere.opens(link);
    assertThat(elsewhere.sends(link).status()).as("and anywhere by a mailed link").isEqualTo(303);

    db.sql("update tries set at = at - interval '15 minutes'").update();
    var later = stranger();
    later.opens("/sign-in");
    assertThat(signIn(later, "hana@example.org", RIGHT).status())
        .as("tries that were refused did not prolong it")
        .isEqualTo(303);
  }

  @Test
  void anAddressOfNobodyIsTreatedTheSame() {
    for (int i = 0; i < 10; i++) {
      var stranger = stranger();
      stranger.opens("/sign-in");
      assertThat(signIn(stranger, "nobody@example.org", "a wrong one " + i).status())
          .isEqualTo(422);
    }
    var stranger = stranger();
    stranger.opens("/sign-in");
    assertThat(signIn(stranger, "nobody@example.org", RIGHT).status()).isEqualTo(429);
  }

  @Test
  void aKnownPhoneHasALimitToo() {
    var hanas = people.visitor();
    hanas.opens("/sign-in");
    hanas.sends("/sign-in", "email", "hana@example.org", "password", RIGHT);
    hanas.opens("/settings");
    hanas.sends("/sign-out");
    for (int i = 0; i < 10; i++) {
      hanas.opens("/sign-in");
      assertThat(signIn(hanas, "hana@example.org", "a wrong one " + i).status()).isEqualTo(422);
    }
    hanas.opens("/sign-in");
    assertThat(signIn(hanas, "hana@example.org", RIGHT).status()).isEqualTo(429);
  }

  @Test
  void signingInOftenIsNoReasonToWait() {
    for (int i = 0; i < 12; i++) {
      var somewhere = people.visitor();
      somewhere.opens("/sign-in");
      assertThat(signIn(somewhere, "hana@example.org", RIGHT).status()).isEqualTo(303);
    }
  }

  @Test
  void muchThatFailsFromOneAddressSlowsItAndStopsNobody() {
    var camp = "203.0.113.77";
    for (int i = 0; i < 40; i++) {
      var guesser = people.visitor().saying("X-Forwarded-For", camp);
      guesser.opens("/sign-in");
      guesser.sends("/sign-in", "email", "nobody" + i + "@example.org", "password", "");
    }
    var hana = people.visitor().saying("X-Forwarded-For", camp);
    hana.opens("/sign-in");
    var begun = System.nanoTime();
    assertThat(signIn(hana, "hana@example.org", RIGHT).status()).isEqualTo(303);
    assertThat((System.nanoTime() - begun) / 1_000_000).isGreaterThan(450);
  }

  @Test
  void aLinkIsMadeForOurOwnAddressWhateverTheRequestSays() throws IOException {
    var visitor = people.visitor();
    visitor.opens("/sign-in");
    var fields =
        visitor.fields("/sign-in").stream()
            .collect(Collectors.toMap(Browser.Field::name, Browser.Field::value));
    fields.put("email", "hana@example.org");
    fields.put("link", "on");
    var body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var cookies =
        visitor.cookies().entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    var answer =
        raw(
            """
            POST /sign-in HTTP/1.1
            Host: evil.example
            X-Forwarded-Host: evil.example
            X-Forwarded-Proto: https
            Forwarded: host=evil.example
            Cookie: %s
            Content-Type: application/x-www-form-urlencoded
            Content-Length: %d
            Connection: close

            %s"""
                .formatted(cookies, body.length(), body));
    assertThat(answer).startsWith("HTTP/1.1 303").contains("Location: /join/sent");
    assertThat(answer).doesNotContain("evil.example");
    assertThat(letter("hana@example.org"))
        .contains("http://localhost:8080/sign-in/")
        .doesNotContain("evil.example");
  }

  @Test
  void aMailedLinkIsKeptHashedWorksOnceAndForTenMinutes() {
    var hana = people.visitor();
    hana.opens("/sign-in");
    hana.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var first = linkMailedTo("hana@example.org");
    hana.opens("/sign-in");
    hana.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var second = linkMailedTo("hana@example.org");
    var token = second.substring(second.lastIndexOf('/') + 1);
    assertThat(token).as("256 bits").hasSize(43);
    assertThat(
            db.sql("select token_hash from sign_in_links where member_id = :hana")
                .param("hana", People.HANA)
                .query((row, number) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list())
        .hasSize(2)
        .noneMatch(kept -> kept.contains(token));

    var scanner = people.visitor();
    for (int i = 0; i < 5; i++) {
      assertThat(scanner.opens(second).status()).as("opening uses nothing up").isEqualTo(200);
    }
    hana.opens(second);
    assertThat(hana.sends(second).status()).isEqualTo(303);
    assertThat(people.visitor().opens(second).text()).contains("no longer works");
    assertThat(people.visitor().opens(first).text())
        .as("an older one went with it")
        .contains("no longer works");

    hana.opens("/settings");
    hana.sends("/sign-out");
    hana.opens("/sign-in");
    hana.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var third = linkMailedTo("hana@example.org");
    var later = people.visitor();
    later.opens(third);
    db.sql("update sign_in_links set expires_at = expires_at - interval '10 minutes'").update();
    assertThat(later.sends(third).text()).contains("no longer works");
  }

  private void lastSeen(String ago) {
    db.sql("update sessions set seen_at = now() - cast(:ago as interval)")
        .param("ago", ago)
        .update();
  }

  /** Somebody new, from an address of their own. */
  private Browser stranger() {
    return stranger("en");
  }

  private Browser stranger(String language) {
    return people.visitor(language).saying("X-Forwarded-For", "198.51.100.7");
  }

  private static Browser.Answer signIn(Browser browser, String email, String password) {
    return browser.sends("/sign-in", "email", email, "password", password);
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String letter(String to) {
    return db.sql("select plain || html from letters where address = :to order by id desc limit 1")
        .param("to", to)
        .query(String.class)
        .single();
  }

  @Test
  void whoAsksForALinkReadsWhereItWentAndCanPutALetterRight() {
    var hana = people.visitor();
    hana.opens("/sign-in?next=/groups");
    assertThat(hana.sends("/sign-in", "email", "hana at example", "link", "on").status())
        .isEqualTo(422);
    assertThat(hana.sends("/sign-in", "email", "hanna@example.org", "link", "on").leadsTo())
        .isEqualTo("/join/sent");
    assertThat(hana.follows().text()).contains("We have written to hanna@example.org");
    hana.opens("/join/mistyped");
    assertThat(hana.sends("/sign-in", "email", "hana@example.org", "link", "on").leadsTo())
        .isEqualTo("/join/sent");
    var link = linkMailedTo("hana@example.org");
    hana.opens(link);
    assertThat(hana.sends(link).leadsTo()).isEqualTo("/groups");
    assertThat(hana.cookies().get("written-to")).as("forgotten").isNullOrEmpty();
  }

  private String linkMailedTo(String to) {
    var link =
        Pattern.compile("http://localhost:8080(/sign-in/[A-Za-z0-9_-]{43})").matcher(letter(to));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }
}
