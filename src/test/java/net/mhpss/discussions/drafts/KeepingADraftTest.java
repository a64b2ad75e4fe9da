package net.mhpss.discussions.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class KeepingADraftTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String NETWORK = CHILDREN + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whatHanaHasBegunWaitsForHerOnEveryDeviceUntilItIsSent() {
    var hana = people.hana();
    hana.opens(NETWORK);
    hana.trespasses(NETWORK + "/draft", "text", "Half a thought");
    var phone = people.hana();
    assertThat(phone.opens(NETWORK).page().select("textarea").val()).isEqualTo("Half a thought");
    assertThat(people.joseph().opens(NETWORK).page().select("textarea").val()).isEmpty();
    phone.sends(NETWORK + "/posts", "text", "Half a thought, and the other half");
    assertThat(hana.opens(NETWORK).page().select("textarea").val()).isEmpty();

    hana.opens(CHILDREN + "/discussions/new");
    hana.trespasses(
        CHILDREN + "/discussions/draft", "kind", "TALK", "title", "On games", "text", "Which");
    var again = phone.opens(CHILDREN + "/discussions/new");
    assertThat(again.page().select("[name=title]").val()).isEqualTo("On games");
    assertThat(again.page().select("[name=kind][checked]").val()).isEqualTo("TALK");
    phone.sends(CHILDREN + "/discussions");
    assertThat(hana.opens(CHILDREN + "/discussions/new").page().select("[name=title]").val())
        .isEmpty();
  }

  @Test
  void whatIsSentFiveTimesAtOnceIsPostedOnce() throws Exception {
    var hana = people.hana();
    var page = hana.opens(NETWORK).page();
    var fields =
        new String[] {
          "text", "Only once",
          "_csrf", page.select("#reply [name=_csrf]").val(),
          "_once", page.select("#reply [name=_once]").val()
        };
    var sendings = new ArrayList<Callable<String>>();
    for (int i = 0; i < 5; i++) {
      sendings.add(() -> hana.forges(NETWORK + "/posts", fields).leadsTo());
    }
    try (var threads = Executors.newFixedThreadPool(5)) {
      for (var sent : threads.invokeAll(sendings)) {
        assertThat(sent.get()).isEqualTo(NETWORK + "#p4");
      }
    }
    assertThat(
            db.sql("select count(*) from posts where words = 'Only once'")
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void whoeverMayTellWhoSomebodyIsIsAskedOnceAndNeverStopped() {
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    var asked =
        hana.sends(NETWORK + "/posts", "text", "Fatima, 14, lost her brother. Call 0712 345 678.");
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.page().select("[role=alert] li").eachText())
        .containsExactly("a name with an age", "a telephone number");
    assertThat(asked.page().select("textarea").val()).startsWith("Fatima, 14");
    assertThat(hana.sends(NETWORK + "/posts").leadsTo())
        .as("sent again as it is")
        .isEqualTo(NETWORK + "#p4");
    hana.opens(CHILDREN + "/discussions/new");
    var title =
        hana.sends(
            CHILDREN + "/discussions",
            "kind",
            "TALK",
            "title",
            "Her passport number is A1234567",
            "text",
            "…");
    assertThat(title.page().select("[role=alert] li").eachText())
        .containsExactly("a number of papers or of a case");
  }
}
