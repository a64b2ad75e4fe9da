package net.mhpss.discussions.polls;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hana asked the question and Joseph hosts the group; Amina is in it as well. */
@NetworkTest
class ChoosingInAPollTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void oneVoteAMemberCanBeChangedUntilItCloses() {
    var hana = people.hana();
    make(hana, "");
    choose(hana, "Monday");
    var joseph = people.joseph();
    choose(joseph, "Monday");
    assertThat(results()).containsExactly("Monday 2 · 100 %", "Tuesday 0 · 0 %", "Never 0 · 0 %");
    choose(joseph, "Tuesday");
    assertThat(results()).containsExactly("Monday 1 · 50 %", "Tuesday 1 · 50 %", "Never 0 · 0 %");
    assertThat(people.visitor().opens(NETWORK).text())
        .contains("2 members have chosen", "Nobody sees who chose what");
    joseph.opens(NETWORK);
    joseph.trespasses(NETWORK + "/poll/vote");
    assertThat(results()).as("taken back").contains("Tuesday 0 · 0 %");

    hana.opens(NETWORK);
    hana.sends(NETWORK + "/poll/end");
    joseph.opens(NETWORK + "?lang=en");
    assertThat(joseph.opens(NETWORK).page().select("#poll form")).isEmpty();
    joseph.trespasses(NETWORK + "/poll/vote", "choice", choice("Never"));
    assertThat(results()).containsExactly("Monday 1 · 100 %", "Tuesday 0 · 0 %", "Never 0 · 0 %");
  }

  @Test
  void severalMayBeChosenWhereThatIsSaidAndNoneOfAnotherPoll() {
    var hana = people.hana();
    hana.opens(NETWORK + "/poll?lang=en");
    assertThat(
            hana.sends(
                    NETWORK + "/poll",
                    "question",
                    "When?",
                    "choices",
                    "Monday",
                    "closes",
                    "1999-01-01")
                .status())
        .isEqualTo(422);
    make(hana, "on");
    hana.opens(NETWORK);
    hana.trespasses(
        NETWORK + "/poll/vote",
        "choice",
        choice("Monday"),
        "choice",
        choice("Never"),
        "choice",
        "99999");
    assertThat(results()).containsExactly("Monday 1 · 100 %", "Tuesday 0 · 0 %", "Never 1 · 100 %");
    assertThat(hana.opens(NETWORK + "/poll").status()).as("it has one").isEqualTo(404);
    db.sql("update polls set closes_at = now() - interval '1 minute'").update();
    hana.trespasses(NETWORK + "/poll/vote", "choice", choice("Tuesday"));
    assertThat(results()).contains("Tuesday 0 · 0 %");
  }

  private static void make(Browser who, String several) {
    who.opens(NETWORK + "/poll?lang=en");
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of("question", "When?", "choices", "Monday\nTuesday\n\nNever"));
    if (!several.isEmpty()) {
      fields.addAll(java.util.List.of("several", several));
    }
    assertThat(who.sends(NETWORK + "/poll", fields.toArray(String[]::new)).status()).isEqualTo(303);
  }

  private void choose(Browser who, String label) {
    who.opens(NETWORK + "?lang=en");
    assertThat(who.sends(NETWORK + "/poll/vote", "choice", choice(label)).status()).isEqualTo(303);
  }

  private String choice(String label) {
    return db.sql("select id from poll_choices where label = :label")
        .param("label", label)
        .query(String.class)
        .single();
  }

  private java.util.List<String> results() {
    return people.visitor().opens(NETWORK).page().select("#poll li label").eachText();
  }
}
