package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class EditingAPostTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String EDIT = NETWORK + "/posts/2/edit";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void josephMendsHisAnswerAndWhatItSaidBeforeIsKept() {
    var joseph = people.joseph();
    assertThat(joseph.opens(EDIT + "?lang=en").page().select("textarea").val())
        .contains("**one named peer**");
    joseph.sends(EDIT, "text", "Pairs, and a card with three questions.");
    var page = joseph.follows();
    assertThat(page.page().select("#p2").text())
        .contains("three questions", "edited")
        .doesNotContain("named peer");
    assertThat(page.page().select("#p1").text()).doesNotContain("edited");
    assertThat(versions())
        .containsExactly("Pairs. Every counsellor has **one named peer** in walking distance.");

    joseph.opens(EDIT);
    joseph.sends(EDIT, "text", "Pairs, and a card with three questions.");
    assertThat(versions()).as("nothing changed").hasSize(1);
  }

  @Test
  void aPreviewChangesNothing() {
    var joseph = people.joseph();
    joseph.opens(EDIT + "?lang=en");
    var look = joseph.sends(EDIT, "text", "Now **bolder**", "preview", "on");
    assertThat(look.status()).isEqualTo(200);
    assertThat(look.page().select(".card strong").text()).isEqualTo("bolder");
    assertThat(look.page().select("textarea").val()).isEqualTo("Now **bolder**");
    assertThat(versions()).isEmpty();
    joseph.sends(EDIT);
    assertThat(joseph.follows().page().select("#p2 strong").text()).isEqualTo("bolder");
  }

  @Test
  void nobodyEditsWhatAnotherWrote() {
    var hana = people.hana();
    hana.opens(NETWORK);
    var unsent = hana.trespasses(EDIT, "text", "Words in his mouth");
    assertThat(unsent.status()).isEqualTo(422);
    assertThat(people.visitor().opens(NETWORK).text())
        .contains("one named peer")
        .doesNotContain("Words in his mouth");
    assertThat(hana.opens(EDIT).status()).isEqualTo(404);
  }

  @Test
  void emptyOrTooLongComesBackWhole() {
    var joseph = people.joseph();
    joseph.opens(EDIT + "?lang=en");
    var tooLong = "x".repeat(20_001);
    var again = joseph.sends(EDIT, "text", tooLong);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select("textarea").val()).isEqualTo(tooLong);
    assertThat(joseph.sends(EDIT, "text", " \n\u200B").text()).contains("Write something first.");
    assertThat(versions()).isEmpty();
  }

  private java.util.List<String> versions() {
    return db.sql("select markdown from post_versions where post_id = 2 order by version")
        .query(String.class)
        .list();
  }
}
