package net.mhpss.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.KeepsPersonal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class GatheringTest {
  private static final String TEA = "/messages/gathering0000003";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Conversations conversations;
  @Autowired List<KeepsPersonal> rooms;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void aFewWriteTogetherAndWhoIsBroughtInReadsFromThenOn() {
    var joseph = people.joseph();
    joseph.opens("/messages/new?members=hana0000000000a4&go=1");
    var begun =
        joseph.sends(
            "/messages/new",
            "name",
            "Nairobi workshop",
            "members",
            "hana0000000000a4",
            "body",
            "Before anybody else came: Canary-1");
    assertThat(begun.status()).isEqualTo(303);
    var path = begun.leadsTo();
    assertThat(joseph.follows().text()).contains("Nairobi workshop", "Canary-1");

    joseph.opens(path + "/people");
    joseph.sends(path + "/people", "members", "kofi0000000000a2");
    var kofi = people.kofi();
    assertThat(kofi.opens(path).text())
        .contains("brought in", "Kofi A.", "sees what is written from here on")
        .doesNotContain("Canary-1");
    kofi.sends(path, "body", "Hello both");
    var hana = people.member(People.HANA);
    assertThat(hana.opens(path).text()).contains("Canary-1", "Hello both", "Joseph O.");
    assertThat(hana.opens("/messages").text()).contains("Nairobi workshop");
    assertThat(people.amina().opens(path).status()).isEqualTo(404);
    assertThat(people.noor().opens(path).status()).isEqualTo(404);
    assertThat(people.noor().opens(path + "/people").status()).isEqualTo(404);
  }

  @Test
  void nobodyIsBroughtInByAStrangerNorPastABlock() {
    var joseph = people.joseph();
    joseph.opens("/messages/new?members=hana0000000000a4&go=1");
    var stranger =
        joseph.sends("/messages/new", "members", "baraka00000000a8", "body", "Hello you");
    assertThat(stranger.status()).isEqualTo(422);
    assertThat(stranger.page().select("textarea[name=body]").text()).isEqualTo("Hello you");
    assertThat(stranger.page().select("#members-problem").text()).contains("cannot be brought in");

    joseph.opens(TEA + "/people");
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 1, now())").update();
    assertThat(joseph.sends(TEA + "/people", "members", "hana0000000000a4").status())
        .isEqualTo(422);
    db.sql("delete from blockings").update();
    assertThat(joseph.sends(TEA + "/people", "members", "hana0000000000a4").status())
        .isEqualTo(303);
  }

  @Test
  void oneChoosesByNameAmongThoseWhomOneMayBringIn() {
    var joseph = people.joseph();
    var page = joseph.opens("/messages/new");
    assertThat(page.text())
        .contains("Hana K.", "Kofi A.")
        .as("a stranger")
        .doesNotContain("Baraka M.");
    page = joseph.opens("/messages/new?members=kofi0000000000a2&q=han");
    assertThat(page.page().select("input[name=members][checked]").eachAttr("value"))
        .containsExactly("kofi0000000000a2");
    assertThat(page.page().select("input[name=members]:not([checked])").eachAttr("value"))
        .containsExactly("hana0000000000a4");
    assertThat(joseph.opens("/messages/new?q=100%25").text()).contains("is called so");
    assertThat(joseph.opens("/messages/new?go=1").text()).contains("at least one");
    page = joseph.opens("/messages/new?members=kofi0000000000a2&members=hana0000000000a4&go=1");
    assertThat(page.page().select("input[type=hidden][name=members]")).hasSize(2);
    assertThat(page.page().select("textarea[name=body]")).hasSize(1);

    db.sql("insert into letterboxes (member_id, open_to) values (4, 'NOBODY')").update();
    assertThat(joseph.opens("/messages/new?q=hana").text()).doesNotContain("Hana K.");
    assertThat(joseph.opens("/messages/new?members=hana0000000000a4&go=1").text())
        .doesNotContain("Hana K.");
    db.sql("delete from letterboxes").update();
    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 5, now())").update();
    assertThat(joseph.opens("/messages/new?q=hana").text()).doesNotContain("Hana K.");
    assertThat(joseph.opens(TEA + "/people?q=hana").text()).doesNotContain("Hana K.");
  }

  @Test
  void noMoreThanTwelveTakePart() {
    for (long id = 3000; id < 3010; id++) {
      var member = id;
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                db.sql(
                        """
                        insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                        values (:id, 'tea000000000' || :id, 'Nr ' || :id, :id || '@example.org', :id || '@example.org', 'en', now())
                        """)
                    .param("id", member)
                    .update();
                db.sql("insert into profiles (member_id) values (:id)")
                    .param("id", member)
                    .update();
                db.sql(
                        "insert into assignments (member_id, host_id, since, reasons, due_at) values"
                            + " (:id, 3, now(), '{}', now())")
                    .param("id", member)
                    .update();
                db.sql("insert into participants (conversation_id, member_id) values (3, :id)")
                    .param("id", member)
                    .update();
              });
    }
    var joseph = people.joseph();
    var page = joseph.opens(TEA + "/people");
    assertThat(page.text()).contains("it is full");
    assertThat(page.page().select("form[action=" + TEA + "/people]")).isEmpty();
    assertThat(joseph.trespasses(TEA + "/people", "members", "hana0000000000a4").status())
        .isEqualTo(422);
  }

  @Test
  void whoBeganItTakesSomebodyOutAndWhoGoesPassesItOn() {
    var joseph = people.joseph();
    joseph.opens(TEA + "/people");
    joseph.sends(TEA + "/people", "members", "hana0000000000a4");
    var amina = people.amina();
    amina.opens(TEA + "/people");
    assertThat(amina.trespasses(TEA + "/people/remove", "member", "hana0000000000a4").status())
        .isEqualTo(404);

    joseph.opens(TEA + "/people");
    joseph.sends(TEA + "/leave");
    assertThat(joseph.opens(TEA).status()).isEqualTo(404);
    assertThat(amina.saying("Accept-Language", "en").opens(TEA).page().html())
        .contains("Joseph O.");
    amina.opens(TEA + "/people");
    assertThat(amina.trespasses(TEA + "/people/remove", "member", "hana0000000000a4").status())
        .as("Amina looks after it now")
        .isEqualTo(303);
    assertThat(people.hana().opens(TEA).status()).isEqualTo(404);
  }

  @Test
  void whoLeftAndIsOutOfSightIsNotNamedToThoseWhoKnewThem() {
    var joseph = people.joseph();
    joseph.opens(TEA + "/people");
    joseph.sends(TEA + "/leave");
    joseph.opens("/settings/safety");
    joseph.sends("/settings/safety");
    var name = db.sql("select name from members where id = 5").query(String.class).single();
    assertThat(name).isNotEqualTo("Joseph O.");
    var seen = people.amina().opens(TEA).html();
    assertThat(seen).doesNotContain(name).doesNotContain("Joseph O.").contains("A place to plan");
    assertThat(people.amina().opens("/messages").html()).doesNotContain(name);
  }

  @Test
  void whatSomebodyWritesWhomOneBlocksIsReadOnlyOnPurpose() {
    db.sql("insert into blockings (member_id, blocked_id, since) values (1, 5, now())").update();
    var amina = people.amina();
    var page = amina.opens(TEA);
    assertThat(page.text()).doesNotContain("A place to plan");
    assertThat(amina.opens(page.page().select("p.hint a[href*=/said/]").attr("href")).text())
        .contains("A place to plan");
    assertThat(people.joseph().opens(TEA).text()).contains("A place to plan");
  }

  @Test
  void aMutedConversationTellsNothing() {
    var amina = people.amina();
    amina.opens(TEA + "/people");
    amina.sends(TEA + "/mute");
    var joseph = people.joseph();
    joseph.opens(TEA);
    joseph.sends(TEA, "body", "You hear nothing of this");
    assertThat(notices(People.AMINA)).isZero();
    amina.opens(TEA + "/people");
    amina.sends(TEA + "/mute/end");
    joseph.opens(TEA);
    joseph.sends(TEA, "body", "But of this");
    assertThat(notices(People.AMINA)).isOne();
  }

  @Test
  void anIntroductionOpensWithTheTwoAndTheirHostAndStaysWhenTheHostGoes() {
    var path =
        new TransactionTemplate(transactions)
            .execute(
                status -> {
                  var opened =
                      conversations.open(
                          ConversationKind.INTRODUCTION,
                          People.KOFI,
                          List.of(People.BARAKA, People.JOSEPH),
                          "");
                  conversations.write(
                      opened,
                      new NewMessage("You both teach nurses."),
                      People.KOFI,
                      Locale.ENGLISH);
                  return opened.path();
                });
    assertThat(people.joseph().opens(path).text())
        .contains("Baraka M.", "Kofi A.", "You both teach nurses.");
    assertThat(people.joseph().opens("/messages").text()).contains("Kofi A. and Baraka M.");
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              rooms.forEach(room -> room.forget(People.KOFI));
              db.sql("update assignments set host_id = 3 where host_id = 2").update();
              db.sql("delete from members where id = 2").update();
            });
    assertThat(people.joseph().opens(path).text())
        .contains("Baraka M.", "You both teach nurses.", "Somebody who has left");
  }

  private int notices(long member) {
    return db.sql("select count(*) from notices where member_id = :member and about = 'MESSAGE'")
        .param("member", member)
        .query(Integer.class)
        .single();
  }
}
