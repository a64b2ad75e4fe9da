package net.mhpss.members.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.Browser;
import net.mhpss.Export;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.database.AnotherNode;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.members.FoundBy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hana asked a question in an open group; Joseph hosts it, Noor is her host. */
@NetworkTest
class GoingOutOfSightTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String PROFILE = "/members/hana0000000000a4";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Letters letters;
  @Autowired Pseudonyms pseudonyms;
  @Autowired FoundBy foundBy;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Clock clock;
  @Autowired Export export;

  @Test
  void oneTapPutsANameAwayFromWhatWasWrittenBefore() {
    assertThat(people.visitor().opens(QUESTION).html()).contains("Hana K.");
    var hana = goesOutOfSight();

    var name = pseudonym();
    assertThat(name).matches("[\\p{L}\\p{M} ]+ [1-9]\\d\\d");
    for (var reader : List.of(people.visitor(), people.joseph(), people.noor(), people.amina())) {
      assertThat(reader.opens(QUESTION).html()).contains(name).doesNotContain("Hana");
      assertThat(reader.opens(PROFILE).status()).isEqualTo(404);
    }
    assertThat(hana.opens("/settings").html()).doesNotContain("Hana");
    assertThat(people.noor().opens("/members/" + address()).text())
        .contains(name)
        .doesNotContain("electricity", "Psychosocial officer", "Yemen");
  }

  @Test
  void whoIsOutOfSightIsInNoListAndNoCount() {
    var joseph = people.joseph();
    assertThat(joseph.opens("/groups/gchildren0000001/members").text())
        .contains("Hana K.", "2 members");
    goesOutOfSight();
    assertThat(joseph.opens("/groups/gchildren0000001/members").text())
        .contains("1 member")
        .doesNotContain("Hana", pseudonym());
    assertThat(joseph.opens("/members").text()).doesNotContain("Hana", pseudonym());
    assertThat(joseph.opens("/members?kind=front-line-worker").text()).doesNotContain(pseudonym());
    assertThat(people.hana().opens("/groups/gchildren0000001").text())
        .as("still in it")
        .contains("أنت عضو");
    leavesTheGroup();
    assertThat(joseph.opens("/groups/gchildren0000001/members").text()).contains("1 member");
  }

  private void leavesTheGroup() {
    var hana = people.hana();
    hana.opens("/groups/gchildren0000001");
    hana.sends("/groups/gchildren0000001/membership/end");
  }

  @Test
  void aHostGoesOnHelpingAndLearnsNothingMore() {
    goesOutOfSight();
    var desk = people.noor().opens("/desk/members?lang=en").text();
    assertThat(desk).contains(pseudonym(), "Supervision").doesNotContain("Hana", "Yemen");
  }

  @Test
  void onlyTheMemberComesBackAndEverythingIsAsItWas() {
    var before = everything();
    var hana = goesOutOfSight();
    assertThat(everything()).isNotEqualTo(before);
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety/end").leadsTo()).isEqualTo("/settings/safety");
    assertThat(everything()).isEqualTo(before);
    assertThat(people.joseph().opens("/groups/gchildren0000001/members").text())
        .contains("Hana K.", "2 members");
    assertThat(people.visitor().opens(QUESTION).html()).contains("Hana K.");
  }

  /** All that is put away, as the database has it. */
  private List<Map<String, Object>> everything() {
    return db.sql(
            """
            select m.name, m.address, to_jsonb(p)::text as profile,
                   (select jsonb_agg(to_jsonb(v) order by field)::text from visibilities v where v.member_id = m.id)
                     as visibilities,
                   (select count(*) from safety) as put_away
              from members m
              join profiles p on p.member_id = m.id
             where m.id = 4
            """)
        .query()
        .listOfRows();
  }

  @Test
  void toComeBackOneShowsWhoOneIs() {
    var hana = goesOutOfSight();
    db.sql("update sessions set proved_at = now() - interval '1 hour'").update();
    hana.opens("/settings/safety");
    assertThat(hana.trespasses("/settings/safety/end").leadsTo()).startsWith("/sign-in/again");
    assertThat(pseudonym()).doesNotContain("Hana");
  }

  @Test
  void aFormThatWasOpenedBeforeChangesNothing() {
    var profile = people.hana();
    profile.opens("/settings/profile/places");
    var visibility = people.hana();
    visibility.opens("/settings/visibility");
    goesOutOfSight();
    assertThat(profile.sends("/settings/profile/places", "country", "YE").leadsTo())
        .isEqualTo("/settings/safety");
    assertThat(visibility.sends("/settings/visibility", "kinds", "EVERYONE").leadsTo())
        .isEqualTo("/settings/safety");
    assertThat(profile.opens("/settings/profile").leadsTo()).isEqualTo("/settings/safety");

    // not even what slips past
    db.sql("update members set name = 'Hana K.', language = 'fr' where id = 4").update();
    db.sql("update profiles set country = 'YE' where member_id = 4").update();
    db.sql("delete from visibilities where member_id = 4").update();
    assertThat(pseudonym()).doesNotContain("Hana");
    assertThat(db.sql("select language from members where id = 4").query(String.class).single())
        .isEqualTo("fr");
    assertThat(
            db.sql(
                    """
                    select (select count(*) from profiles where member_id = 4 and country is null)
                         + (select count(*) from visibilities where member_id = 4 and field = 'country')
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void aPseudonymCanBeAnotherButNotOnesOwnName() {
    var hana = goesOutOfSight();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety/name", "name", "hana k.").status()).isEqualTo(422);
    assertThat(hana.sends("/settings/safety/name", "name", "").status()).isEqualTo(422);
    hana.sends("/settings/safety/name", "name", "Riverbird");
    assertThat(people.visitor().opens(QUESTION).html()).contains("Riverbird");
  }

  @Test
  void otherDevicesAreSignedOutWhenAskedFor() {
    var other = people.hana();
    var hana = people.hana();
    hana.opens("/settings/safety");
    hana.sends("/settings/safety", "elsewhere", "on");
    assertThat(hana.opens("/settings/safety").status()).isEqualTo(200);
    assertThat(other.opens("/settings/safety").leadsTo()).startsWith("/sign-in");
  }

  @Test
  void aLetterThatWaitsLeavesWithTheNewName() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              letters.send(
                  Letter.to("joseph@example.org", "Joseph", Locale.ENGLISH)
                      .about("test")
                      .subject("Hana K. replied in Hana K.s")
                      .paragraph("⁨Hana K.⁩ replied.")
                      .names(People.HANA, "Hana K.")
                      .seal());
              db.sql("update letters set due_at = now() + interval '1 day' where about = 'test'")
                  .update();
            });
    goesOutOfSight();
    var letter =
        db.sql("select subject, plain, html from letters where about = 'test'")
            .query((row, n) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
            .single();
    assertThat(letter.get(0)).isEqualTo(pseudonym() + " replied in Hana K.s");
    assertThat(letter.get(1)).contains(pseudonym()).doesNotContain("Hana");
    assertThat(letter.get(2)).contains(pseudonym()).doesNotContain("⁨Hana");
  }

  /** Every letter that names somebody else tells of a notice, and those say whom they name. */
  @Test
  void aRequestThatWaitsInTheOutboxTellsThePseudonymAndAMessageDoesNotLeave() {
    var hana = people.hana();
    hana.opens("/groups/gsupervis0000002?lang=en");
    hana.sends("/groups/gsupervis0000002/membership", "note", "I supervise 22 counsellors.");
    hana.opens("/messages/to/joseph00000000a5");
    hana.sends("/messages/to/joseph00000000a5", "body", "I have asked to join.");
    var before = toldToJoseph();
    assertThat(before).hasSize(2).allMatch(letter -> letter.contains("Hana K."));
    goesOutOfSight();
    assertThat(toldToJoseph())
        .as("whoever has a message knows who wrote it, and would know the pseudonym")
        .hasSize(1)
        .allMatch(letter -> letter.contains(pseudonym()) && !letter.contains("Hana"))
        .noneMatch(letter -> letter.contains("I have asked to join."));
    assertThat(
            db.sql(
                    """
                    select count(*)
                      from letters l
                     where recipient = 5
                       and not exists (select from letter_names n where n.letter_id = l.id)
                    """)
                .query(Long.class)
                .single())
        .isZero();
  }

  private List<String> toldToJoseph() {
    return db.sql(
            "select concat_ws('|', subject, plain, html) from letters where recipient = 5 order by"
                + " id")
        .query(String.class)
        .list();
  }

  /** What another node does, of which this one hears by the database alone. */
  @Test
  void whatHappensOnAnotherNodeIsSeenHereWithinFiveSeconds() throws InterruptedException {
    var visitor = people.visitor();
    assertThat(visitor.opens(QUESTION).html()).contains("Hana K.");
    var elsewhere =
        new SafetyMode(db, pseudonyms, letters, foundBy, AnotherNode.changes(db), events, clock);
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> elsewhere.begin(People.HANA, Locale.ENGLISH));
    var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (visitor.opens(QUESTION).html().contains("Hana K.")) {
      assertThat(System.nanoTime()).as("within five seconds").isLessThan(until);
      Thread.sleep(20);
    }
    assertThat(visitor.opens("/search?q=electricity").text()).doesNotContain("Hana");
  }

  /**
   * Who knows the list from before would know between whom the pseudonym stands, and so who it is.
   */
  @Test
  void noListGoesOnAfterAPseudonym() {
    var joseph = people.joseph();
    joseph.opens("/members/kofi0000000000a2");
    joseph.sends("/members/kofi0000000000a2/block");
    goesOutOfSight();
    for (var list :
        List.of(
            "/members?lang=en&after=",
            "/groups/gchildren0000001/members?after=",
            "/organizations/lakeside000000b1/people?after=",
            "/settings/people?blocked=")) {
      assertThat(joseph.opens(list + address()).text())
          .as(list)
          .isEqualTo(joseph.opens(list + "nobody0000000000").text());
    }
  }

  @Test
  void noListGoesOnAfterSomebodyWhoHidesThatTheyAreInIt() {
    db.sql(
            "insert into visibilities (member_id, field, seen_by) values (4, 'affiliations', 'NOBODY')")
        .update();
    var list = "/organizations/lakeside000000b1/people?after=";
    assertThat(people.joseph().opens(list + "hana0000000000a4").text())
        .isEqualTo(people.joseph().opens(list + "nobody0000000000").text());
  }

  @Test
  void whoWroteWithThemBeforeDoesNotLearnThePseudonym() {
    var joseph = people.joseph();
    joseph.opens("/messages/to/hana0000000000a4");
    var conversation =
        joseph.sends("/messages/to/hana0000000000a4", "body", "A question").leadsTo();
    answers(conversation, "An answer");
    await().until(() -> lettersOfAMessage() == 1);
    goesOutOfSight();
    assertThat(lettersOfAMessage()).as("it would go out with the pseudonym").isZero();

    for (var page : List.of(conversation, "/messages")) {
      assertThat(joseph.opens(page).html())
          .as(page)
          .contains("An answer")
          .doesNotContain(pseudonym(), address(), "Hana");
    }
    assertThat(
            joseph.opens("/notices").page().select("li:has(a[href=" + conversation + "])").text())
        .contains("An answer")
        .doesNotContain(pseudonym(), "Hana");
    assertThat(export.textOf(joseph)).contains("An answer").doesNotContain(pseudonym(), "Hana K.");
    var toThem = "/messages/to/" + address();
    assertThat(joseph.opens(toThem).text())
        .as("the same to who knows them and to who does not")
        .contains("not taking messages")
        .isEqualTo(people.thandi().opens(toThem).text());
    assertThat(joseph.trespasses(toThem, "body", "Is it you?").status()).isEqualTo(422);
    assertThat(joseph.trespasses(conversation, "body", "Is it you?").status()).isEqualTo(422);

    // whom they write to themselves, they tell
    answers(conversation, "It is me");
    assertThat(joseph.opens(conversation).text()).contains(pseudonym(), "It is me");
    assertThat(joseph.sends(conversation, "body", "Thank you").status()).isEqualTo(303);
  }

  private int lettersOfAMessage() {
    return db.sql(
            """
            select count(*)
              from letters
             where about = 'notice-message' and address = 'joseph@example.org'
            """)
        .query(Integer.class)
        .single();
  }

  private void answers(String conversation, String text) {
    var hana = people.hana();
    hana.opens(conversation);
    assertThat(hana.sends(conversation, "body", text).status()).isEqualTo(303);
  }

  @Test
  void comingBackOneIsCalledByNameInEveryConversation() {
    var joseph = people.joseph();
    joseph.opens("/messages/to/hana0000000000a4");
    var conversation =
        joseph.sends("/messages/to/hana0000000000a4", "body", "A question").leadsTo();
    var hana = goesOutOfSight();
    assertThat(joseph.opens(conversation).text()).doesNotContain("Hana K.");
    hana.opens("/settings/safety");
    hana.sends("/settings/safety/end");
    assertThat(joseph.opens(conversation).text()).contains("Hana K.");
    assertThat(joseph.sends(conversation, "body", "Good to see you").status()).isEqualTo(303);
  }

  @Test
  void whoKeepsThemAwayOrHasToldOfThemDoesNotLearnThePseudonym() {
    var joseph = people.joseph();
    joseph.opens(PROFILE);
    var report = joseph.sends(PROFILE + "/report", "reason", "SPAM").leadsTo();
    joseph.opens(PROFILE);
    joseph.sends(PROFILE + "/block");
    goesOutOfSight();
    assertThat(joseph.opens(report).text()).contains("this member").doesNotContain(pseudonym());
    assertThat(export.textOf(joseph)).doesNotContain(pseudonym());
    var toThem = "/messages/to/" + address();
    assertThat(joseph.opens(toThem).text()).isEqualTo(people.thandi().opens(toThem).text());
  }

  /** She manages the page of a network with Joseph, claims another and has proposed a third. */
  @Test
  void nothingTellsForWhichOrganizationsAPseudonymSpeaks() {
    db.sql(
            """
            insert into organization_managers
              (organization_id, member_id, since, terms_version, terms_language, accepted_at, confirmed_by)
            values (900002, 4, now(), 0, 'ar', now(), 2)
            """)
        .update();
    db.sql("update organization_proposals set member_id = 4 where organization_id = 900003")
        .update();
    goesOutOfSight();
    for (var page : List.of("listening00000b2/managers", "claims", "to-check")) {
      for (var reader : List.of(people.joseph(), people.kofi())) {
        assertThat(reader.opens("/organizations/" + page).html())
            .as(page)
            .doesNotContain(pseudonym(), address());
      }
    }
    assertThat(people.joseph().opens("/organizations/listening00000b2/managers").text())
        .contains("Joseph O.");
  }

  /** Joseph hosts both groups; she is in the first. */
  @Test
  void aGroupHostDoesNotLearnWhetherAPseudonymIsInTheirGroup() {
    goesOutOfSight();
    var joseph = people.joseph();
    for (var group : List.of("/groups/gchildren0000001", "/groups/gsupervis0000002")) {
      joseph.opens(group + "/members");
      assertThat(joseph.sends(group + "/invitations", "member", address()).status())
          .as(group)
          .isEqualTo(303);
      assertThat(joseph.opens(group + "/members").text()).as(group).contains(pseudonym());
      assertThat(joseph.trespasses(group + "/hosts", "member", address()).status())
          .as(group)
          .isEqualTo(404);
    }
    assertThat(
            db.sql("select group_id from notices where member_id = 4 and about = 'INVITED'")
                .query(Long.class)
                .list())
        .as("told of the one that is new to her")
        .containsExactly(2L);
  }

  @Test
  void aHostOutOfSightIsNotIntroduced() {
    assertThat(people.visitor().opens("/hosting").text()).contains("Mira T.", "Americas");
    var mira = people.mira();
    mira.opens("/settings/safety?lang=en");
    mira.sends("/settings/safety");
    var name = db.sql("select name from members where id = 6").query(String.class).single();
    assertThat(people.visitor().opens("/hosting").text()).doesNotContain("Mira", "Americas", name);
    assertThat(people.visitor().opens("/").text()).doesNotContain("Mira", name);
    db.sql(
            "update assignments set host_id = 6, reasons = '{\"speaks:es\",region:019,few}' where"
                + " member_id = 8")
        .update();
    assertThat(people.baraka().opens("/?lang=en").text())
        .contains(name)
        .doesNotContain("Mira", "Americas", "Spanish");
  }

  @Test
  void theWayThereIsTwoTapsFromEveryPage() {
    var hana = people.hana();
    assertThat(hana.opens("/library").page().select("footer a[href=/settings/safety]")).hasSize(1);
    assertThat(hana.opens("/settings/safety").page().select("form[action=/settings/safety] button"))
        .hasSize(1);
  }

  private Browser goesOutOfSight() {
    var hana = people.hana();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety").leadsTo()).isEqualTo("/settings/safety");
    return hana;
  }

  private String pseudonym() {
    return db.sql("select name from members where id = 4").query(String.class).single();
  }

  private String address() {
    return db.sql("select address from members where id = 4").query(String.class).single();
  }
}
