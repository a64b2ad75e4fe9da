package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NetworkTest
class JoiningAGroupTest {
  private static final String CHILDREN = "/groups/gchildren0000001";
  private static final String SUPERVISORS = "/groups/gsupervis0000002";

  @Autowired People people;

  @Test
  void anOpenGroupTakesAMemberIn() {
    var amina = people.amina();
    amina.opens(CHILDREN + "?lang=en");
    assertThat(amina.sends(CHILDREN + "/membership").leadsTo()).isEqualTo(CHILDREN);
    assertThat(amina.follows().text()).contains("You are a member of this group", "3 members");
    assertThat(people.hana().opens(CHILDREN + "/members?lang=en").text()).contains("Amina");
  }

  @Test
  void aVisitorReadsAndIsAskedToSignIn() {
    var page = people.visitor().opens(CHILDREN);
    assertThat(page.text())
        .contains("Children and families", "Joseph O.", "2 members", "How do you supervise");
    assertThat(page.page().select("a[href='/sign-in?next=" + CHILDREN + "']")).isNotEmpty();
    assertThat(page.page().select("a[href^=/members/]")).isEmpty();
    assertThat(page.page().select("main form")).isEmpty();
  }

  @Test
  void aClosedGroupAsksItsHostsFirst() {
    var amina = people.amina();
    assertThat(amina.opens(SUPERVISORS + "?lang=en").text())
        .contains("A quiet place", "Ask to join")
        .doesNotContain("What tires us most");
    amina.sends(
        SUPERVISORS + "/membership", "note", "I supervise twelve people.\n<b>In Beirut.</b>");
    assertThat(amina.follows().text()).contains("Your request is with the group hosts");
    assertThat(amina.opens(SUPERVISORS + "/members").status()).isEqualTo(404);

    var joseph = people.joseph();
    assertThat(joseph.opens(SUPERVISORS + "?lang=en").text()).contains("Requests to join 1");
    assertThat(joseph.opens(SUPERVISORS + "/requests?lang=en").text())
        .contains(
            "Amina",
            "Front-line worker",
            "Lebanon",
            "I supervise twelve people.",
            "<b>In Beirut.</b>");
    joseph.sends(SUPERVISORS + "/requests/amina000000000a1/approve");
    assertThat(joseph.follows().text()).contains("Nobody is waiting");

    assertThat(amina.opens(SUPERVISORS + "?lang=en").text())
        .contains("You are a member of this group", "What tires us most", "3 members");
  }

  @Test
  void whoIsDeclinedStaysOutsideAndMayAskAgain() {
    var amina = people.amina();
    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership");
    var joseph = people.joseph();
    joseph.opens(SUPERVISORS + "/requests");
    joseph.sends(SUPERVISORS + "/requests/amina000000000a1/decline");
    assertThat(amina.opens(SUPERVISORS + "?lang=en").text())
        .contains("Ask to join")
        .doesNotContain("What tires us");
    joseph.opens(SUPERVISORS);
    // an old page of another host lets nobody in who no longer asks
    joseph.trespasses(SUPERVISORS + "/requests/amina000000000a1/approve");
    assertThat(amina.opens(SUPERVISORS + "?lang=en").text()).contains("Ask to join");
  }

  @Test
  void aRequestIsTakenBack() {
    var amina = people.amina();
    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership", "note", "Please");
    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership/end");
    assertThat(people.joseph().opens(SUPERVISORS + "/requests?lang=en").text())
        .contains("Nobody is waiting");
  }

  @Test
  void aNoteThatIsTooLongComesBackWhole() {
    var note = "x".repeat(1_001);
    var amina = people.amina();
    amina.opens(SUPERVISORS + "?lang=en");
    var again = amina.sends(SUPERVISORS + "/membership", "note", note);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.page().select("textarea").val()).isEqualTo(note);
    assertThat(again.text()).contains("Keep it to 1,000 letters.");
  }

  @Test
  void theWayBackNeverLeadsOutOfTheGroup() {
    var amina = people.amina();
    amina.opens(CHILDREN);
    assertThat(
            amina.trespasses(CHILDREN + "/membership", "back", "https://evil.example/").leadsTo())
        .isEqualTo(CHILDREN);
    amina.opens(CHILDREN);
    assertThat(
            amina
                .trespasses(CHILDREN + "/membership", "back", CHILDREN + "/../../settings")
                .leadsTo())
        .isEqualTo(CHILDREN);
    amina.opens(CHILDREN);
    assertThat(
            amina
                .trespasses(
                    CHILDREN + "/membership", "back", CHILDREN + "/discussions/dnetwork00000001")
                .leadsTo())
        .isEqualTo(CHILDREN + "/discussions/dnetwork00000001");
  }
}
