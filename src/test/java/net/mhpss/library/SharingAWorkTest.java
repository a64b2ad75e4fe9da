package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class SharingAWorkTest {
  private static final byte[] NOTES =
      "Three questions for every evening.\nHow was it? What helped? What cannot wait?\n"
          .getBytes(StandardCharsets.UTF_8);

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void byLinkItIsThereForEveryoneAtOnce() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer = amina.sends("/library", tool("link", "https://WWW.Example.org/مورد.pdf?a=1"));
    assertThat(answer.status()).isEqualTo(303);
    var page = people.visitor().opens(answer.leadsTo());
    assertThat(page.page().selectFirst("h1").text()).isEqualTo("Evening cards");
    assertThat(page.text())
        .contains(
            "Tool, form or checklist", "Supervision", "Amina", "On another site: example.org");
    var link = page.page().selectFirst("td a[rel~=external]");
    assertThat(link.attr("href"))
        .isEqualTo("https://www.example.org/%D9%85%D9%88%D8%B1%D8%AF.pdf?a=1");
    assertThat(link.attr("rel")).contains("noreferrer", "noopener");
    assertThat(people.visitor().opens("/library").page().selectFirst("ul.list.lead > li").text())
        .contains("Evening cards");
    assertThat(number("select count(*) from changes where kind = 'work'")).isPositive();
  }

  @Test
  void byFileItsSizeStandsBesideTheButton() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer = amina.sendsFile("/library", "file", "cards.txt", NOTES, tool());
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    var page = people.visitor().opens(answer.leadsTo());
    assertThat(page.text()).contains("TEXT", NOTES.length + " byte", "Download");
    var button = page.page().selectFirst("td a.button");
    assertThat(button.attr("aria-label")).contains("TEXT", "English", NOTES.length + " byte");
    assertThat(people.visitor().opens(button.attr("href")).response().body()).isEqualTo(NOTES);
  }

  @Test
  void visitorsSeeANameWithoutAWayToThePersonAndMembersSeeMore() {
    var visitors = people.visitor().opens("/library/wtool00000000002");
    assertThat(visitors.text()).contains("Hana K.");
    assertThat(visitors.page().select(".person").text()).isEqualTo("HK Hana K.");
    assertThat(visitors.html()).doesNotContain("hana0000000000a4");
    var members = people.joseph().opens("/library/wtool00000000002?lang=en");
    assertThat(members.page().select(".person").text())
        .as("she shows her country to her host alone")
        .isEqualTo("HK Hana K. Front-line worker");
    assertThat(members.html()).contains("/members/hana0000000000a4");
  }

  @Test
  void theFirstWorkOfAMemberIsLookedOverByAHostAndTheNextIsNot() {
    var amina = people.amina();
    var first = share(amina, "First tool");
    assertThat(people.visitor().opens(first).text()).contains("To be checked by a host");
    var kofi = people.kofi();
    assertThat(kofi.opens("/library/to-check").text()).contains("First tool");
    kofi.opens(first);
    kofi.sends(first + "/check");
    assertThat(people.visitor().opens(first).text()).doesNotContain("To be checked by a host");
    assertThat(people.kofi().opens("/library/to-check").text()).doesNotContain("First tool");
    assertThat(
            number(
                "select count(*) from audit_log where act = 'library.checked-work' and member_id = 2"))
        .isPositive();
    assertThat(people.visitor().opens(share(amina, "Second tool")).text())
        .doesNotContain("To be checked by a host");
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer =
        amina.sends(
            "/library",
            "title",
            "",
            "summary",
            "Kept <b>as it was</b>",
            "kind",
            "",
            "licence",
            "",
            "link",
            "javascript:alert(1)",
            "year",
            "next year",
            "topics",
            "supervision",
            "publishers",
            "WHO; Us");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text())
        .contains(
            "Write its title.",
            "Choose what it is.",
            "Choose a licence",
            "Write an address such as https://www.example.org/guide.pdf.",
            "Write a year such as 2021",
            "Without this we cannot take it.");
    assertThat(answer.page().selectFirst("textarea[name=summary]").wholeText().strip())
        .isEqualTo("Kept <b>as it was</b>");
    assertThat(
            answer.page().selectFirst("input[name=topics][value=supervision]").hasAttr("checked"))
        .isTrue();
    assertThat(answer.page().selectFirst("input[name=link]").val())
        .isEqualTo("javascript:alert(1)");
    assertThat(answer.page().selectFirst("input[name=publishers]").val()).isEqualTo("WHO; Us");
    assertThat(works()).isEqualTo(2);
  }

  @Test
  void whoHasToCorrectSomethingIsToldToChooseTheFileAgainAndNothingIsStored() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer =
        amina.sendsFile("/library", "file", "cards.txt", NOTES, "title", "", "language", "en");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().selectFirst("#file-problem").text()).contains("choose the file again");
    assertThat(number("select count(*) from edition_files")).isZero();
  }

  @Test
  void onlyWebAddressesAreTaken() {
    for (var wrong :
        new String[] {
          "ftp://example.org/a",
          "javascript:alert(1)",
          "data:text/html,x",
          "https://",
          "http://localhost/x",
          "https://user:secret@example.org/",
          "https://exa mple.org",
          "//example.org",
          "file:///etc/passwd",
          "https://127.0.0.1/",
          "mailto:a@example.org",
          "https://example.org\\@evil.org"
        }) {
      assertThat(Link.typed(wrong)).as(wrong).isEmpty();
    }
    assertThat(Link.typed("www.example.org/guide").orElseThrow().address())
        .isEqualTo("https://www.example.org/guide");
    assertThat(Link.typed("HTTP://Exämple.org:8080/ü?q=\"x").orElseThrow().address())
        .isEqualTo("http://xn--exmple-cua.org:8080/%C3%BC?q=%22x");
  }

  @Test
  void scriptInEveryFieldComesOutAsText() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var bad = "<script>alert('x')</script>\"'>";
    var answer =
        amina.sends(
            "/library",
            tool(
                "title",
                bad,
                "summary",
                bad,
                "publishers",
                bad,
                "version",
                bad,
                "identifier",
                bad,
                "permission",
                bad,
                "link",
                "https://example.org/" + bad));
    assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    for (var html :
        new String[] {
          people.joseph().opens(answer.leadsTo()).html(),
          people.visitor().opens("/library").html(),
          found("alert"),
          people.kofi().opens("/library/to-check").html()
        }) {
      assertThat(html).doesNotContain("<script>alert", "\"'>");
    }
  }

  private String found(String word) {
    Soon.reads(people.visitor(), "/library?q=" + word, word);
    return people.visitor().opens("/library?q=" + word).html();
  }

  @Test
  void linesAndHiddenLettersInATitleBecomeOneCleanLine() {
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer =
        amina.sends(
            "/library",
            tool("title", "A\r\nBcc: x\u202Egnp\u0000 title", "link", "https://example.org/"));
    assertThat(people.visitor().opens(answer.leadsTo()).page().selectFirst("h1").text())
        .isEqualTo("A Bcc: xgnp title");
  }

  @Test
  void aReplayOfTheSameFormSharesOnce() {
    var amina = people.amina();
    amina.opens("/library/new");
    var fields = amina.fields("/library");
    var names = new java.util.ArrayList<String>();
    fields.stream()
        .filter(field -> field.name().startsWith("_"))
        .forEach(field -> names.addAll(java.util.List.of(field.name(), field.value())));
    names.addAll(java.util.List.of(tool("link", "https://example.org/")));
    var first = amina.forges("/library", names.toArray(String[]::new));
    var again = amina.forges("/library", names.toArray(String[]::new));
    assertThat(again.leadsTo()).isEqualTo(first.leadsTo());
    assertThat(works()).isEqualTo(3);
  }

  @Test
  void organizationsThatWeKnowAreFoundByAnyOfTheirNames() {
    var who = organization();
    if (who == null) {
      return; // none in the cast
    }
    var amina = people.amina();
    amina.opens("/library/new?lang=en");
    var answer =
        amina.sends(
            "/library",
            tool(
                "publishers",
                who.toUpperCase(java.util.Locale.ROOT) + " ; Somebody Else",
                "link",
                "https://example.org/"));
    var page = people.visitor().opens(answer.leadsTo()).page();
    assertThat(page.select("p.meta a[href^=/organizations/]").eachText()).containsExactly(who);
    assertThat(page.select("p.meta").text()).contains("Somebody Else");
  }

  private String organization() {
    return db.sql("select name from organization_card order by id limit 1")
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private static String share(Browser member, String title) {
    member.opens("/library/new?lang=en");
    return member.sends("/library", tool("title", title, "link", "https://example.org/")).leadsTo();
  }

  /** Fields that are all well, but for a link or a file; those given win. */
  static String[] tool(String... namesAndValues) {
    var fields = new java.util.LinkedHashMap<String, String>();
    var well =
        new String[] {
          "title",
          "Evening cards",
          "summary",
          "Two cards and a page.",
          "language",
          "en",
          "kind",
          "tool",
          "topics",
          "supervision",
          "licence",
          "cc-by",
          "allowed",
          "on"
        };
    for (int i = 0; i < well.length; i += 2) {
      fields.put(well[i], well[i + 1]);
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields.entrySet().stream()
        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
        .toArray(String[]::new);
  }

  private long works() {
    return number("select count(*) from works");
  }

  private long number(String sql) {
    return db.sql(sql).query(Long.class).single();
  }
}
