package net.mhpss.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.database.ChangeLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class FindingTest {
  @Autowired People people;
  @Autowired Index index;
  @Autowired ChangeLog changes;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  /** The cast is laid past the change log: all of it is noted here. */
  @BeforeEach
  void everythingIsFindable() throws InterruptedException {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              for (var kind : Kind.values()) {
                db.sql("select id from " + kind.view() + " where id < 1000")
                    .query(Long.class)
                    .list()
                    .forEach(id -> changes.note(kind.key(), id));
              }
              for (long gone = 1000; gone < 1100; gone++) {
                changes.note("member", gone);
                changes.note("discussion", gone);
                changes.note("group", gone);
              }
            });
    assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
  }

  @Test
  void whoIsAboutToAskIsShownWhatHasBeenSaidAlreadyAndTheyMayRead() {
    var hana = people.hana();
    hana.opens("/groups/gchildren0000001/discussions/new?lang=en");
    var look =
        hana.sends(
            "/groups/gchildren0000001/discussions",
            "kind",
            "QUESTION",
            "title",
            "Who supervises lay counsellors - when the network is down?",
            "text",
            "We have nobody.",
            "preview",
            "on");
    assertThat(look.page().select("[data-alike] a").eachText())
        .contains("How do you supervise lay counsellors when the network is down?");
    var typed = "/groups/gchildren0000001/discussions/similar?q=";
    assertThat(hana.opens(typed + "supervise+counsellors").html()).contains("dnetwork00000001");
    assertThat(hana.opens(typed + "rota+for+december").html())
        .as("what she may not read")
        .doesNotContain("drota00000000003");
  }

  @Test
  void aPostIsFoundWithinTwoSecondsOfBeingSaved() throws InterruptedException {
    var hana = people.hana();
    hana.opens("/groups/gchildren0000001/discussions/new");
    var saved =
        hana.sends(
            "/groups/gchildren0000001/discussions",
            "title",
            "Evening cards for peer debriefing",
            "text",
            "We use a quokkagram to close the day.",
            "kind",
            "TALK");
    assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    assertThat(isFoundSoon("quokkagram", "Evening cards for peer debriefing")).isTrue();
  }

  private boolean isFoundSoon(String words, String title) throws InterruptedException {
    var until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    while (System.nanoTime() < until) {
      if (people
          .visitor()
          .opens("/search?q=" + words + "&kind=discussion")
          .text()
          .contains(title)) {
        return true;
      }
      Thread.onSpinWait();
    }
    return false;
  }

  @Test
  void whatStandsInAHiddenGroupIsFoundByItsMembersAlone() {
    assertThat(people.mira().opens("/search?q=hosts+room&kind=group&lang=en").text())
        .contains("Hosts’ room");
    assertThat(people.visitor().opens("/search?q=hosts+room").text()).doesNotContain("Hosts’ room");
    assertThat(people.amina().opens("/search?q=hosts+room&lang=en").text())
        .doesNotContain("Hosts’ room");
  }

  @Test
  void membersAreFoundByMembersAloneAndOnlyByWhatTheyShow() throws InterruptedException {
    assertThat(people.kofi().opens("/search?q=electricity&kind=member").text()).contains("Hana K.");
    assertThat(people.visitor().opens("/search?q=electricity").text()).doesNotContain("Hana");
    var hana = people.hana();
    hana.opens("/settings/visibility");
    hana.sends("/settings/visibility", "about", "HOST");
    assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    assertThat(people.amina().opens("/search?q=electricity&lang=en").text()).doesNotContain("Hana");
  }

  @Test
  void whoAsksInFrenchFindsWhatIsInArabicByItsTopics() {
    assertThat(people.visitor("fr").opens("/search?q=bien-%C3%AAtre+du+personnel&kind=work").text())
        .contains("بطاقات المساء");
  }

  @Test
  void aMistypedWordStillFinds() {
    assertThat(people.visitor().opens("/search?q=emergncy&kind=work").text())
        .contains("Guidelines on support in emergency settings");
  }

  @Test
  void nothingTypedIsReadAsSyntax() {
    for (var typed :
        java.util.List.of(
            "%22",
            "%22%22",
            "-",
            "%28%28%28",
            "title%3A%5B*+TO+*%5D",
            "%2F.*%2F",
            "a%7E100",
            "%3F%3F%3F",
            "%EF%BF%BF",
            "*".repeat(190),
            "%E2%80%AE%D8%A7",
            "' or 1=1 --",
            "+%2B%2B")) {
      assertThat(
              people
                  .visitor()
                  .opens("/search?q=" + typed.replace(" ", "+").replace("'", "%27"))
                  .status())
          .as(typed)
          .isEqualTo(200);
    }
  }

  @Test
  void theLibraryIsNarrowedByFacetsWhoseOwnChoicesDoNotNarrowThem() {
    var all = people.visitor().opens("/library?q=supervision+support");
    assertThat(all.text()).contains("Guidelines on support", "بطاقات المساء");
    var arabic = people.visitor().opens("/library?q=supervision+support&language=ar");
    assertThat(arabic.text()).contains("بطاقات المساء").doesNotContain("Guidelines on support");
    assertThat(arabic.page().select("input[name=language]").eachAttr("value"))
        .contains("ar", "en", "fr");
  }

  @Test
  void anIndexIsMadeAnewWhileTheOldOneAnswers() throws InterruptedException {
    var before = index.state().orElseThrow();
    index.rebuild();
    var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < until
        && !index.state().map(s -> s.madeAt().isAfter(before.madeAt())).orElse(false)) {
      assertThat(people.visitor().opens("/search?q=children").status()).isEqualTo(200);
    }
    var after = index.state().orElseThrow();
    assertThat(after.madeAt()).isAfter(before.madeAt());
    long there = 0;
    for (var kind : Kind.values()) {
      there += db.sql("select count(*) from " + kind.view()).query(Long.class).single();
    }
    assertThat((long) after.documents()).as("all that is there, and nothing else").isEqualTo(there);
  }

  @Test
  void whatCommitsLateIsNotSkipped() throws Exception {
    var started = new java.util.concurrent.CountDownLatch(1);
    var goOn = new java.util.concurrent.CountDownLatch(1);
    var late =
        Thread.ofVirtual()
            .start(
                () ->
                    new TransactionTemplate(transactions)
                        .executeWithoutResult(
                            status -> {
                              db.sql(
                                      "update profiles set about = 'I keep zebrafinches' where member_id = 7")
                                  .update();
                              changes.note("member", 7);
                              started.countDown();
                              await(goOn);
                            }));
    started.await();
    new TransactionTemplate(transactions).executeWithoutResult(status -> changes.note("member", 8));
    goOn.countDown();
    late.join();
    assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
    assertThat(people.kofi().opens("/search?q=zebrafinches&kind=member").text())
        .contains("Thandi N.");
  }

  private static void await(java.util.concurrent.CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
