package net.mhpss.members.safety;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class LeavingAtOnceTest {
  @Autowired People people;

  @Test
  void onlyWhoWantsItHasAWayOutOnEveryPage() {
    var hana = people.hana();
    assertThat(hana.opens("/library").page().select("form.exit, script")).isEmpty();
    hana.opens("/settings/safety");
    hana.sends("/settings/safety/exit");
    var page = hana.opens("/library").page();
    assertThat(page.select("form.exit").attr("data-to")).isEqualTo("https://www.wikipedia.org/");
    assertThat(page.body().child(1).hasClass("exit")).as("near by keyboard").isTrue();
    assertThat(people.joseph().opens("/library").page().select("form.exit")).isEmpty();

    hana.opens("/settings/safety");
    hana.sends("/settings/safety/exit/end");
    assertThat(hana.opens("/library").page().select("form.exit")).isEmpty();
  }

  @Test
  void theWayOutEndsTheSessionAndClearsTheBrowserWhateverIsLeftOfTheForm() {
    var hana = people.hana().with("joining", "x").with("passkey", "y");
    var answer = hana.forges("/quick-exit");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Refresh")).isEqualTo("0;url=https://www.wikipedia.org/");
    assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.html()).doesNotContain("MHPSS");
    assertThat(hana.cookies()).isEmpty();
  }

  @Test
  void theSessionIsGoneOnTheServerToo() {
    var hana = people.hana();
    var stolen = people.visitor();
    hana.cookies().forEach(stolen::with);
    assertThat(stolen.opens("/settings").status()).isEqualTo(200);
    hana.forges("/quick-exit");
    assertThat(stolen.opens("/settings").leadsTo()).startsWith("/sign-in");
  }
}
