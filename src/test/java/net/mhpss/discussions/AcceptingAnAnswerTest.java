package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class AcceptingAnAnswerTest {
  private static final String NETWORK = "/groups/gchildren0000001/discussions/dnetwork00000001";

  @Autowired People people;

  @Test
  void whoAskedSaysWhatHasAnsweredIt() {
    var hana = people.hana();
    var before = hana.opens(NETWORK + "?lang=en");
    assertThat(before.page().select("#p1 form[action$=/answer]"))
        .as("a question does not answer itself")
        .isEmpty();
    assertThat(hana.trespasses(NETWORK + "/answer", "post", "2").leadsTo())
        .isEqualTo(NETWORK + "#p2");

    var page = people.visitor().opens(NETWORK);
    assertThat(page.page().select("#p2.answer").text()).contains("Accepted answer");
    assertThat(page.page().select("header a.tag[href$=#p2]").text()).isEqualTo("Answered");
    assertThat(people.visitor().opens("/groups/gchildren0000001").text()).contains("Answered");
  }

  @Test
  void aHostOfTheGroupMayTooAndMayTakeItBack() {
    var joseph = people.joseph();
    joseph.opens(NETWORK);
    joseph.trespasses(NETWORK + "/answer", "post", "3");
    assertThat(joseph.opens(NETWORK).page().select("#p3.answer")).hasSize(1);
    joseph.trespasses(NETWORK + "/answer", "post", "2");
    assertThat(joseph.opens(NETWORK).page().select(".answer").attr("id")).isEqualTo("p2");
    joseph.sends(NETWORK + "/answer/end");
    assertThat(joseph.follows().page().select(".answer")).isEmpty();
  }

  @Test
  void nobodyElseMayAndOnlyAReplyIsAnAnswer() {
    var amina = people.amina();
    amina.opens(NETWORK);
    assertThat(amina.trespasses(NETWORK + "/answer", "post", "2").status()).isEqualTo(404);
    var hana = people.hana();
    for (var number : new String[] {"1", "0", "99", "-2", "2x", "99999999999", ""}) {
      hana.opens(NETWORK);
      assertThat(hana.trespasses(NETWORK + "/answer", "post", number).status())
          .as(number)
          .isEqualTo(404);
    }
    var kofi = people.kofi();
    kofi.opens("/groups/gsupervis0000002");
    assertThat(
            kofi.trespasses(
                    "/groups/gsupervis0000002/discussions/dtiredness000002/answer", "post", "1")
                .status())
        .isEqualTo(404);
  }
}
