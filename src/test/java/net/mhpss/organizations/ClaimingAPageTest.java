package net.mhpss.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ClaimingAPageTest {
  private static final String HILLTOP = "/organizations/hilltop00000000b4";
  private static final String NETWORK = "/organizations/listening00000b2";
  private static final String LAKESIDE = "/organizations/lakeside000000b1";

  @Autowired People people;
  @Autowired Export export;
  @Autowired JdbcClient db;

  @Test
  void whoClaimsReadsTheTermsAndSaysWhatTheyDoThere() {
    var baraka = people.baraka();
    assertThat(people.visitor().opens(HILLTOP + "/claim").leadsTo()).startsWith("/sign-in");
    assertThat(baraka.opens(HILLTOP + "/claim?lang=en").text())
        .contains("Claim this page", "Terms for organizations", "No cases", "Hilltop Hearers");
    var refused = baraka.sends(HILLTOP + "/claim", "message", "See our website");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Say what you do there", "accept the terms");
    assertThat(refused.page().select("[name=message]").text()).isEqualTo("See our website");
    baraka.sends(HILLTOP + "/claim", "role", "Nurse", "accepted", "on");
    assertThat(baraka.follows().text()).contains("Your claim waits for a host");
    assertThat(
            db.sql(
                    "select terms_version || terms_language from organization_claims where member_id = 8")
                .query(String.class)
                .single())
        .isEqualTo("0en");
    assertThat(people.visitor().opens(HILLTOP).text()).contains("Not yet claimed");
    assertThat(baraka.opens(HILLTOP + "/edit").status()).isEqualTo(404);
    assertThat(people.kofi().opens("/notices").text())
        .as("Kofi is Baraka's host")
        .contains("⁨Baraka M.⁩ claims the page of “⁨Hilltop Hearers⁩”");
    assertThat(people.mira().opens("/notices?lang=en").text()).doesNotContain("Hilltop");
  }

  @Test
  void termsThatHaveChangedMeanwhileAreReadAgain() {
    var baraka = people.baraka();
    baraka.opens(HILLTOP + "/claim?lang=en");
    var answer =
        baraka.sends(HILLTOP + "/claim", "role", "Nurse", "accepted", "on", "version", "7");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("The terms have changed");
  }

  @Test
  void aHostConfirmsAndTheMemberLooksAfterThePageWithTheirHost() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/organizations/claims").text())
        .contains("Listening Lakes Network", "Hana K.", "Coordinator", "on the page of the team");
    kofi.sends(NETWORK + "/claims/hana0000000000a4/confirm");
    var hana = people.hana();
    assertThat(hana.opens(NETWORK + "?lang=en").text())
        .contains("You look after this page", "The host of this organization", "Kofi A.");
    assertThat(hana.opens("/notices?lang=en").text())
        .contains("You now look after the page of “⁨Listening Lakes Network⁩”");
    hana.opens(NETWORK + "/edit");
    var kept =
        hana.sends(
            NETWORK + "/edit", "aboutEn", "We bring listeners together.", "website", "example.org");
    assertThat(kept.status()).isEqualTo(303);
    assertThat(people.visitor().opens(NETWORK).text())
        .contains("We bring listeners together.", "Looked after by its own people")
        .doesNotContain("Hana", "Joseph");
    assertThat(hana.opens(NETWORK + "/managers").text()).contains("Joseph O.", "Hana K.");
    assertThat(kofi.opens("/organizations/claims").text()).contains("No claim waits");
  }

  @Test
  void aManagerSaysWhatItDoesAndNotWhatItIsCalled() {
    var amina = people.amina();
    assertThat(amina.opens(LAKESIDE + "/edit").page().select("[name=name], [name=kind]")).isEmpty();
    amina.sends(LAKESIDE + "/edit", "aboutAr", "نصغي قرب البحيرة");
    amina.opens(LAKESIDE + "/edit");
    amina.trespasses(
        LAKESIDE + "/edit",
        "name",
        "Another",
        "kind",
        "un",
        "read",
        people.amina().opens(LAKESIDE + "/edit").page().select("[name=read]").val());
    assertThat(people.visitor().opens(LAKESIDE).page().select("h1").text())
        .isEqualTo("Lakeside Listeners");
    assertThat(amina.opens(LAKESIDE + "?lang=en").text())
        .contains("Your host looks after this organization with you: Noor");
  }

  @Test
  void aHostWhoDoesNotConfirmSaysWhyAndTheMemberMayTryAgain() {
    var kofi = people.kofi();
    kofi.opens("/organizations/claims");
    assertThat(kofi.sends(NETWORK + "/claims/hana0000000000a4/decline").status()).isEqualTo(422);
    kofi.sends(NETWORK + "/claims/hana0000000000a4/decline", "reason", "Please ask Joseph first.");
    var hana = people.hana();
    assertThat(hana.opens("/notices?lang=en").text())
        .contains("was not confirmed", "Please ask Joseph first.");
    assertThat(
            db.sql("select plain from letters where about = 'notice-claim-declined'")
                .query(String.class)
                .single())
        .contains("> Please ask Joseph first.");
    assertThat(hana.opens(NETWORK + "/claim?lang=en").text()).contains("Please ask Joseph first.");
    hana.sends(NETWORK + "/claim", "role", "Coordinator", "accepted", "on");
    assertThat(hana.follows().text()).contains("waits for a host");
  }

  @Test
  void nobodyAnswersTheirOwnClaim() {
    var kofi = people.kofi();
    kofi.opens(HILLTOP + "/claim");
    kofi.sends(HILLTOP + "/claim", "role", "Adviser", "accepted", "on");
    assertThat(kofi.opens("/organizations/claims").text()).contains("This is your own claim");
    assertThat(kofi.trespasses(HILLTOP + "/claims/kofi0000000000a2/confirm").status())
        .isEqualTo(404);
    var mira = people.mira();
    mira.opens("/organizations/claims");
    assertThat(mira.sends(HILLTOP + "/claims/kofi0000000000a2/confirm").status()).isEqualTo(303);
  }

  @Test
  void aManagerStopsOrIsStopped() {
    var amina = people.amina();
    amina.opens(LAKESIDE + "/managers");
    amina.sends(LAKESIDE + "/management/end");
    assertThat(amina.follows().text()).doesNotContain("أنت ترعى");
    assertThat(people.visitor().opens(LAKESIDE).text()).contains("Not yet claimed");

    var kofi = people.kofi();
    kofi.opens(NETWORK + "/managers");
    kofi.sends(NETWORK + "/managers/joseph00000000a5/end", "reason", "You have moved on.");
    var joseph = people.joseph();
    assertThat(joseph.opens("/notices").text())
        .contains("You no longer look after the page", "You have moved on.");
    assertThat(joseph.opens(NETWORK + "/edit").status()).isEqualTo(404);
  }

  @Test
  void whoLeavesTheNetworkLooksAfterNothing() {
    var amina = people.amina();
    assertThat(export.textOf(amina)).contains("looked after", "Lakeside Listeners");
    db.sql("delete from members where id = 1").update();
    assertThat(people.hana().opens(LAKESIDE + "?lang=en").text()).contains("Not yet claimed");
  }
}
