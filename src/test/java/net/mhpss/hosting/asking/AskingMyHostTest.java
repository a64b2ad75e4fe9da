package net.mhpss.hosting.asking;

import static org.assertj.core.api.Assertions.assertThat;

import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Baraka is Kofi's member; Mira stands in for Kofi; Noor manages the team. */
@NetworkTest
class AskingMyHostTest {
  private static final String THEIRS = "/messages/cbaraka000000002";
  private static final String STAND_IN = "/desk/stand-in/baraka00000000a8";
  private static final String JOIN = "/desk/join/baraka00000000a8";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Asking asking;

  @BeforeEach
  void everybodyReadsEnglish() {
    db.sql("update members set language = 'en'").update();
    baraka("Old-canary, long answered");
    kofi("Here is the answer");
    baraka("New-canary, who answers?");
  }

  private void baraka(String words) {
    var baraka = people.baraka();
    baraka.opens(THEIRS);
    baraka.sends(THEIRS, "body", words);
  }

  private void kofi(String words) {
    var kofi = people.kofi();
    kofi.opens(THEIRS);
    kofi.sends(THEIRS, "body", words);
  }

  private void kofiIsAway() {
    db.sql(
            """
            insert into away (host_id, since, why, backup_id, set_at)
            values (2, now() - interval '1 minute', 'OWN', 6, now())
            """)
        .update();
  }

  private void kofiIsBack() {
    db.sql("update away set until = now()").update();
  }

  @Test
  void whoStandsInReadsWhatWaitsAndTheMemberSeesIt() {
    var mira = people.mira();
    assertThat(mira.opens(THEIRS).status()).isEqualTo(404);
    assertThat(mira.opens(STAND_IN).status()).isEqualTo(404);
    kofiIsAway();
    assertThat(said(people.baraka().opens(THEIRS)))
        .contains("Kofi A. is away", "Mira T.")
        .doesNotContain("stands in for the host");

    assertThat(mira.opens(THEIRS).leadsTo()).isEqualTo(STAND_IN);
    assertThat(said(mira.follows())).contains("Baraka M.", "nothing earlier");
    assertThat(mira.sends(STAND_IN).leadsTo()).isEqualTo(THEIRS);
    assertThat(said(mira.follows()))
        .contains("New-canary")
        .doesNotContain("Old-canary")
        .doesNotContain("Here is the answer");
    assertThat(said(mira.opens("/messages/search?q=canary")))
        .contains("who answers")
        .doesNotContain("long answered");
    mira.opens(THEIRS);
    mira.sends(THEIRS, "body", "I can help meanwhile");
    assertThat(said(people.baraka().opens(THEIRS)))
        .contains(
            "Mira T. stands in for Kofi A., who is away", "I can help meanwhile", "Old-canary");
    assertThat(waitsFor(People.KOFI)).as("answered by who stands in").isZero();
    baraka("And one more thing");
    assertThat(waitsFor(People.KOFI)).isOne();
    assertThat(waitsFor(People.MIRA)).as("it stays the host's").isZero();

    kofiIsBack();
    assertThat(people.mira().opens(THEIRS).status()).isEqualTo(404);
    asking.letGo();
    assertThat(said(people.mira().opens("/messages"))).doesNotContain("one more thing");
    assertThat(said(people.baraka().opens(THEIRS))).contains("no longer stands in");
  }

  @Test
  void theManagerJoinsSeenByBothAndReadsOnlyWhatComesThen() {
    var noor = people.noor();
    assertThat(noor.opens(THEIRS).status()).isEqualTo(404);
    assertThat(people.mira().opens(JOIN).status()).isEqualTo(404);
    assertThat(
            noor.opens("/desk/team/members/baraka00000000a8").page().select("a[href=" + JOIN + "]"))
        .hasSize(1);
    assertThat(said(noor.opens(JOIN))).doesNotContain("canary");
    assertThat(noor.sends(JOIN, "body", " ").status()).isEqualTo(422);
    noor.opens(JOIN);
    assertThat(noor.sends(JOIN, "body", "I join because you asked me").leadsTo()).isEqualTo(THEIRS);
    assertThat(said(noor.follows())).contains("I join because").doesNotContain("canary");
    var seen = said(people.baraka().opens(THEIRS));
    assertThat(seen).contains("Noor, hosting manager, joined", "hosting manager, takes part");
    assertThat(said(people.baraka().opens("/notices"))).contains("Noor");
    assertThat(said(people.kofi().opens(THEIRS))).contains("Noor, hosting manager, joined");

    noor.opens(THEIRS + "/people");
    noor.sends(THEIRS + "/leave");
    assertThat(noor.opens(THEIRS).status()).isEqualTo(404);
  }

  @Test
  void aNewHostReadsWhatWasWrittenBeforeOnlyIfTheMemberSaysSo() {
    barakaGetsMira();
    var mira = people.mira();
    assertThat(mira.opens(THEIRS).status()).isEqualTo(404);
    mira.opens("/desk/write/baraka00000000a8");
    mira.sends("/desk/write/baraka00000000a8", "body", "I am your host now");
    var path =
        "/messages/"
            + db.sql(
                    "select address from conversations where kind = 'HOST' and member_id = 8 and with_member_id = 6")
                .query(String.class)
                .single();
    assertThat(said(people.mira().opens(path))).doesNotContain("canary");

    var baraka = people.baraka();
    assertThat(baraka.opens(path).page().select("a[href=/messages/host/earlier]")).hasSize(1);
    assertThat(said(baraka.opens("/messages/host/earlier")))
        .contains("May Mira T. read what you wrote with Kofi A.?");
    baraka.sends("/messages/host/earlier", "read", "yes");
    assertThat(said(people.mira().opens(path)))
        .contains("Old-canary", "New-canary", "I am your host now", "may read what was written");
    assertThat(people.kofi().opens(THEIRS).status()).isEqualTo(404);
    assertThat(said(people.kofi().opens("/messages"))).doesNotContain("canary");
    assertThat(said(people.baraka().opens(path))).contains("Old-canary");
    assertThat(people.baraka().opens("/messages/host/earlier").status()).isEqualTo(303);
  }

  @Test
  void whoSaysNoBeginsAnewAndIsNotAskedAgain() {
    barakaGetsMira();
    var baraka = people.baraka();
    assertThat(baraka.opens("/messages/host").leadsTo()).isEqualTo("/messages/host/earlier");
    baraka.follows();
    baraka.sends("/messages/host/earlier", "read", "no");
    assertThat(baraka.opens("/messages/host").status()).isEqualTo(200);
    baraka.sends("/messages/host", "body", "Hello Mira");
    var path = baraka.opens("/messages/host").leadsTo();
    assertThat(said(people.mira().opens(path))).contains("Hello Mira").doesNotContain("canary");
    assertThat(people.baraka().opens(path).page().select("a[href=/messages/host/earlier]"))
        .isEmpty();
    assertThat(said(people.baraka().opens(THEIRS))).contains("Old-canary");
    assertThat(said(people.kofi().opens(THEIRS))).contains("Old-canary");
  }

  @Test
  void noOfficeOpensAConversationOfOthers() {
    for (var office : new Browser[] {people.noor(), people.mira()}) {
      for (var path :
          new String[] {
            THEIRS,
            THEIRS + "/people",
            THEIRS + "/said/3",
            "/messages",
            "/messages/search?q=answered",
            "/desk",
            "/desk/team",
            "/desk/members",
            "/desk/team/members/baraka00000000a8",
            "/members/baraka00000000a8",
            "/administration",
            "/administration/outbox",
            "/administration/audit-log",
            "/moderation",
            "/notices"
          }) {
        assertThat(office.opens(path).html()).as(path).doesNotContain("canary");
      }
    }
    for (var letter : db.sql("select id from letters").query(Long.class).list()) {
      assertThat(people.noor().opens("/administration/outbox/" + letter).html())
          .doesNotContain("canary");
    }
  }

  /** What is read, without the marks that keep the direction of a name to itself. */
  private static String said(Browser.Answer answer) {
    return answer.text().replaceAll("[\u2068\u2069]", "");
  }

  private void barakaGetsMira() {
    db.sql("update assignments set host_id = 6 where member_id = 8").update();
  }

  private int waitsFor(long host) {
    return db.sql(
            "select count(*) from awaited_answers where member_id = :host and kind = 'HOST' and whose_id = 8")
        .param("host", host)
        .query(Integer.class)
        .single();
  }
}
