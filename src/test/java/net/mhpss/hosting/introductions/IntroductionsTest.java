package net.mhpss.hosting.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Noor has proposed that Amina, whose host she is, and Joseph meet. */
@NetworkTest
class IntroductionsTest {
  private static final String IT = "/introductions/introamina000001";
  private static final String NEW =
      "/desk/introductions/new?one=baraka00000000a8&other=hana0000000000a4";
  private static final String PROPOSALS = "/desk/introductions";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired Introductions introductions;

  @BeforeEach
  void everybodyReadsEnglish() {
    db.sql("update members set language = 'en' where id in (1, 4, 8)").update();
  }

  @Test
  void aHostProposesAndEachSeesOfTheOtherWhatAllMembersSee() {
    var kofi = people.kofi();
    assertThat(kofi.opens(NEW).text()).contains("Baraka M.", "Hana K.", "No names or details");
    var preview =
        kofi.sends(
            PROPOSALS,
            "toOne",
            "Hana runs peer support.",
            "toOther",
            "Baraka studies what you do.",
            "preview",
            "yes");
    assertThat(preview.status()).isEqualTo(200);
    assertThat(preview.page().select("#preview").text())
        .contains("What Baraka M. sees", "Hana runs peer support.", "Psychosocial officer")
        .contains("What Hana K. sees", "Baraka studies what you do.", "Tanzania")
        .as("Hana shows her country to her host alone")
        .doesNotContain("Yemen");
    assertThat(db.sql("select count(*) from introductions").query(Integer.class).single()).isOne();

    assertThat(kofi.sends(PROPOSALS, "preview", "").leadsTo()).isEqualTo(PROPOSALS);
    assertThat(kofi.follows().text()).contains("Baraka M.", "Hana K.", "under way");

    var mails =
        db.sql("select recipient, subject, plain, written_at from letters order by recipient")
            .query()
            .listOfRows();
    assertThat(mails).hasSize(2);
    assertThat(mails.getFirst().get("recipient")).isEqualTo(People.HANA);
    assertThat(mails.getFirst().get("plain").toString())
        .contains(
            "Baraka M.", "Baraka studies what you do.", "http://localhost:8080/introductions/")
        .doesNotContain("Hana runs peer support.");
    assertThat(mails.getLast().get("plain").toString())
        .contains("Hana K.", "Hana runs peer support.")
        .doesNotContain("Yemen", "Baraka studies");

    var baraka = people.baraka();
    var notices = baraka.opens("/notices");
    assertThat(notices.text()).contains("introduce you to", "Hana K.");
    var path = notices.page().select("a[href^=/introductions/]").attr("href");
    assertThat(baraka.opens(path).text())
        .contains("Meet Hana K.?", "Kofi A.", "Hana runs peer support.", "Psychosocial officer")
        .doesNotContain("Yemen", "Baraka studies what you do.");
    assertThat(baraka.opens("/introductions").text()).contains("Hana K.");
    assertThat(people.amina().opens(path).status()).as("nobody else").isEqualTo(404);
    assertThat(kofi.opens(path).status()).as("nor the host").isEqualTo(404);
    assertThat(answers()).as("opening changes nothing").isZero();
  }

  @Test
  void onlyWhenBothSayYesOneConversationOpensWithTheHostInIt() {
    var amina = people.amina();
    assertThat(answer(amina, "yes").text()).contains("You said yes. We wait");
    assertThat(conversations()).isZero();
    var joseph = people.joseph();
    assertThat(joseph.opens(IT).text()).contains("Would you like to meet?");
    var opened = answer(joseph, "yes");
    assertThat(opened.text()).contains("Opened");
    assertThat(conversations()).isOne();
    assertThat(
            db.sql(
                    """
                    select p.member_id from conversation_participants p where p.kind = 'INTRODUCTION' order by 1
                    """)
                .query(Long.class)
                .list())
        .containsExactly(People.AMINA, People.NOOR, People.JOSEPH);
    var conversation = opened.page().select("a[href^=/messages/].button").attr("href");
    for (var who : new Browser[] {amina, joseph, people.noor()}) {
      assertThat(who.opens(conversation).text()).contains("you both said that you would like");
    }
    assertThat(people.kofi().opens(conversation).status()).isEqualTo(404);
    assertThat(amina.opens(IT).text()).contains("Opened");
    assertThat(people.noor().opens(PROPOSALS).text()).contains("Opened");
    joseph.opens("/settings/profile");
    joseph.trespasses(IT, "answer", "not-now");
    assertThat(joseph.opens(IT).text()).as("what is opened stays open").contains("Opened");
  }

  @Test
  void twoWhoSayYesAtTheSameMomentOpenItOnce() throws Exception {
    var both = List.of(people.amina(), people.joseph());
    both.forEach(one -> one.opens(IT));
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var answer :
          threads.invokeAll(
              both.stream()
                  .map(one -> (Callable<Integer>) () -> one.sends(IT, "answer", "yes").status())
                  .toList())) {
        assertThat(answer.get()).isEqualTo(303);
      }
    }
    assertThat(conversations()).isOne();
  }

  /** One world in which Joseph refuses, one in which he says nothing. */
  @Test
  void aRefusalAndASilenceLookExactlyTheSameToTheOtherAndToTheHost() {
    var amina = people.amina();
    var noor = people.noor();
    var joseph = people.joseph();

    var asked = all(amina, noor);
    answer(joseph, "not-now");
    assertThat(all(amina, noor)).isEqualTo(asked);
    assertThat(joseph.opens(IT).text()).contains("not now. Nobody is told");

    answer(amina, "yes");
    var refused = all(amina, noor);
    assertThat(refused.get("Amina " + IT)).contains("You said yes. We wait");
    db.sql("delete from introduction_answers where member_id = 5").update();
    assertThat(all(amina, noor)).isEqualTo(refused);

    answer(joseph, "yes-but-damaged");
    assertThat(all(amina, noor)).isEqualTo(refused);

    db.sql("update introductions set until = now() - interval '1 second'").update();
    var silentAtTheEnd = all(amina, noor);
    db.sql("insert into introduction_answers values (1, 5, false, now() - interval '1 day')")
        .update();
    assertThat(all(amina, noor)).isEqualTo(silentAtTheEnd);
    introductions.forget();
    var refusedAndForgotten = all(amina, noor);
    assertThat(answers()).as("what was answered is forgotten").isZero();
    db.sql("insert into introduction_answers values (1, 1, true, now() - interval '2 days')")
        .update();
    introductions.forget();
    assertThat(all(amina, noor)).isEqualTo(refusedAndForgotten);
    assertThat(silentAtTheEnd.get("Amina " + IT)).contains("Not opened");
    assertThat(silentAtTheEnd.get("Noor " + PROPOSALS)).contains("Not opened");
    assertThat(joseph.opens(IT).text()).contains("Not opened");
  }

  /** All that Amina and Noor can fetch, without keys of forms and times. */
  private Map<String, String> all(Browser amina, Browser noor) {
    var all = new LinkedHashMap<String, String>();
    for (var path :
        List.of(
            "/",
            IT,
            "/introductions",
            "/notices",
            "/messages",
            "/members/joseph00000000a5",
            "/suggestions",
            "/settings/people")) {
      all.put("Amina " + path, plain(amina.opens(path).html()));
    }
    for (var path :
        List.of(
            "/",
            "/desk",
            "/desk/members",
            PROPOSALS,
            "/desk/team",
            "/notices",
            "/messages",
            "/desk/introductions/new?one=amina000000000a1",
            "/desk/introductions/new?one=amina000000000a1&other=joseph00000000a5",
            "/members/joseph00000000a5",
            "/members/amina000000000a1",
            "/administration/audit-log",
            "/administration/outbox")) {
      all.put("Noor " + path, plain(noor.opens(path).html()));
    }
    all.put(
        "letters and notices",
        db.sql(
                """
                select (select coalesce(json_agg(l order by l.id), '[]')
                          from (select id, recipient, subject, plain, written_at from letters) l)::text
                    || (select coalesce(json_agg(n order by n.id), '[]') from notices n where member_id in (1, 3))::text
                """)
            .query(String.class)
            .single());
    all.put("Amina's export", exported(1));
    all.put("Noor's export", exported(3));
    return all;
  }

  @Autowired PersonalIntroductions personal;

  private String exported(long member) {
    return personal.export(member).toString();
  }

  private static String plain(String html) {
    return html.replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "")
        .replaceAll("datetime=\"[^\"]*\"", "")
        .replaceAll("\\d+ (second|minute)s? ago", "");
  }

  @Test
  void whoIsKeptAwayCannotBeProposedAndNobodyIsToldWhy() {
    var kofi = people.kofi();
    kofi.opens(NEW);
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 8, now())").update();
    var refused = kofi.sends(PROPOSALS, "toOne", "Meet Hana", "toOther", "Meet Baraka");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("[role=alert]").text())
        .isEqualTo("These two cannot be introduced at present.");
    assertThat(refused.page().select("textarea[name=toOne]").text()).isEqualTo("Meet Hana");
    var blocked = kofi.opens(NEW).page().select(".error").text();
    assertThat(blocked).contains("cannot be introduced at present");

    var noor = people.noor();
    var lately = noor.opens("/desk/introductions/new?one=amina000000000a1&other=joseph00000000a5");
    assertThat(lately.page().select(".error").text()).as("tried lately").isEqualTo(blocked);
    assertThat(
            people
                .mira()
                .opens(
                    "/desk/introductions/new?one=baraka00000000a8&other=hana0000000000a4&lang=en")
                .page()
                .select(".error"))
        .as("neither is hers")
        .isNotEmpty();
    assertThat(kofi.opens("/desk/introductions/new?one=baraka00000000a8&other=nobody").text())
        .contains("There is no such page");
    assertThat(
            kofi.opens(
                    "/desk/introductions/new?one=baraka00000000a8&other=https%3A%2F%2Fx.example%2Fmembers%2Famina000000000a1")
                .text())
        .as("the address of a page as it is copied")
        .contains("Your sentence", "Amina");
  }

  @Test
  void sentencesAreNeededAndShortAndNothingTypedIsLost() {
    var kofi = people.kofi();
    kofi.opens(NEW);
    var refused = kofi.sends(PROPOSALS, "toOne", "x".repeat(601), "toOther", " ");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.page().select("#toOne-problem").text()).contains("600");
    assertThat(refused.page().select("#toOther-problem").text()).contains("Write a sentence");
    assertThat(refused.page().select("textarea[name=toOne]").text()).hasSize(601);
  }

  @Test
  void whoTakesAYesBackIsNotIntroduced() {
    answer(people.amina(), "yes");
    assertThat(answer(people.amina(), "not-now").text()).contains("You said: not now");
    assertThat(answer(people.joseph(), "yes").text()).contains("We wait for the other answer");
    assertThat(conversations()).isZero();
    assertThat(answer(people.amina(), "yes").text()).as("and may think again").contains("Opened");
  }

  @Test
  void safetyModeEndsItAndTellsNobodyWhoIsWho() {
    answer(people.joseph(), "yes");
    var joseph = people.joseph();
    joseph.opens("/settings/safety");
    joseph.sends("/settings/safety");
    var pseudonym = db.sql("select name from members where id = 5").query(String.class).single();
    var page = people.amina().opens(IT);
    assertThat(page.html()).doesNotContain("Joseph O.", pseudonym);
    assertThat(people.amina().opens("/introductions").html())
        .doesNotContain("Joseph O.", pseudonym);
    assertThat(people.noor().opens(PROPOSALS).html()).doesNotContain("Joseph O.", pseudonym);
    assertThat(people.noor().opens(PROPOSALS).text()).contains("under way");
    assertThat(answer(people.amina(), "yes").text()).contains("We wait for the other answer");
    assertThat(conversations()).isZero();
    assertThat(exported(1)).doesNotContain("Joseph O.", pseudonym);
  }

  @Test
  void blockingEndsItForGoodAndLooksLikeWaiting() {
    answer(people.joseph(), "yes");
    var joseph = people.joseph();
    joseph.opens("/members/amina000000000a1");
    assertThat(joseph.trespasses("/members/amina000000000a1/block").status()).isEqualTo(303);
    var amina = answer(people.amina(), "yes");
    assertThat(amina.text()).contains("Joseph O.", "We wait for the other answer");
    db.sql("delete from blockings").update();
    assertThat(answer(people.amina(), "yes").text()).contains("We wait");
    assertThat(conversations()).isZero();
  }

  @Test
  void whoLeavesEndsItAndWhenTheyAreErasedNothingIsKept() {
    answer(people.joseph(), "yes");
    personal.forget(People.AMINA);
    assertThat(db.sql("select count(*) from introductions").query(Integer.class).single()).isZero();
    assertThat(people.joseph().opens(IT).status()).isEqualTo(404);
  }

  @Test
  void afterFourteenDaysNoAnswerOpensIt() {
    answer(people.amina(), "yes");
    var joseph = people.joseph();
    joseph.opens(IT);
    db.sql("update introductions set until = now() - interval '1 second'").update();
    joseph.sends(IT, "answer", "yes");
    assertThat(joseph.follows().text()).contains("Not opened");
    assertThat(joseph.opens(IT).page().select("form[action=" + IT + "]")).isEmpty();
    assertThat(conversations()).isZero();
    assertThat(
            db.sql(
                    """
                    select until - proposed_at = interval '14 days' from introductions where id <> 1
                    """)
                .query(Boolean.class)
                .list())
        .isEmpty();
  }

  @Test
  void anExportTellsOnlyOnesOwnAnswer() {
    answer(people.amina(), "yes");
    answer(people.joseph(), "not-now");
    assertThat(exported(1)).contains("your answer=yes", "outcome=under way", "Joseph O.");
    assertThat(exported(1)).doesNotContain("not now");
    assertThat(exported(3)).contains("Amina", "Joseph O.", "outcome=under way");
    assertThat(exported(3)).doesNotContain("not now", "answer=yes");
    assertThat(export.textOf(people.joseph())).contains("not now");
  }

  @Test
  void pairsWithNothingToDoWithEachOtherAreSuggestedWithTheirReason() {
    db.sql(
            "update profiles set interests = '{supervision}', languages = '{en}' where member_id = 7")
        .update();
    db.sql("update profiles set findable_by = found_by(member_id) where member_id = 7").update();
    var kofi = people.kofi();
    kofi.opens("/desk/welcome/thandi00000000a7");
    var suggested = kofi.opens(PROPOSALS);
    assertThat(suggested.text()).contains("Thandi N.", "They both work on supervision");
    var link = suggested.page().select("article a[href*='one=thandi00000000a7']").attr("href");
    var other = link.substring(link.indexOf("other=") + 6);
    assertThat(kofi.opens(link).text()).contains("Your sentence", "Thandi N.");
    assertThat(kofi.opens("/desk/introductions/new?one=thandi00000000a7").text())
        .contains("They both work on supervision");

    db.sql(
            """
            insert into blockings (member_id, blocked_id, since)
            select id, 7, now() from members where address = :other
            """)
        .param("other", other)
        .update();
    assertThat(kofi.opens(PROPOSALS).page().select("article a[href*='other=" + other + "']"))
        .isEmpty();
  }

  @Test
  void aHostBeginsOnTheMembersPage() {
    assertThat(
            people
                .kofi()
                .opens("/members/baraka00000000a8")
                .page()
                .select("a[href='/desk/introductions/new?one=baraka00000000a8']"))
        .hasSize(1);
    assertThat(people.amina().opens("/members/baraka00000000a8").html())
        .doesNotContain("/desk/introductions");
  }

  private Browser.Answer answer(Browser member, String answer) {
    member.opens(IT);
    member.trespasses(IT, "answer", answer);
    return member.opens(IT);
  }

  private int conversations() {
    return db.sql(
            "select count(*) from conversations where kind = 'INTRODUCTION' and address in (select conversation from introduction_openings)")
        .query(Integer.class)
        .single();
  }

  private int answers() {
    return db.sql("select count(*) from introduction_answers").query(Integer.class).single();
  }
}
