package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class WelcomingTest {
  private static final String THANDI = "/desk/welcome/thandi00000000a7";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aHostWelcomesAndTheMemberReadsIt() {
    var kofi = people.kofi();
    var desk = kofi.opens("/desk");
    assertThat(desk.text()).contains("Thandi N.", "in common: English", "in 1 day");

    var form = kofi.opens(THANDI);
    var template = form.page().select("textarea[name=body]").text();
    assertThat(template).contains("Hello Thandi N.", "I am Kofi A.");
    var sent =
        kofi.sends(
            THANDI,
            "body",
            template.replaceAll(
                "\\[.*\\]", "I saw that you **work in Durban**. <script>alert(1)</script>"));
    assertThat(sent.leadsTo()).isEqualTo("/desk");
    assertThat(kofi.follows().text())
        .contains("What matters now")
        .doesNotContain("To welcome", "Thandi");

    var thandi = people.thandi();
    var messages = thandi.opens("/messages");
    assertThat(messages.page().select("header a[href=/messages] .tag").text()).isEqualTo("1");
    var message = thandi.opens(messages.page().select(".list a").attr("href"));
    assertThat(message.html())
        .contains("<strong>work in Durban</strong>")
        .doesNotContain("<script>alert");
    var answer =
        thandi.sends(messages.page().select(".list a").attr("href"), "body", "Thank you, Kofi!");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(kofi.opens("/desk").text()).contains("Waiting for your answer", "Thank you, Kofi!");
    assertThat(
            db.sql("select welcomed_at is not null from assignments where member_id = 7")
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void anUntouchedTemplateIsRefusedBesideTheFieldAndNothingIsLost() {
    var kofi = people.kofi();
    var template = kofi.opens(THANDI).page().select("textarea[name=body]").getFirst().wholeText();
    for (var untouched :
        new String[] {
          template,
          template.replace("\n", "\r\n") + "\n\n ",
          template.replaceAll("\\[[^\\]]*\\]", ""),
          template + "\nKofi",
          kofi.opens(THANDI + "?template=ar")
              .page()
              .select("textarea[name=body]")
              .getFirst()
              .wholeText()
        }) {
      kofi.opens(THANDI);
      var refused = kofi.sends(THANDI, "body", untouched);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.page().select("#body-problem").text()).contains("still the template");
      assertThat(refused.page().select("textarea[name=body]").text().strip()).isNotEmpty();
    }
    kofi.opens(THANDI);
    assertThat(kofi.sends(THANDI, "body", "   ").status()).isEqualTo(422);
    assertThat(db.sql("select count(*) from messages").query(Integer.class).single()).isEqualTo(4);
  }

  @Test
  void theTemplateIsInTheMembersLanguageAndTheHostMayTakeAnother() {
    db.sql("update members set language = 'fr' where id = 7").update();
    var kofi = people.kofi();
    assertThat(kofi.opens(THANDI).page().select("textarea[name=body]").text())
        .startsWith("Bonjour Thandi N.");
    assertThat(kofi.opens(THANDI + "?template=es").page().select("textarea[name=body]").text())
        .startsWith("Hola, Thandi N.");
    assertThat(kofi.opens(THANDI + "?template=tlh").page().select("textarea[name=body]").text())
        .startsWith("Bonjour");
    assertThat(kofi.opens(THANDI).page().select("textarea[name=body]").attr("lang"))
        .isEqualTo("fr");
  }

  @Test
  void nobodyButTheirHostWelcomesAMember() {
    for (var other : new net.mhpss.Browser[] {people.noor(), people.mira()}) {
      assertThat(other.opens(THANDI).status()).isEqualTo(404);
      other.opens("/messages/host");
      other.opens("/desk/write/thandi00000000a7");
      other.opens("/contact");
      other.opens("/settings/profile");
      assertThat(other.trespasses(THANDI, "body", "It was me").status()).isEqualTo(404);
    }
    assertThat(people.hana().opens(THANDI).status()).isEqualTo(404);
    assertThat(people.thandi().opens(THANDI).status()).isEqualTo(404);
  }

  @Test
  void twoWindowsWelcomeOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var tries =
          IntStream.range(0, 4)
              .mapToObj(
                  i -> {
                    var window = people.kofi();
                    window.opens(THANDI);
                    return (Callable<Integer>)
                        () -> window.sends(THANDI, "body", "Welcome, from window " + i).status();
                  })
              .toList();
      var statuses = new java.util.ArrayList<Integer>();
      for (var result : threads.invokeAll(tries)) {
        statuses.add(result.get());
      }
      assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422, 422);
    }
    assertThat(
            db.sql("select count(*) from messages where body like 'Welcome, from%'")
                .query(Integer.class)
                .single())
        .isOne();
    var again = people.kofi();
    assertThat(again.opens(THANDI).leadsTo()).isEqualTo("/desk/write/thandi00000000a7");
    assertThat(again.follows().leadsTo()).startsWith("/messages/");
  }

  @Test
  void aMemberWritesToTheirHostFirst() {
    var thandi = people.thandi();
    assertThat(thandi.opens("/messages").text()).contains("No messages yet", "Write to your host");
    var form = thandi.opens("/messages/host");
    assertThat(form.text())
        .contains("Write to Kofi A.", "No names or details of people you support");
    assertThat(thandi.sends("/messages/host", "body", "").status()).isEqualTo(422);
    thandi.opens("/messages/host");
    var sent = thandi.sends("/messages/host", "body", "Hello Kofi, where do I find students?");
    assertThat(sent.leadsTo()).startsWith("/messages/");
    assertThat(thandi.opens("/messages/host").leadsTo())
        .as("from now on there")
        .isEqualTo(sent.leadsTo());

    var kofi = people.kofi();
    assertThat(kofi.opens("/desk").text())
        .contains("where do I find students?")
        .contains("Thandi N.");
    assertThat(
            db.sql("select welcomed_at is null from assignments where member_id = 7")
                .query(Boolean.class)
                .single())
        .as("not yet")
        .isTrue();
    kofi.opens(sent.leadsTo());
    kofi.sends(sent.leadsTo(), "body", "Welcome, Thandi. In the group of students.");
    assertThat(
            db.sql("select welcomed_at is not null from assignments where member_id = 7")
                .query(Boolean.class)
                .single())
        .as("whoever has heard from their host is welcomed")
        .isTrue();
    assertThat(kofi.opens("/desk").text()).doesNotContain("To welcome", "Waiting for your answer");
  }

  @Test
  void peopleGroupsAndWorksToMentionComeWithTheirReasonsAndGoIntoTheLetterAtAButton() {
    db.sql(
            "update profiles set interests = '{supervision}', languages = '{en}' where member_id = 7")
        .update();
    db.sql("update profiles set findable_by = found_by(member_id) where member_id = 7").update();
    var kofi = people.kofi();
    var form = kofi.opens(THANDI);
    var offered = form.page().select("input[name=mention]");
    assertThat(offered.eachAttr("value")).anyMatch(path -> path.startsWith("/members/"));
    assertThat(offered.eachAttr("value")).anyMatch(path -> path.startsWith("/groups/"));
    assertThat(offered.eachAttr("value")).anyMatch(path -> path.startsWith("/library/"));
    assertThat(form.page().select("fieldset .hint").text())
        .contains("You both work on supervision", "About supervision");
    for (var kind : new String[] {"/members/", "/groups/", "/library/"}) {
      assertThat(offered.eachAttr("value").stream().filter(path -> path.startsWith(kind)))
          .hasSizeLessThanOrEqualTo(3);
    }
    var person =
        offered.eachAttr("value").stream().filter(path -> path.startsWith("/members/")).toList();
    var typed =
        form.page().select("textarea[name=body]").getFirst().wholeText() + "\nP.S. In Durban?";
    var again = kofi.sends(THANDI, "body", typed, "mention", person.getFirst(), "put", "yes");
    assertThat(again.status()).isEqualTo(200);
    var letter = again.page().select("textarea[name=body]").getFirst().wholeText();
    assertThat(letter)
        .contains("P.S. In Durban?", "You may want to meet [", "](http://localhost:8080/members/");
    assertThat(letter.indexOf("You may want")).isLessThan(letter.indexOf("Three good first steps"));
    assertThat(
            db.sql("select count(*) from messages where body like '%In Durban?%'")
                .query(Integer.class)
                .single())
        .as("nothing is sent by it")
        .isZero();
    assertThat(again.page().select("input[name=mention][disabled]").eachAttr("value"))
        .containsExactly(person.getFirst());

    var withoutBrackets =
        letter.replaceAll("\\[Write[^\\]]*\\]", "").replace("P.S. In Durban?", "");
    assertThat(kofi.sends(THANDI, "body", withoutBrackets).status())
        .as("what was put in at a button is nobody's own word")
        .isEqualTo(422);
    assertThat(
            kofi.sends(
                    THANDI,
                    "body",
                    letter.replaceAll(
                        "\\[Write[^\\]]*\\]", "Your lay counsellors in Durban impressed me."))
                .status())
        .isEqualTo(303);
    var thandi = people.thandi();
    var messages = thandi.opens("/messages");
    assertThat(
            thandi
                .opens(messages.page().select(".list a").attr("href"))
                .page()
                .select(".prose a")
                .eachAttr("href"))
        .contains("http://localhost:8080" + person.getFirst());
    var mail =
        db.sql("select language, plain from letters where recipient = 7").query().singleRow();
    assertThat(mail.get("language")).isEqualTo("en");
    assertThat((String) mail.get("plain"))
        .contains("Your lay counsellors in Durban", "http://localhost:8080/messages/");
  }

  @Test
  void nobodyIsMentionedWhoKeepsTheHostAwayOrIsKeptAway() {
    db.sql(
            "update profiles set interests = '{supervision}', languages = '{en}' where member_id = 7")
        .update();
    var kofi = people.kofi();
    var offered = kofi.opens(THANDI).page().select("input[name=mention]").eachAttr("value");
    var person = offered.stream().filter(path -> path.startsWith("/members/")).findFirst();
    var address = person.orElseThrow().substring("/members/".length());
    db.sql(
            """
            insert into blockings (member_id, blocked_id, since)
            select id, 2, now() from members where address = :address
            """)
        .param("address", address)
        .update();
    assertThat(kofi.opens(THANDI).page().select("input[name=mention]").eachAttr("value"))
        .doesNotContain("/members/" + address);
  }

  @Test
  void theMailIsInTheMembersLanguage() {
    db.sql("update members set language = 'fr' where id = 7").update();
    var kofi = people.kofi();
    kofi.opens(THANDI);
    kofi.sends(THANDI, "body", "Bonjour Thandi, votre travail à Durban m’intéresse beaucoup.");
    var mail =
        db.sql("select language, plain from letters where recipient = 7").query().singleRow();
    assertThat(mail.get("language")).isEqualTo("fr");
    assertThat((String) mail.get("plain")).contains("votre travail à Durban", "/messages/");
  }
}
