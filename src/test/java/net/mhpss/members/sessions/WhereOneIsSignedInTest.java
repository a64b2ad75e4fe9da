package net.mhpss.members.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class WhereOneIsSignedInTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @Test
  void aMemberSeesAndEndsWhereTheyAreSignedIn() {
    var laptop = people.hana();
    var phone = people.hana();
    var joseph = people.joseph();
    joseph.opens("/settings/sessions");

    var page = laptop.opens("/settings/sessions");
    assertThat(page.page().select("main .list > li")).hasSize(2);
    assertThat(page.page().select("main .list > li").first().text())
        .contains("Firefox, Linux")
        .contains("هذا الذي أمامك");

    var others = page.page().select("main .list > li").last().select("form").attr("action");
    assertThat(joseph.trespasses(others).status()).as("nobody else ends it").isEqualTo(404);
    assertThat(phone.opens("/settings").status()).isEqualTo(200);
    assertThat(laptop.sends(others).leadsTo()).isEqualTo("/settings/sessions");
    assertThat(phone.opens("/settings").leadsTo())
        .as("from the next request on")
        .startsWith("/sign-in");
    assertThat(laptop.follows().page().select("main .list > li")).hasSize(1);
  }

  @Test
  void aMemberEndsAllOthersAtOnceAndThisOneLast() {
    var laptop = people.hana();
    var phone = people.hana();
    var cafe = people.hana();
    var joseph = people.joseph();
    db.sql("insert into known_devices values (:hash, :hana, now(), now())")
        .param("hash", new byte[] {1})
        .param("hana", People.HANA)
        .update();
    laptop.opens("/settings/sessions");
    laptop.sends("/settings/sessions/end-others");
    assertThat(phone.opens("/settings").leadsTo()).startsWith("/sign-in");
    assertThat(cafe.opens("/settings").leadsTo()).startsWith("/sign-in");
    assertThat(joseph.opens("/settings").status()).isEqualTo(200);
    assertThat(db.sql("select count(*) from known_devices").query(Integer.class).single()).isZero();

    var own = laptop.opens("/settings/sessions").page().select("main .list form").attr("action");
    laptop.sends(own);
    assertThat(laptop.follows().leadsTo()).startsWith("/sign-in");
  }

  @Test
  void aRoleActsAtTheNextRequest() {
    var noor = people.noor();
    assertThat(noor.opens("/administration").status()).isEqualTo(200);
    db.sql("delete from appointments where member_id = :noor and role = 'ADMINISTRATOR'")
        .param("noor", People.NOOR)
        .update();
    assertThat(noor.opens("/administration").status()).isEqualTo(404);
    assertThat(noor.opens("/settings").status()).isEqualTo(200);
  }

  @Test
  void fiftySessionsAreEnough() {
    for (int i = 0; i < 51; i++) {
      db.sql(
              """
              insert into sessions (token_hash, member_id, since, seen_at, device)
              values (:hash, :hana, now(), now() - make_interval(days => 1, mins => :number), '')
              """)
          .param("hash", new byte[] {(byte) i, 1})
          .param("hana", People.HANA)
          .param("number", i)
          .update();
    }
    var hana = people.visitor();
    hana.opens("/sign-in");
    hana.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var link =
        db.sql(
                "select substring(plain from '/sign-in/[A-Za-z0-9_-]{43}') from letters order by id desc limit 1")
            .query(String.class)
            .single();
    hana.opens(link);
    hana.sends(link);
    assertThat(hana.opens("/settings/sessions").page().select("main .list > li")).hasSize(50);
  }
}
