package net.mhpss.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.web.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes more than a person can waits, and loses nothing by it: Joseph hosts the group. */
@NetworkTest
class WritingWithoutEndTest {
  private static final String GROUP = "/groups/gchildren0000001";
  private static final String DISCUSSION = GROUP + "/discussions/dnetwork00000001";

  @Autowired People people;
  @Autowired Limits limits;

  @Test
  void postsWithoutEndAreSlowed() {
    var joseph = people.joseph();
    joseph.opens(DISCUSSION);
    assertThat(joseph.sends(DISCUSSION + "/posts", "text", "The first").status()).isEqualTo(303);
    hasDone("posts by 5", 120);
    joseph.opens(DISCUSSION);
    waits(joseph.sends(DISCUSSION + "/posts", "text", "One too many"), "textarea[name=text]");
  }

  @Test
  void editsWithoutEndAreSlowed() {
    hasDone("edits by 5", 60);
    var joseph = people.joseph();
    joseph.opens(DISCUSSION + "/posts/2/edit");
    waits(
        joseph.sends(DISCUSSION + "/posts/2/edit", "text", "One too many"), "textarea[name=text]");
  }

  @Test
  void discussionsWithoutEndAreSlowed() {
    hasDone("discussions by 5", 40);
    var joseph = people.joseph();
    joseph.opens(GROUP + "/discussions/new");
    waits(
        joseph.sends(
            GROUP + "/discussions", "kind", "TALK", "title", "Again", "text", "One too many"),
        "textarea[name=text]");
  }

  @Test
  void groupsWithoutEndAreSlowed() {
    hasDone("groups founded by 5", 10);
    var joseph = people.joseph();
    joseph.opens("/groups/new");
    waits(
        joseph.sends("/groups", "name", "Again", "purpose", "One too many"),
        "textarea[name=purpose]");
  }

  /** Each is a mail to somebody who has not asked for it. */
  @Test
  void invitationsWithoutEndAreSlowed() {
    hasDone("invitations by 5", 60);
    var joseph = people.joseph();
    joseph.opens(GROUP + "/members");
    var answer = joseph.sends(GROUP + "/invitations", "member", "thandi00000000a7");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.text()).contains("a lot in a short time");
  }

  private void hasDone(String what, int often) {
    for (int i = 0; i < often; i++) {
      limits.allows(what, often, Duration.ofDays(1));
    }
  }

  private static void waits(Browser.Answer answer, String field) {
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.text()).contains("a lot in a short time");
    assertThat(answer.page().select(field).text()).isEqualTo("One too many");
  }
}
