package net.mhpss.hosting.team;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class GivingManyToOthersTest {
  private static final String MOVES = "/desk/team/moves";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void nobodyOfKofisSpeaksSpanishYet() {
    db.sql("delete from letters").update();
    db.sql("update assignments set host_id = 3 where member_id = 6").update();
  }

  @Test
  void whatWouldComeOfItIsShownAndNothingIsChangedYet() {
    manyMembersOfKofi(30);
    var preview = people.noor().opens(MOVES + "?from=kofi0000000000a2&language=es");
    assertThat(preview.text())
        .contains("15 members of Kofi A. would have another host", "language in common: 15");
    assertThat(preview.page().select("table.cards tbody tr")).hasSize(1);
    assertThat(preview.page().select("table.cards tbody tr").text())
        .startsWith("Mira T.")
        .contains("+15", "of 500");
    assertThat(membersOf(People.MIRA)).isZero();
  }

  @Test
  void thenTheyAreGivenAndToldAndASecondTimeIsRefusedInWords() {
    manyMembersOfKofi(30);
    var noor = people.noor();
    noor.opens(MOVES + "?from=kofi0000000000a2&language=es");
    var first = noor.sends(MOVES);
    assertThat(first.leadsTo()).isEqualTo(MOVES + "?done=15");
    assertThat(noor.opens(first.leadsTo()).text()).contains("15 members have another host now");
    assertThat(membersOf(People.MIRA)).isEqualTo(15);
    assertThat(
            db.sql("select count(distinct recipient) from letters where recipient > 3000")
                .query(Integer.class)
                .single())
        .as("told by mail")
        .isEqualTo(15);
    assertThat(
            db.sql("select count(*) from audit_log where act = 'hosting.reassigned-many'")
                .query(Integer.class)
                .single())
        .isPositive();

    var mark = mark(people.noor(), "?from=kofi0000000000a2&language=en");
    var again = noor.trespasses(MOVES, "from", "kofi0000000000a2", "language", "es", "mark", mark);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.text()).contains("Meanwhile something has changed");
  }

  @Test
  void whatHasChangedMeanwhileIsShownAnewAndNobodyIsGiven() {
    manyMembersOfKofi(10);
    var noor = people.noor();
    noor.opens(MOVES + "?from=kofi0000000000a2&language=es&to=mira0000000000a6");
    db.sql("update assignments set host_id = 3 where member_id = 3001").update();
    var refused = noor.sends(MOVES);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text())
        .contains(
            "Meanwhile something has changed", "4 members of Kofi A. would have another host");
    assertThat(membersOf(People.MIRA)).isZero();

    assertThat(noor.sends(MOVES).leadsTo()).as("what is shown now").isEqualTo(MOVES + "?done=4");
    assertThat(membersOf(People.MIRA)).isEqualTo(4);
  }

  @Test
  void aHostWhoWouldHaveTooManyOrSharesNoLanguageIsMarked() {
    manyMembersOfKofi(10);
    db.sql("update hosts set capacity = 5, languages = '{ar}' where member_id = 3").update();
    var preview =
        people.noor().opens(MOVES + "?from=kofi0000000000a2&number=6&to=noor0000000000a3");
    assertThat(preview.text())
        .contains(
            "6 members of Kofi A. would have another host",
            "With 6 of them the new host has no language in common",
            "no language in common: 6",
            "more than they take on");
  }

  @Test
  void onlyThoseAreMeantWhoAreInTheRegionAndHaveNotBeenHere() {
    manyMembersOfKofi(10);
    db.sql("update profiles set country = 'CO' where member_id in (3002, 3004)").update();
    db.sql("insert into visits (member_id, began_at) values (3002, now())").update();
    db.sql("update members set joined_at = now() - interval '90 days' where id >= 3000").update();
    var noor = people.noor();
    assertThat(noor.opens(MOVES + "?from=kofi0000000000a2&region=019").text())
        .contains("2 members of Kofi A.");
    assertThat(noor.opens(MOVES + "?from=kofi0000000000a2&region=019&quiet=on").text())
        .contains("1 member of Kofi A.");
    assertThat(noor.opens(MOVES + "?from=kofi0000000000a2&region=009").text())
        .contains("Nobody of theirs is like that");
  }

  @Test
  void whatCannotBeMeantIsSaidBesideTheField() {
    var noor = people.noor();
    var wrong =
        noor.opens(
            MOVES
                + "?from=kofi0000000000a2&to=kofi0000000000a2&number=many&language=xx&region=999");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text())
        .contains(
            "Choose another host of the team",
            "Write a number from 1 to 20,000",
            "Choose a language of the list",
            "Choose a region of the list");
    assertThat(wrong.page().select("[name=number]").val()).isEqualTo("many");
    assertThat(noor.opens(MOVES + "?from=amina000000000a1").text())
        .contains("Choose a host of the team");
    assertThat(people.kofi().opens(MOVES).status()).isEqualTo(404);
  }

  private String mark(net.mhpss.Browser noor, String query) {
    return noor.opens(MOVES + query).page().select("[name=mark]").val();
  }

  private int membersOf(long host) {
    return db.sql("select count(*) from assignments where host_id = :host and member_id > 100")
        .param("host", host)
        .query(Integer.class)
        .single();
  }

  /** Every other of them reads and speaks Spanish alone, the others English. */
  private void manyMembersOfKofi(int many) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              db.sql(
                      """
                      insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                      select n, 'nr' || n, 'Nr ' || n, n || '@nr.example', n || '@nr.example',
                             case when n % 2 = 1 then 'es' else 'en' end, now()
                        from generate_series(3001, 3000 + :many) n
                      """)
                  .param("many", many)
                  .update();
              db.sql("insert into profiles (member_id) select id from members where id > 3000")
                  .update();
              db.sql(
                      """
                      insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
                      select id, 2, now(), '{speaks:en}', now() + interval '47 hours', now() from members where id > 3000
                      """)
                  .update();
            });
  }
}
