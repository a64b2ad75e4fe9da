package net.mhpss.hosting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.Statements;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of thing that waits for a host: on whose desk it is, why, and how it leaves it. */
@NetworkTest
class WhatWaitsTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired ApplicationContext house;

  @Test
  void aNewMemberIsToBeWelcomedByTheirHostAlone() {
    var row = row(people.kofi(), "welcome", "Thandi N.");
    assertThat(row.text())
        .contains("To welcome", "Your member", "in common: English", "Due in ", "1 hour ago");
    assertThat(row.select("[data-open]").attr("href")).isEqualTo("/desk/welcome/thandi00000000a7");
    assertThat(people.noor().opens("/desk").text()).doesNotContain("Thandi");
    assertThat(people.mira().opens("/desk?lang=en").text()).doesNotContain("Thandi");
    var kofi = people.kofi();
    kofi.opens("/desk/write/thandi00000000a7");
    kofi.sends("/desk/write/thandi00000000a7", "body", "Welcome, Thandi!");
    assertThat(kofi.opens("/desk").text()).doesNotContain("Thandi");
  }

  @Test
  void whatAMemberWroteIsForTheirHostAndWhoStandsInLearnsOnlyThatTheyWait() {
    db.sql("delete from introductions").update();
    assertThat(row(people.noor(), "answers", "Amina").text())
        .contains("هل تعرفين", "Your member", "due ", "No answer needed");
    assertThat(people.mira().opens("/desk").text()).doesNotContain("Amina");

    isAway(People.NOOR, People.MIRA);
    assertThat(people.noor().opens("/desk").text())
        .contains("You are away")
        .doesNotContain("Amina");
    var mira = people.mira();
    var row = row(mira, "answers", "Amina");
    assertThat(row.text()).contains("For Noor").doesNotContain("هل تعرفين", "No answer needed");
    var conversation = row.select("[data-open]").attr("href");
    assertThat(conversation).isEqualTo("/messages/camina0000000001");
    assertThat(mira.opens(conversation).leadsTo()).isEqualTo("/desk/stand-in/amina000000000a1");
    assertThat(mira.follows().text()).doesNotContain("هل تعرفين");
    assertThat(people.kofi().opens("/desk").text()).doesNotContain("Amina");

    assertThat(mira.sends("/desk/stand-in/amina000000000a1").leadsTo()).isEqualTo(conversation);
    assertThat(mira.opens(conversation).text()).contains("هل تعرفين");
    mira.sends(conversation, "body", "Noor is away; I look for something.");
    assertThat(mira.opens("/desk?lang=en").text()).doesNotContain("Amina");
  }

  @Test
  void whoStandsInWelcomesTheMembersOfWhoIsAway() {
    isAway(People.KOFI, People.NOOR);
    var noor = people.noor();
    assertThat(row(noor, "welcome", "Thandi N.").text()).contains("For Kofi A.");
    noor.opens("/desk/welcome/thandi00000000a7");
    assertThat(
            noor.sends("/desk/welcome/thandi00000000a7", "body", "Welcome! Kofi is away.")
                .leadsTo())
        .isEqualTo("/desk");
    assertThat(noor.follows().text()).doesNotContain("Thandi");
    db.sql("delete from away").update();
    assertThat(people.kofi().opens("/desk").text()).as("done").doesNotContain("Thandi");
  }

  @Test
  void aContactMessageIsOnTheDeskOfWhomItWasGivenToUntilTheyAnswer() {
    assertThat(row(people.kofi(), "contact", "library is a great help").text())
        .contains("A reader", "Given to you", "Due ");
    assertThat(people.mira().opens("/desk").text()).doesNotContain("library is a great help");
    db.sql("update contact_messages set name = '' where id = 5").update();
    assertThat(row(people.kofi(), "contact", "library is a great help").text())
        .as("nobody need give a name")
        .contains("#contac");

    isAway(People.KOFI, People.NOOR);
    assertThat(row(people.noor(), "contact", "library is a great help").text())
        .contains("For Kofi A.");
    db.sql("update contact_messages set goes_to = 'OFFICES' where id = 5").update();
    assertThat(people.noor().opens("/desk").text())
        .as("an office does not pass on with the desk")
        .doesNotContain("library is a great help");
    db.sql("update contact_messages set goes_to = 'HOSTS' where id = 5").update();
    db.sql("delete from away").update();

    var kofi = people.kofi();
    kofi.opens("/desk/contact/contactagain0005");
    kofi.sends("/desk/contact/contactagain0005/answers", "body", "Thank you for saying so.");
    assertThat(kofi.opens("/desk").text()).doesNotContain("library is a great help");
    for (var host : new Browser[] {people.kofi(), people.mira()}) {
      assertThat(row(host, "contact", "find people in my country").text())
          .as("what nobody has taken is for all of them")
          .contains("For the whole team");
    }
    db.sql("insert into contact_claims (message_id, host_id, since) values (1, 6, now())").update();
    assertThat(kofi.opens("/desk").text()).doesNotContain("find people in my country");
  }

  @Test
  void anIntroductionIsOnTheDeskOfWhoProposedItUntilItIsOpenedOrItsTimeIsOver() {
    var row = row(people.noor(), "introductions", "Joseph O.");
    assertThat(row.text())
        .contains("Amina", "Introductions under way", "waits for their answers", "Until ")
        .contains("2 days ago");
    assertThat(row.select("[data-open]").attr("href"))
        .isEqualTo("/desk/introductions#introamina000001");
    assertThat(people.noor().opens("/desk/introductions").page().select("#introamina000001"))
        .hasSize(1);
    assertThat(people.kofi().opens("/desk").text()).doesNotContain("waits for their answers");
    isAway(People.NOOR, People.KOFI);
    assertThat(row(people.kofi(), "introductions", "Joseph O.").text()).contains("For Noor");
    assertThat(people.kofi().opens("/desk/introductions").text()).contains("Amina");
    db.sql("delete from away").update();
    assertThat(people.kofi().opens("/desk/introductions").text()).doesNotContain("Amina");

    db.sql("insert into introduction_openings values (1, 'c', now())").update();
    assertThat(people.noor().opens("/desk").text()).doesNotContain("waits for their answers");
    db.sql("delete from introduction_openings").update();
    db.sql("update introductions set until = now()").update();
    assertThat(people.noor().opens("/desk").text()).doesNotContain("waits for their answers");
    db.sql("update introductions set until = now() + interval '1 day'").update();
    assertThat(people.noor().opens("/desk").text()).contains("waits for their answers");
    var joseph = people.joseph();
    joseph.opens("/settings/safety");
    joseph.sends("/settings/safety");
    assertThat(people.noor().opens("/desk").text())
        .as("who is out of sight")
        .doesNotContain("waits for their answers");
  }

  @Test
  void aQuestionWithoutAnAnswerIsForWhoIsInTheGroupOrSpeaksItsLanguage() {
    db.sql("delete from posts where discussion_id = 1 and number > 1").update();
    db.sql("update discussions set posts_count = 1 where id = 1").update();
    assertThat(row(people.kofi(), "questions", "How do you supervise").text())
        .contains("In your region and language", "Hana K.", "3 days ago", "Due ");
    assertThat(people.mira().opens("/desk").text())
        .as("who reads no English")
        .doesNotContain("How do you supervise");
    db.sql("update groups set countries = '{CO}' where id = 1").update();
    assertThat(people.kofi().opens("/desk").text()).contains("How do you supervise");
    db.sql("update hosts set regions = '{002}' where member_id = 2").update();
    assertThat(people.kofi().opens("/desk").text())
        .as("not in his region")
        .doesNotContain("How do you supervise");
    db.sql(
            "insert into memberships (group_id, member_id, since) values (1, 2, now()), (1, 6, now())")
        .update();
    assertThat(row(people.kofi(), "questions", "How do you supervise").text())
        .contains("In a group of yours");
    assertThat(people.mira().opens("/desk").text())
        .as("one of hers, whatever its language")
        .contains("How do you supervise");

    var kofi = people.kofi();
    kofi.opens("/desk");
    kofi.sends("/desk/aside/questions/dnetwork00000001");
    assertThat(kofi.follows().text()).as("not for him").doesNotContain("How do you supervise");
    assertThat(people.mira().opens("/desk").text()).contains("How do you supervise");
    db.sql("delete from put_asides").update();

    var path = "/groups/gchildren0000001/discussions/dnetwork00000001";
    kofi.opens(path);
    kofi.sends(path + "/posts", "text", "In pairs.");
    assertThat(people.mira().opens("/desk").text())
        .as("answered")
        .doesNotContain("How do you supervise");
  }

  @Test
  void aQuestionInAHiddenGroupIsForItsMembersAlone() {
    db.sql("update discussions set kind = 'QUESTION' where id = 3").update();
    assertThat(people.kofi().opens("/desk").text()).doesNotContain("Rota for December");
    assertThat(people.mira().opens("/desk").text()).contains("Rota for December");
  }

  @Test
  void whoHasGoneQuietCanBePutAsideForSomeWeeks() {
    job("groups.find-quiet-members");
    var kofi = people.kofi();
    assertThat(row(kofi, "quiet-members", "Baraka M.").text())
        .contains("Members gone quiet", "Your member; in no group yet", "Write");
    db.sql("update visits set began_at = now() - interval '40 days' where member_id = 8").update();
    assertThat(row(kofi, "quiet-members", "Baraka M.").text())
        .contains("not here for a month", "40 days ago");
    assertThat(people.noor().opens("/desk").text()).doesNotContain("Baraka");

    kofi.opens("/desk?show=quiet-members");
    var aside = "/desk/aside/quiet-members/baraka00000000a8";
    assertThat(kofi.sends(aside).leadsTo()).isEqualTo("/desk?show=quiet-members");
    assertThat(kofi.follows().text()).contains("Nothing of this kind").doesNotContain("Baraka");
    kofi.opens("/desk");
    assertThat(kofi.trespasses(aside).status()).as("twice is once").isEqualTo(303);
    kofi.opens("/desk");
    assertThat(kofi.trespasses("/desk/aside/welcome/thandi00000000a7").status())
        .as("a welcome cannot be put aside")
        .isEqualTo(404);
    db.sql("update put_asides set until = now()").update();
    assertThat(kofi.opens("/desk").text()).contains("Baraka");

    db.sql("insert into memberships (group_id, member_id, since) values (1, 8, now())").update();
    db.sql("update visits set began_at = now() where member_id = 8").update();
    assertThat(kofi.opens("/desk").text()).as("here again").doesNotContain("Baraka");
  }

  @Test
  void aGroupGoneQuietIsForTheHostOfWhoHostsIt() {
    db.sql("update discussions set last_post_at = now() - interval '70 days'").update();
    job("discussions.find-quiet-groups");
    var kofi = people.kofi();
    assertThat(row(kofi, "quiet-groups", "Supervisors").text())
        .contains("Joseph O.", "Your member hosts the group", "2 months ago", "Seen");
    assertThat(kofi.opens("/desk").text()).doesNotContain("Lakeside");
    assertThat(people.mira().opens("/desk").text()).doesNotContain("Supervisors");
    kofi.opens("/desk");
    kofi.sends("/desk/aside/quiet-groups/gsupervis0000002");
    assertThat(kofi.follows().text())
        .doesNotContain("Supervisors")
        .contains("Children and families");
    db.sql("update discussions set last_post_at = now() where id = 1").update();
    assertThat(kofi.opens("/desk").text()).doesNotContain("Children and families");
    job("discussions.find-quiet-groups");
    assertThat(
            db.sql("select count(*) from quiet_groups where group_id = 1")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void worksToCheckAreForTheWholeTeam() {
    for (var host : new Browser[] {people.kofi(), people.noor()}) {
      assertThat(row(host, "works", "Guidelines on support").text()).contains("For the whole team");
    }
    db.sql("update works set status = 'PUBLISHED'").update();
    assertThat(people.kofi().opens("/desk").text()).doesNotContain("Guidelines on support");
  }

  @Test
  void aDeskOnWhichNothingWaitsIsKind() {
    db.sql("delete from contact_waits").update();
    db.sql("update works set status = 'PUBLISHED'").update();
    assertThat(people.mira().opens("/desk?lang=en").text()).contains("Nothing waits for you");
    assertThat(people.mira().opens("/desk?lang=ar&show=welcome").text()).contains("شكراً لك");
  }

  @Test
  void theDeskTakesEightStatementsAtTheMost() {
    isAway(People.KOFI, People.NOOR);
    var noor = people.noor();
    for (var path : new String[] {"/desk", "/desk?show=welcome", "/desk?show=works&after=1.a"}) {
      noor.opens(path);
      try (var statements = Statements.heard()) {
        assertThat(noor.opens(path).status()).isEqualTo(200);
        assertThat(statements.all()).hasSizeLessThanOrEqualTo(8).hasSizeGreaterThan(4);
      }
    }
  }

  @Test
  void whatIsNoPartOfTheDeskShowsAllOfIt() {
    assertThat(people.kofi().opens("/desk?show=%3Cb%3E&after=-1.%27").text())
        .contains("What matters now", "Thandi");
  }

  private static Element row(Browser host, String kind, String named) {
    var desk = host.opens("/desk?lang=en");
    assertThat(desk.page().select("nav a[href='/desk?show=" + kind + "']")).hasSize(1);
    return desk.page().select("li[data-row]").stream()
        .filter(row -> row.text().contains(named))
        .findFirst()
        .orElseThrow(() -> new AssertionError(named + " is not in " + desk.text()));
  }

  private void isAway(long host, long backup) {
    db.sql(
            """
            insert into away (host_id, since, why, backup_id, set_at)
            values (:host, now() - interval '1 hour', 'OWN', :backup, now())
            """)
        .param("host", host)
        .param("backup", backup)
        .update();
  }

  private void job(String name) {
    house.getBeansOfType(net.mhpss.jobs.Job.class).values().stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow()
        .work()
        .run();
  }
}
