package net.mhpss.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.jobs.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class LookingAfterTheTalkTest {
  private static final String DISCUSSION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String WORDS = "We will try that in two camps.";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;
  @Autowired List<Job> jobs;

  @Test
  void aPostIsReportedInTwoTapsHiddenByTheGroupsHostAndShownAgainAfterAnAppeal() {
    var amina = people.amina();
    var link = amina.opens(DISCUSSION).page().select("#p3 a[href^=/report?]").attr("href");
    amina.opens(link);
    var thanks = amina.sends("/report", "reason", "PRIVACY").leadsTo();
    assertThat(amina.opens(thanks + "?lang=en").text()).contains("Thank you for telling us");
    var joseph = people.joseph();
    assertThat(joseph.opens("/groups/gchildren0000001?lang=en").text()).contains("1 waits");
    var path = queued(joseph);
    assertThat(joseph.opens(path).text())
        .contains("Hana K.", WORDS, "Pairs.")
        .as("who reported is not told to hosts of a group")
        .doesNotContain("Amina");
    assertThat(people.kofi().opens(path + "?lang=en").text()).contains("Amina");
    assertThat(people.hana().opens(path).status()).isEqualTo(404);
    joseph.sends(path + "/claim");
    joseph.opens(path);
    assertThat(joseph.sends(path + "/closure", "outcome", "HIDE").status())
        .as("not without a reason")
        .isEqualTo(422);
    assertThat(
            joseph
                .sends(path + "/closure", "outcome", "SUSPEND", "days", "7", "reason", "x")
                .status())
        .as("not for the hosts of a group")
        .isEqualTo(422);
    assertThat(people.visitor().opens(DISCUSSION).text()).contains(WORDS);
    joseph.sends(path + "/closure", "outcome", "HIDE", "reason", "It says where the camps are.");

    assertThat(people.visitor().opens(DISCUSSION).text()).doesNotContain(WORDS);
    assertThat(people.hana().opens(DISCUSSION + "/posts/3/edit").status()).isEqualTo(404);
    assertThat(
            db.sql("select body from searchable_discussions where id = 1")
                .query(String.class)
                .single())
        .doesNotContain("two camps");
    assertThat(joseph.opens(path).text()).contains(WORDS);
    assertThat(amina.opens(thanks + "?lang=en").text()).contains("Something was done about it.");

    var hana = people.hana();
    var decision = told(hana);
    assertThat(hana.opens(decision + "?lang=en").text())
        .contains("not shown for now", "It says where the camps are.", WORDS)
        .doesNotContain("Amina", "Joseph", "Pairs.");
    assertThat(export.textOf(hana)).contains("It says where the camps are.", WORDS);
    assertThat(amina.opens(decision).status()).isEqualTo(404);
    hana.opens(decision);
    hana.sends(decision + "/appeal", "note", "There are two hundred camps.");
    hana.opens("/settings");
    assertThat(hana.trespasses(decision + "/appeal", "note", "Again").status())
        .as("once")
        .isEqualTo(404);
    assertThat(joseph.opens("/moderation?lang=en").text()).doesNotContain("Somebody appeals");
    var kofi = people.kofi();
    var appeal =
        kofi.opens("/moderation?lang=en").page().select("main .list a").stream()
            .filter(each -> each.text().contains("Somebody appeals"))
            .findFirst()
            .orElseThrow()
            .attr("href");
    assertThat(kofi.opens(appeal).text()).contains("There are two hundred camps.", WORDS);
    kofi.sends(appeal + "/claim");
    kofi.opens(appeal);
    kofi.sends(appeal + "/closure", "outcome", "OVERTURNED");
    assertThat(people.visitor().opens(DISCUSSION).text()).contains(WORDS);
    assertThat(hana.opens(decision + "?lang=en").text()).contains("Undo what was decided");
    assertThat(
            db.sql("select act from audit_log where act like 'moderation.%' order by id")
                .query(String.class)
                .list())
        .containsSubsequence("moderation.hide", "moderation.reversed", "moderation.overturned");
  }

  @Test
  void whoIsSuspendedReadsWhatEverybodyReadsUntilItEndsByItself() {
    var baraka = people.baraka();
    assertThat(baraka.opens("/members").status()).isEqualTo(200);
    var kofi = people.kofi();
    kofi.opens("/moderation/rhana00000000001");
    kofi.sends(
        "/moderation/rhana00000000001/closure",
        "outcome",
        "SUSPEND",
        "days",
        "7",
        "reason",
        "You wrote threats.");
    assertThat(baraka.opens("/settings/profile").leadsTo()).isEqualTo("/suspended");
    assertThat(baraka.opens(DISCUSSION).text()).contains(WORDS);
    var decision =
        baraka.opens("/suspended?lang=en").page().select("main a[href^=/decisions/]").attr("href");
    assertThat(baraka.opens(decision + "?lang=en").text())
        .contains("You wrote threats.")
        .doesNotContain("Hana");
    assertThat(baraka.trespasses("/members/hana0000000000a4/report", "reason", "SPAM").leadsTo())
        .isEqualTo("/suspended");
    assertThat(baraka.opens("/settings/data").status()).isEqualTo(200);
    db.sql("update suspensions set until = now() - interval '1 second'").update();
    assertThat(baraka.opens("/settings/profile").status()).isEqualTo(200);
    db.sql("update suspensions set until = now() + interval '1 day'").update();
    kofi.opens("/moderation/rhana00000000001");
    kofi.sends("/moderation/rhana00000000001/closure/end");
    assertThat(baraka.opens("/settings/profile").status()).isEqualTo(200);
  }

  @Test
  void nobodyReportsWhatTheyMayNotReadAndTheTeamSeesNoMoreOfAClosedGroupThanWasReported() {
    var hana = people.hana();
    var closed = "/groups/gsupervis0000002/discussions/dtiredness000002";
    assertThat(hana.opens("/report?of=" + closed + "/posts/1").status()).isEqualTo(404);
    assertThat(hana.opens("/report?of=https://elsewhere.example/").status()).isEqualTo(404);
    var joseph = people.joseph();
    joseph.opens(closed);
    joseph.sends(closed + "/posts", "text", "Between us: it is the nights.");
    joseph.opens("/report?of=" + closed + "/posts/1");
    joseph.sends("/report", "reason", "OTHER");
    var mira = people.mira();
    assertThat(mira.opens(queued(mira)).text())
        .contains("For me it is the reports.")
        .doesNotContain("it is the nights");
  }

  @Test
  void firstPostsWithLinksWaitAndOthersHearOfThemWhenTheyAreShown() {
    var thandi = people.thandi();
    thandi.opens("/groups/gchildren0000001");
    thandi.sends("/groups/gchildren0000001/membership");
    thandi.opens(DISCUSSION);
    var waits =
        thandi
            .sends(DISCUSSION + "/posts", "text", "See https://example.org/handbook for it.")
            .leadsTo();
    assertThat(thandi.opens(waits + "?lang=en").text())
        .contains("not shown yet", "one of your first posts", "See https://example.org/handbook");
    assertThat(people.hana().opens(waits).status()).isEqualTo(404);
    assertThat(people.visitor().opens(DISCUSSION).text()).doesNotContain("handbook");
    assertThat(people.hana().opens("/notices").text()).doesNotContain("handbook");
    assertThat(export.textOf(thandi)).contains("handbook");
    var joseph = people.joseph();
    var path =
        joseph.opens("/moderation?lang=en").page().select("main .list a").stream()
            .filter(each -> each.text().contains("A new member writes links"))
            .findFirst()
            .orElseThrow()
            .attr("href");
    joseph.opens(path);
    joseph.sends(path + "/claim");
    assertThat(joseph.opens(path).text()).contains("handbook");
    joseph.sends(path + "/closure", "outcome", "RELEASE");
    assertThat(people.visitor().opens(DISCUSSION).text()).contains("handbook");
    assertThat(people.hana().opens("/notices").text()).contains("handbook");
    assertThat(thandi.opens(told(thandi) + "?lang=en").text()).contains("is shown now");
    assertThat(thandi.opens(waits + "?lang=en").page().select("main a.button").attr("href"))
        .contains(DISCUSSION);
  }

  @Test
  void theSameWordsWaitAndWhoIsSlowedIsShownLater() {
    var hana = people.hana();
    var words = "There is a training for all of us in the capital next week, come along.";
    hana.opens(DISCUSSION);
    assertThat(hana.sends(DISCUSSION + "/posts", "text", words).leadsTo()).contains("#p4");
    hana.opens(DISCUSSION);
    var waits = hana.sends(DISCUSSION + "/posts", "text", words).leadsTo();
    assertThat(hana.opens(waits + "?lang=en").text()).contains("the same words a short while ago");
    hana.opens(waits);
    hana.sends(waits + "/end");
    assertThat(people.joseph().opens("/moderation?lang=en").text()).doesNotContain("same words");
    db.sql("insert into slowed_members values (4, now(), now() + interval '1 day')").update();
    hana.opens(DISCUSSION);
    var later = hana.sends(DISCUSSION + "/posts", "text", "And one more thing.").leadsTo();
    assertThat(hana.opens(later + "?lang=en").text()).contains("go slower");
    showDue();
    assertThat(people.visitor().opens(DISCUSSION).text()).doesNotContain("one more thing");
    db.sql("update held_posts set due_at = now()").update();
    db.sql("insert into suspensions values (4, now(), now() + interval '1 day')").update();
    showDue();
    assertThat(people.visitor().opens(DISCUSSION).text())
        .as("nothing is shown of who takes no part")
        .doesNotContain("one more thing");
    db.sql("delete from suspensions").update();
    db.sql("update held_posts set due_at = now()").update();
    showDue();
    assertThat(people.visitor().opens(DISCUSSION).text()).contains("one more thing");
  }

  @Test
  void hostsOfAGroupTakeBackNothingThatTheTeamHasDecided() {
    var link = "/report?of=" + DISCUSSION + "/posts/3";
    var suspended = reported(people.amina(), link, "HARASSMENT");
    decides(people.kofi(), suspended, "outcome", "SUSPEND", "days", "7", "reason", "Threats.");
    var joseph = people.joseph();
    assertThat(joseph.opens(suspended + "?lang=en").page().select("form[action$=/closure/end]"))
        .isEmpty();
    assertThat(joseph.trespasses(suspended + "/closure/end").status()).isEqualTo(404);
    assertThat(people.hana().opens("/settings/profile").leadsTo()).isEqualTo("/suspended");

    var hidden = reported(people.amina(), link, "PRIVACY");
    decides(joseph, hidden, "outcome", "HIDE", "reason", "It says where.");
    var removed = reportedAlready(3, "SPAM");
    decides(people.kofi(), removed, "outcome", "REMOVE", "reason", "And to whom.");
    joseph.opens(hidden);
    assertThat(joseph.sends(hidden + "/closure/end").status()).as("his own").isEqualTo(303);
    assertThat(people.visitor().opens(DISCUSSION).text())
        .as("the team has removed it too")
        .doesNotContain(WORDS);

    var again = reportedAlready(3, "HARMFUL");
    decides(people.kofi(), again, "outcome", "SUSPEND", "days", "14", "reason", "More threats.");
    var kofi = people.kofi();
    kofi.opens(suspended);
    kofi.sends(suspended + "/closure/end");
    assertThat(people.hana().opens("/settings/profile").leadsTo())
        .as("another decision holds")
        .isEqualTo("/suspended");
    kofi.opens(again);
    kofi.sends(again + "/closure/end");
    assertThat(people.hana().opens("/settings/profile").status()).isEqualTo(200);
  }

  @Test
  void aHostIsNotToldThatSomebodyHasReportedThem() {
    reported(people.amina(), "/report?of=" + DISCUSSION + "/posts/2", "PRIVACY");
    assertThat(people.joseph().opens("/groups/gchildren0000001?lang=en").text())
        .doesNotContain("1 waits");
  }

  @Test
  void aHostCannotHideFromTheTeamWhatIsReportedOfThem() {
    var path = reported(people.amina(), "/report?of=" + DISCUSSION + "/posts/2", "PRIVACY");
    var joseph = people.joseph();
    joseph.opens(DISCUSSION + "/tend");
    joseph.sends(DISCUSSION + "/taking", "reason", "Nothing to see");
    assertThat(people.kofi().opens(path).text()).contains("one named peer");
    db.sql("update taken_discussions set at = at - interval '31 days'").update();
    takingAway();
    assertThat(people.kofi().opens(path).text()).as("while it is open").contains("one named peer");
    var kofi = people.kofi();
    decides(kofi, path, "outcome", "NOTHING_WRONG");
    takingAway();
    assertThat(people.kofi().opens(path).text()).doesNotContain("one named peer");
  }

  @Test
  void whatWasRemovedDoesNotComeBackWithItsAuthor() {
    var path = reported(people.amina(), "/report?of=" + DISCUSSION, "PRIVACY");
    var hana = people.hana();
    hana.opens(DISCUSSION + "/poll?lang=en");
    hana.sends(DISCUSSION + "/poll", "question", "In which camp?", "choices", "North\nSouth");
    assertThat(people.visitor().opens(DISCUSSION).text()).contains("In which camp?");
    hana.opens("/settings/data");
    hana.sends("/settings/leaving", "sure", "on", "words", "go");
    assertThat(people.visitor().opens(DISCUSSION).text())
        .doesNotContain("22 lay counsellors", "In which camp?");
    assertThat(people.kofi().opens(path).text()).contains("22 lay counsellors", "supervise lay");
    decides(people.kofi(), path, "outcome", "REMOVE", "reason", "It says where the camps are.");
    var back =
        java.util.regex.Pattern.compile("/leaving/[A-Za-z0-9_-]{43}")
            .matcher(
                db.sql("select plain from letters where about = 'farewell'")
                    .query(String.class)
                    .single());
    assertThat(back.find()).isTrue();
    var visitor = people.visitor();
    visitor.opens(back.group());
    visitor.sends(back.group());
    assertThat(people.visitor().opens(DISCUSSION).text())
        .contains(WORDS)
        .doesNotContain("22 lay counsellors", "In which camp?", "supervise lay counsellors");
    assertThat(people.kofi().opens(path).text()).contains("22 lay counsellors");
  }

  @Test
  void linksAreNotEditedInWhereTheyWouldHaveToWait() {
    var thandi = people.thandi();
    thandi.opens("/groups/gchildren0000001");
    thandi.sends("/groups/gchildren0000001/membership");
    thandi.opens(DISCUSSION);
    thandi.sends(DISCUSSION + "/posts", "text", "We have a handbook.");
    var edit = DISCUSSION + "/posts/4/edit";
    thandi.opens(edit + "?lang=en");
    var words = "We have a [handbook](https://example.org/pills).";
    var refused = thandi.sends(edit, "text", words);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("a change cannot wait");
    assertThat(refused.page().select("textarea").val()).isEqualTo(words);
    assertThat(people.visitor().opens(DISCUSSION).page().select("#p4").text())
        .contains("We have a handbook.");
    thandi.opens(edit);
    assertThat(thandi.sends(edit, "text", "We have two handbooks.").status()).isEqualTo(303);

    var hana = people.hana();
    db.sql("insert into slowed_members values (4, now(), now() + interval '1 day')").update();
    db.sql("update posts set written_at = now() where id = 3").update();
    hana.opens(DISCUSSION + "/posts/3/edit");
    assertThat(hana.sends(DISCUSSION + "/posts/3/edit", "text", "And one more thing").status())
        .isEqualTo(422);
  }

  private String reported(Browser by, String link, String reason) {
    by.opens(link);
    var thanks = by.sends("/report", "reason", reason).leadsTo();
    return db.sql(
            "select '/moderation/' || address from reports where :thanks like '%' || address || '%'")
        .param("thanks", thanks)
        .query(String.class)
        .single();
  }

  /** What somebody has told of a post of Hana's before it was out of sight. */
  private String reportedAlready(long post, String reason) {
    return db.sql(
            """
            insert into reports (address, kind, thing_id, member_id, group_id, reporter_id, reason, reported_at)
            values ('ralready' || lower(:reason), 'post', :post, 4, 1, 1, :reason, now())
            returning '/moderation/' || address
            """)
        .param("post", post)
        .param("reason", reason)
        .query(String.class)
        .single();
  }

  private static void decides(Browser host, String report, String... how) {
    host.opens(report);
    host.sends(report + "/claim");
    host.opens(report);
    assertThat(host.sends(report + "/closure", how).status()).isEqualTo(303);
  }

  private void takingAway() {
    work("discussions.forget-taken-away");
  }

  private void showDue() {
    work("discussions.show-held");
  }

  private void work(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().work().run();
  }

  private static String told(Browser member) {
    return member.opens("/notices").page().select("main a[href^=/decisions/]").attr("href");
  }

  private static String queued(Browser host) {
    return host.opens("/moderation")
        .page()
        .select("main .list a:not([href$=rhana00000000001])")
        .first()
        .attr("href");
  }
}
