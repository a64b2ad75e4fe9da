package net.mhpss.hosting.away;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.hosting.Hosts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class BeingAwayTest {
  @Autowired People people;
  @Autowired Aways aways;
  @Autowired Returns returns;
  @Autowired Hosts hosts;
  @Autowired JdbcClient db;

  @Test
  void aHostSaysThatTheyAreAwayAndComesBackWhenTheyLike() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/desk/away").text()).contains("Being away", "Who stands in");
    var wrong = kofi.sends("/desk/away", "from", "2020-01-01", "back", "", "backup", "");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text()).contains("Choose a day from today on");

    kofi.opens("/desk/away");
    kofi.sends("/desk/away", "from", "", "back", "", "backup", "mira0000000000a6");
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.MIRA);
    assertThat(kofi.opens("/desk/away").text())
        .contains("You are away", "\u2068Mira T.\u2069 stands in");
    assertThat(mailTo("mira@example.org")).contains("Kofi A.");

    kofi.opens("/desk/away");
    assertThat(kofi.sends("/desk/away/end").leadsTo()).isEqualTo("/desk/back");
    assertThat(aways.worker(People.KOFI)).isEqualTo(People.KOFI);
    assertThat(kofi.opens("/desk/back").text()).contains("While you were away", "It was quiet");
  }

  @Test
  void theManagerSetsAHostAwayAndTheyAreTold() {
    var noor = people.noor();
    assertThat(noor.opens("/desk/team/mira0000000000a6/away").text()).contains("Mira T.");
    noor.sends("/desk/team/mira0000000000a6/away", "from", "", "back", "", "backup", "");
    assertThat(aways.now(People.MIRA).orElseThrow().why()).isEqualTo(Away.Why.MANAGER);
    assertThat(mailTo("mira@example.org")).contains("otras personas del equipo");
    noor.opens("/desk/team/mira0000000000a6/away");
    noor.sends("/desk/team/mira0000000000a6/away/end");
    assertThat(aways.now(People.MIRA)).isEmpty();
  }

  @Test
  void whoeverComesBackIsToldOnceWhatHappened() {
    db.sql(
            """
            insert into away (host_id, since, until, why, set_at)
            values (2, now() - interval '3 days', now() - interval '1 minute', 'OWN', now())
            """)
        .update();
    db.sql("update assignments set welcomed_at = now() - interval '1 hour' where member_id = 7")
        .update();
    db.sql(
            "insert into moves (member_id, from_id, to_id, at) values (5, 2, 6, now() - interval '1 day')")
        .update();
    db.sql("update assignments set host_id = 2 where member_id = 1").update();
    db.sql("update introductions set proposed_at = now() - interval '1 day'").update();
    db.sql("insert into introduction_openings values (1, 'c', now() - interval '1 hour')").update();
    db.sql(
            "insert into introductions (id, address, host_id, proposed_at, until) overriding system value"
                + " select i, 'i' || i, 6, now() - interval '20 days', now() from generate_series(2, 9) i")
        .update();
    returns.tell();
    returns.tell();
    assertThat(
            db.sql("select count(*) from letters where address = 'kofi@example.org'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(mailTo("kofi@example.org"))
        .contains(
            "Welcome back, Kofi A.",
            "1 member was welcomed",
            "1 introduction was proposed to your members",
            "1 introduction of a member of yours was opened",
            "1 of your members has another host now",
            "/desk/back");
    assertThat(people.kofi().opens("/desk/back").text())
        .contains("1 member was welcomed", "Thandi N.", "1 of your members has another host now")
        .contains("1 introduction was proposed", "1 introduction of a member of yours was opened");
  }

  @Test
  void nobodyNewIsGivenToWhoIsAway() {
    var kofi = people.kofi();
    kofi.opens("/desk/away");
    kofi.sends("/desk/away", "from", "", "back", "", "backup", "");
    var amina = people.amina(); // Noor's, who speaks English and Arabic: only Kofi could be next
    amina.opens("/my-host/another");
    amina.sends("/my-host/another");
    assertThat(hosts.of(People.AMINA).id()).isNotEqualTo(People.KOFI);
  }

  private String mailTo(String address) {
    return db.sql("select plain from letters where address = :to order by id desc limit 1")
        .param("to", address)
        .query(String.class)
        .single();
  }
}
