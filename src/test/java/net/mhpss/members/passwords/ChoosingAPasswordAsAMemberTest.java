package net.mhpss.members.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class ChoosingAPasswordAsAMemberTest {
  private static final String GOOD = "seven goats on a green hill";

  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void whoJoinedByALinkChoosesAPasswordChangesItAndDoesWithout() {
    var joseph = people.joseph();
    var elsewhere = people.joseph();
    assertThat(joseph.opens("/settings/password").text()).contains("without a password");
    assertThat(joseph.sends("/settings/password", "password", GOOD).leadsTo())
        .isEqualTo("/settings/password");
    assertThat(joseph.follows().text()).contains("You have a password");
    assertThat(elsewhere.opens("/settings").leadsTo())
        .as("whoever is in elsewhere is out at the next request")
        .startsWith("/sign-in");
    assertThat(letter()).contains("A new password was chosen");
    assertThat(signIn(GOOD)).isEqualTo(303);

    joseph.opens("/settings/password");
    joseph.sends("/settings/password", "password", GOOD + " again");
    assertThat(signIn(GOOD)).isEqualTo(422);
    assertThat(signIn(GOOD + " again")).isEqualTo(303);

    joseph.opens("/settings/password");
    joseph.sends("/settings/password/end");
    assertThat(joseph.follows().text()).contains("without a password");
    assertThat(signIn(GOOD + " again")).isEqualTo(422);
    assertThat(letter()).contains("was removed");
  }

  @Test
  void aLinkThatWasMailedBeforeTheChangeIsWorthNothing() {
    var thief = people.visitor();
    thief.opens("/sign-in");
    thief.sends("/sign-in", "email", "joseph@example.org", "link", "on");
    var joseph = people.joseph();
    joseph.opens("/settings/password");
    joseph.sends("/settings/password", "password", GOOD);
    assertThat(
            db.sql("select count(*) from sign_in_links where member_id = :joseph")
                .param("joseph", People.JOSEPH)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "too short",
        "1234567890",
        "Sunshine123",
        "joseph@example.org",
        "Joseph-Joseph-12",
        "MHPSS Network 2026"
      })
  void whatIsEasilyGuessedIsRefused(String weak) {
    var joseph = people.joseph();
    joseph.opens("/settings/password");
    var answer = joseph.sends("/settings/password", "password", weak);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select("#password-problem").text()).isNotEmpty();
    assertThat(answer.html()).doesNotContain("value=\"" + weak);
    assertThat(
            db.sql("select password from members where id = :joseph")
                .param("joseph", People.JOSEPH)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single())
        .isEqualTo("null");
  }

  @Test
  void onlyWhoHasShownLatelyWhoTheyAreMayChangeIt() {
    var joseph = people.joseph();
    joseph.opens("/settings/password");
    db.sql("update sessions set proved_at = now() - interval '16 minutes'").update();
    assertThat(joseph.sends("/settings/password", "password", GOOD).leadsTo())
        .startsWith("/sign-in/again");
    assertThat(joseph.opens("/settings/password").page().select("form[action=/settings/password]"))
        .isEmpty();
  }

  private int signIn(String password) {
    Browser somewhere = people.visitor().saying("X-Forwarded-For", "198.51.100.9");
    somewhere.opens("/sign-in");
    return somewhere
        .sends("/sign-in", "email", "joseph@example.org", "password", password)
        .status();
  }

  private String letter() {
    return db.sql(
            "select plain from letters where address = 'joseph@example.org' order by id desc limit 1")
        .query(String.class)
        .single();
  }
}
