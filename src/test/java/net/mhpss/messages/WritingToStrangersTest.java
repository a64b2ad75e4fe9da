package net.mhpss.messages;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class WritingToStrangersTest {
  private static final String TO_BARAKA = "/messages/to/baraka00000000a8";

  @Autowired People people;
  @Autowired JdbcClient db;

  @BeforeEach
  void everybodyReadsEnglish() {
    db.sql("update members set language = 'en'").update();
  }

  /** Joseph, who shares nothing with Baraka, writes to him. */
  private String josephAsks() {
    var joseph = people.joseph();
    assertThat(joseph.opens(TO_BARAKA).text()).contains("your message is a request");
    return joseph.sends(TO_BARAKA, "body", "May I ask you about nurses?").leadsTo();
  }

  @Test
  void theFirstMessageToAStrangerAsksAndThereIsOnlyThatOne() {
    var path = josephAsks();
    var joseph = people.joseph();
    var waiting = joseph.opens(path);
    assertThat(waiting.text()).contains("You can write again once", "answers or accepts");
    assertThat(waiting.page().select("textarea")).isEmpty();
    assertThat(joseph.trespasses(path, "body", "And again").status()).isEqualTo(422);
    assertThat(joseph.trespasses(TO_BARAKA, "body", "And again").status()).isEqualTo(422);
    assertThat(joseph.trespasses(path + "/accept").status()).as("not his to accept").isEqualTo(404);

    var baraka = people.baraka();
    assertThat(baraka.opens("/messages").text()).contains("Joseph O.", "Request");
    assertThat(baraka.opens("/notices").text())
        .contains("Joseph O.")
        .as("what a stranger wrote is not pushed at anybody")
        .doesNotContain("about nurses");
    baraka.opens(path);
    assertThat(baraka.sends(path + "/accept").leadsTo()).isEqualTo(path);
    joseph.opens(path);
    assertThat(joseph.sends(path, "body", "Thank you").status()).isEqualTo(303);
  }

  @Test
  void whoAnswersHasAccepted() {
    var path = josephAsks();
    var baraka = people.baraka();
    baraka.opens(path);
    baraka.sends(path, "body", "Gladly");
    assertThat(people.joseph().opens(path).page().select("textarea")).hasSize(1);
  }

  @Test
  void whoAskedDoesNotLearnThatItWasDeclined() {
    var path = josephAsks();
    var before = people.joseph().opens(path).text();
    var baraka = people.baraka();
    baraka.opens(path);
    assertThat(baraka.sends(path + "/decline").leadsTo()).isEqualTo("/messages");
    assertThat(baraka.opens("/messages").text()).doesNotContain("Joseph O.");
    assertThat(people.joseph().opens(path).text()).isEqualTo(before);
    var answers =
        db.sql("select count(*) from awaited_answers where member_id = 8 and author_id = 5")
            .query(Integer.class)
            .single();
    assertThat(answers).isZero();
    assertThat(people.baraka().opens("/messages/search?q=nurses").text())
        .doesNotContain("May I ask");
  }

  @Test
  void whoShareAGroupAndHostsDoNotHaveToAsk() {
    var joseph = people.joseph();
    assertThat(joseph.opens("/messages/to/hana0000000000a4").text()).doesNotContain("is a request");
    var kofi = people.kofi();
    assertThat(kofi.opens("/messages/to/hana0000000000a4").text()).doesNotContain("is a request");
  }

  @Test
  void whoHasJustJoinedBeginsAFewConversationsADay() {
    var thandi = people.thandi();
    assertThat(thandi.opens(TO_BARAKA).text()).contains("up to 5 conversations a day");
    var written = 0;
    for (var to :
        new String[] {
          "baraka00000000a8",
          "amina000000000a1",
          "hana0000000000a4",
          "joseph00000000a5",
          "mira0000000000a6",
          "noor0000000000a3"
        }) {
      thandi.opens("/messages/to/" + to);
      written += thandi.sends("/messages/to/" + to, "body", "Hello").status() == 303 ? 1 : 0;
    }
    assertThat(written).isEqualTo(5);
    assertThat(people.joseph().opens(TO_BARAKA).text()).contains("up to 30 conversations a day");
  }
}
