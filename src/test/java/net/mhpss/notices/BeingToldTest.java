package net.mhpss.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.discussions.PostWritten;
import net.mhpss.groups.MemberAskedToJoin;
import net.mhpss.hosting.HostAssigned;
import net.mhpss.members.KeepsPersonal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class BeingToldTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String SUPERVISORS = "/groups/gsupervis0000002";
  private static final String TALK = SUPERVISORS + "/discussions/dtiredness000002";
  private static final String HIDDEN = "/groups/gboard0000000003";
  private static final String ROTA = HIDDEN + "/discussions/drota00000000003";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired List<KeepsPersonal> rooms;

  record Mail(
      String address, String language, String subject, String plain, String html, String headers) {}

  @Test
  void whoFollowsADiscussionIsToldOfAReplyOnceInTheirOwnLanguage() {
    follow(1, People.AMINA, People.BARAKA, People.MIRA);
    joins(People.HANA, 1);
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(
        QUESTION + "/posts", "text", "We also keep a **paper** log.\n\n<script>alert(1)</script>");

    var mails = mails();
    assertThat(mails)
        .extracting(Mail::address)
        .containsExactlyInAnyOrder(
            "amina@example.org", "baraka@example.org", "mira@example.org", "hana@example.org");
    assertThat(mails)
        .extracting(Mail::subject)
        .containsOnly("How do you supervise lay counsellors when the network is down?");
    var amina = mailTo("amina@example.org");
    assertThat(amina.language()).isEqualTo("ar");
    assertThat(amina.html())
        .contains("dir=\"rtl\"", "اقرأ وردّ", "We also keep a paper log.")
        .doesNotContain("<script>");
    assertThat(amina.plain())
        .contains(
            "> We also keep a paper log.",
            "http://localhost:8080" + QUESTION + "#p4",
            "/settings/notices");
    assertThat(mailTo("baraka@example.org").plain()).contains("a répondu dans");
    assertThat(mailTo("mira@example.org").plain()).contains("respondió en");
    assertThat(amina.headers())
        .contains("discussion-dnetwork00000001", "List-Unsubscribe=One-Click", "/u/");

    var page = people.amina().opens("/notices");
    assertThat(page.page().select("main a[href='" + QUESTION + "#p4'] strong").text())
        .contains("Joseph O.");
    assertThat(page.page().select("header .tag.warm").first().text()).isEqualTo("١");
    assertThat(count("notices where about = 'REPLY' and actor_id = 5 and member_id = 5")).isZero();
  }

  @Test
  void ofAPostThatIsTakenAwayNobodyIsToldAnyMore() throws InterruptedException {
    db.sql("delete from follows where member_id = 4").update();
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "@Hana K. the camps are by the river.");
    assertThat(mails()).anyMatch(mail -> mail.plain().contains("by the river"));
    for (int i = 0; i < 50 && count("letters where sent_at is null") > 0; i++) {
      Thread.sleep(100);
    }
    db.sql("update letters set sent_at = null, due_at = now() + interval '1 day'").update();
    joseph.opens(QUESTION + "/posts/4/taking");
    joseph.sends(QUESTION + "/posts/4/taking");
    assertThat(count("notices where about in ('MENTION', 'REPLY') and subject_id not in (1, 2, 3)"))
        .isZero();
    assertThat(mails()).noneMatch(mail -> mail.plain().contains("by the river"));
  }

  @Test
  void anEventThatIsHeardTwiceIsToldOnce() {
    follow(1, People.AMINA);
    var told = new PostWritten(1, 3, People.HANA);
    happens(told);
    var notices = count("notices");
    var letters = count("letters");
    assertThat(letters).isPositive();
    happens(told);
    assertThat(count("notices")).isEqualTo(notices);
    assertThat(count("letters")).isEqualTo(letters);
  }

  @Test
  void whatIsReadIsNotCountedAndWhatComesLaterIs() {
    var joseph = people.joseph();
    assertThat(joseph.opens("/notices?lang=en").page().select("main .tag.warm").text())
        .isEqualTo("New");
    happens(new net.mhpss.discussions.AnswerAccepted(1, 2, People.HANA));
    assertThat(joseph.sends("/notices/read").leadsTo()).isEqualTo("/notices");
    var page = joseph.follows();
    assertThat(page.page().select("main .tag.warm")).hasSize(1);
    assertThat(page.text())
        .contains("Your reply is now the accepted answer in", "⁨Hana K.⁩ replied in");
  }

  @Test
  void aHostIsToldOfANewMemberAndTheMemberOfTheirHost() {
    var awa = people.visitor("fr");
    awa.opens("/join");
    awa.sends(
        "/join",
        "name",
        "Awa",
        "email",
        "awa@example.org",
        "password",
        "correct horse battery",
        "terms",
        "on");
    var link =
        java.util.regex.Pattern.compile("/join/[A-Za-z0-9_-]{43}")
            .matcher(mailTo("awa@example.org").plain());
    assertThat(link.find()).isTrue();
    awa.opens(link.group());
    awa.sends(link.group());

    var toHost =
        db.sql(
                "select address, subject, plain from letters where about = 'notice-member-to-welcome'")
            .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
            .single();
    assertThat(toHost.get(0)).isIn("kofi@example.org", "mira@example.org");
    assertThat(toHost.get(1)).startsWith("Awa ");
    assertThat(toHost.get(2)).contains("/desk/welcome/");
    assertThat(awa.opens("/notices").text()).contains("est désormais votre hôte");
    assertThat(count("letters where address = 'awa@example.org'"))
        .as("only to confirm the address")
        .isOne();
  }

  @Test
  void theWelcomeIsReadByMailToo() {
    var kofi = people.kofi();
    assertThat(kofi.opens("/notices").text()).contains("⁨Thandi N.⁩ is now in your care");
    kofi.opens("/desk/welcome/thandi00000000a7");
    kofi.sends(
        "/desk/welcome/thandi00000000a7",
        "body",
        "Dear Thandi, welcome. I saw that you work in *Durban*.");
    assertThat(mails()).hasSize(1);
    var mail = mailTo("thandi@example.org");
    assertThat(mail.subject()).isEqualTo("Kofi A. has written to you");
    assertThat(mail.plain())
        .contains("> Dear Thandi, welcome. I saw that you work in Durban.", "/messages/");
    assertThat(kofi.opens("/notices").page().select("main .tag.warm")).as("done is read").isEmpty();
    assertThat(people.thandi().opens("/notices").text()).contains("Dear Thandi");
    assertThat(people.amina().opens("/notices").text()).doesNotContain("Dear Thandi");
  }

  @Test
  void whatIsSaidInAHiddenGroupIsNotToldToWhoHasLeft() {
    follow(3, People.MIRA);
    var noor = people.noor();
    noor.opens(ROTA);
    noor.sends(ROTA + "/posts", "text", "I take the first week.");
    assertThat(mailTo("mira@example.org").subject())
        .as("what is said in confidence is not shown on a locked screen")
        .isEqualTo("Una nueva respuesta en uno de sus grupos");
    var mira = people.mira();
    assertThat(mira.opens("/notices?lang=en").text())
        .contains("Rota for December", "I take the first week.");

    mira.opens(HIDDEN);
    mira.sends(HIDDEN + "/membership/end");
    assertThat(mira.opens("/notices?lang=en").text()).doesNotContain("Rota", "first week");
    assertThat(mira.opens("/notices").page().select("header .tag.warm")).isEmpty();
    noor.opens(ROTA);
    noor.sends(ROTA + "/posts", "text", "And the second.");
    assertThat(mails()).as("the one from before").hasSize(1);
  }

  @Test
  void aNoticeIsNotShownWhenItsMemberIsNoLongerInEvenIfNobodyHasHeard() {
    db.sql(
            "insert into notices (member_id, about, subject_id, actor_id, group_id, since) values (2, 'REPLY', 4, 5, 2, now())")
        .update();
    assertThat(people.kofi().opens("/notices").text()).contains("What tires us most");
    db.sql("delete from memberships where group_id = 2 and member_id = 2").update();
    assertThat(people.kofi().opens("/notices").text()).doesNotContain("What tires us most");
    assertThat(TALK).startsWith(SUPERVISORS);
  }

  @Test
  void hostsOfAGroupAreToldWhoAsksAndWhoAsksIsToldHowItWent() {
    var amina = people.amina();
    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership", "note", "");
    assertThat(mailTo("joseph@example.org").subject())
        .as("no group that is not for everybody is named where others may see it")
        .isEqualTo("News from one of your groups");
    happens(new MemberAskedToJoin(People.AMINA, 2));
    assertThat(mails()).hasSize(1);

    var joseph = people.joseph();
    assertThat(joseph.opens("/notices").text()).contains("⁨Amina⁩ asks to join");
    joseph.opens(SUPERVISORS + "/requests");
    joseph.sends(SUPERVISORS + "/requests/amina000000000a1/decline");
    assertThat(mailTo("amina@example.org").plain()).contains("لم يقبل", "Supervisors");
    assertThat(joseph.opens("/notices").text()).doesNotContain("Amina");

    amina.opens(SUPERVISORS);
    amina.sends(SUPERVISORS + "/membership", "note", "");
    assertThat(count("letters where address = 'joseph@example.org'"))
        .as("told again when asked again")
        .isEqualTo(2);
    joseph.opens(SUPERVISORS + "/requests");
    joseph.sends(SUPERVISORS + "/requests/amina000000000a1/approve");
    assertThat(amina.opens("/notices?lang=en").text())
        .contains("You are now a member of")
        .doesNotContain("did not accept");
  }

  @Test
  void whoWantsNoMailsOfAKindIsToldOnTheSiteOnly() {
    var hana = people.hana();
    hana.opens("/settings?lang=en");
    assertThat(
            hana.opens("/settings")
                .page()
                .select("main a[href='/settings/notices'], main a[href='/settings/profile']"))
        .hasSize(2);
    hana.opens("/settings/notices");
    assertThat(hana.sends("/settings/notices", "replies", "NEVER", "groups", "<script>").leadsTo())
        .isEqualTo("/settings");
    assertThat(
            hana.opens("/settings/notices")
                .page()
                .select("select[name=replies] option[selected]")
                .val())
        .isEqualTo("NEVER");
    assertThat(
            hana.opens("/settings/notices")
                .page()
                .select("select[name=groups] option[selected]")
                .val())
        .isEqualTo("AT_ONCE");
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "One more thing.");
    assertThat(mails()).isEmpty();
    assertThat(hana.opens("/notices").text()).contains("One more thing.");
  }

  @Test
  void aLargeNumberOfFollowersIsToldInBatches() {
    db.sql(
            """
        insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
        select n, 'many' || n, 'Member ' || n, 'many' || n || '@example.org', 'many' || n || '@example.org',
               (array['en','fr','es','ar'])[1 + n % 4], now()
          from generate_series(10001, 11201) n
        """
                    .replace("insert into members", "with made as (insert into members")
                + """
         returning id), given as (
           insert into assignments (member_id, host_id, since, reasons, due_at)
           select id, 2, now(), '{}', now() from made returning member_id), told as (
           insert into profiles (member_id) select id from made)
        insert into follows (discussion_id, member_id, since) select 1, id, now() from made
        """)
        .update();
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", "To all of you.");
    assertThat(count("notices where subject_id >= 1000 and about = 'REPLY'")).isEqualTo(1_202);
    assertThat(count("letters")).isEqualTo(1_202);
    assertThat(count("letters where language = 'ar'")).isGreaterThanOrEqualTo(300);
  }

  @Test
  void whoLeavesTheNetworkIsNotSpokenOfAnyMore() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              rooms.stream()
                  .filter(room -> room.room().equals("notices"))
                  .forEach(
                      room -> {
                        assertThat(room.export(People.KOFI).toString())
                            .contains("MEMBER_TO_WELCOME");
                        room.forget(People.THANDI);
                      });
            });
    assertThat(people.kofi().opens("/notices").text()).doesNotContain("Thandi");
    assertThat(people.kofi().opens("/notices").page().select("header .tag.warm")).isEmpty();
  }

  @Test
  void aMemberWhoIsGivenAnotherHostHearsOfItByMail() {
    db.sql("update assignments set host_id = 6 where member_id = 7").update();
    happens(new HostAssigned(People.THANDI, People.MIRA, HostAssigned.Why.DECIDED, null));
    assertThat(mailTo("thandi@example.org").subject()).isEqualTo("Mira T. is now your host");
    assertThat(mailTo("mira@example.org").language()).isEqualTo("es");
    assertThat(people.kofi().opens("/notices").text()).doesNotContain("Thandi");
    assertThat(people.thandi().opens("/notices").text())
        .contains("Mira T.")
        .doesNotContain("Kofi A.");
  }

  private void follow(long discussion, long... members) {
    LongStream.of(members)
        .forEach(
            member ->
                db.sql(
                        "insert into follows (discussion_id, member_id, since) values (:d, :m, now()) on conflict do nothing")
                    .param("d", discussion)
                    .param("m", member)
                    .update());
  }

  private void joins(long member, long group) {
    db.sql(
            "insert into memberships (group_id, member_id, since) values (:g, :m, now()) on conflict do nothing")
        .param("g", group)
        .param("m", member)
        .update();
  }

  private void happens(Object event) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> events.publishEvent(event));
  }

  private List<Mail> mails() {
    return db.sql(
            "select address, language, subject, plain, html, headers::text as headers from letters order by id")
        .query(Mail.class)
        .list();
  }

  private Mail mailTo(String address) {
    return mails().stream()
        .filter(mail -> mail.address().equals(address))
        .reduce((a, b) -> b)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No mail to "
                        + address
                        + ", only: "
                        + mails().stream().map(Mail::address).toList()));
  }

  private int count(String what) {
    return db.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
