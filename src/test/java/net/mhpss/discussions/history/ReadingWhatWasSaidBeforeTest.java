package net.mhpss.discussions.history;

import static net.mhpss.discussions.history.Differences.Fate.CAME;
import static net.mhpss.discussions.history.Differences.Fate.GONE;
import static net.mhpss.discussions.history.Differences.Fate.STAYED;
import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.discussions.history.Differences.Piece;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ReadingWhatWasSaidBeforeTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String HISTORY = NETWORK + "/posts/2/history";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void membersReadWhatAnEditHasChangedAndItsAuthorTakesItAway() {
    var joseph = people.joseph();
    joseph.opens(NETWORK + "/posts/2/edit");
    joseph.sends(
        NETWORK + "/posts/2/edit",
        "text",
        "Pairs. Every counsellor has **two peers** in walking distance.");
    var hana = people.hana();
    hana.opens(NETWORK + "?lang=en");
    var history =
        hana.opens(hana.opens(NETWORK).page().select("#p2 a:contains(edited)").attr("href"));
    assertThat(history.page().select("del").text()).isEqualTo("**one named peer**");
    assertThat(history.page().select("ins").text()).isEqualTo("**two peers**");
    assertThat(history.page().select("form[action$=/end]")).as("not hers").isEmpty();
    assertThat(hana.trespasses(HISTORY + "/1/end").status()).isEqualTo(404);
    assertThat(people.visitor().opens(HISTORY).leadsTo()).startsWith("/sign-in");

    joseph.opens(HISTORY + "?lang=en");
    joseph.sends(HISTORY + "/1/end");
    assertThat(joseph.follows().text()).contains("What it said before has been taken away");
    assertThat(hana.opens(HISTORY).page().select("del")).isEmpty();
  }

  @Test
  void manyEditsAreReadTenByTen() {
    db.sql("update posts set edited_at = now() where id = 2").update();
    db.sql(
            "insert into post_versions select 2, n, 'Version ' || n, now() from generate_series(1, 12) n")
        .update();
    var hana = people.hana();
    var first = hana.opens(HISTORY + "?lang=en");
    assertThat(first.page().select("main section")).hasSize(10);
    var rest = hana.opens(first.page().select("main a:contains(Show more)").attr("href"));
    assertThat(rest.page().select("main del").eachText()).containsExactly("2", "1");
    assertThat(rest.page().select("main ins").eachText()).containsExactly("3", "2");
    assertThat(rest.page().select("main a:contains(Show more)")).isEmpty();
  }

  @Test
  void differencesAreToldWordByWord() {
    assertThat(Differences.between("one two three", "one 2 three"))
        .containsExactly(
            new Piece(STAYED, "one "),
            new Piece(GONE, "two "),
            new Piece(CAME, "2 "),
            new Piece(STAYED, "three"));
    assertThat(Differences.between("", "all new")).containsExactly(new Piece(CAME, "all new"));
    assertThat(Differences.between("same", "same")).containsExactly(new Piece(STAYED, "same"));
    assertThat(Differences.between("a b ".repeat(5000), "c d ".repeat(5000))).hasSize(2);
  }
}
