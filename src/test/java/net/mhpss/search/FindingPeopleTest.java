package net.mhpss.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.database.ChangeLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory of members, as the index answers and counts. */
@NetworkTest
class FindingPeopleTest {
  private static final long FIRST_OF_MANY = 2001;
  private static final String LAKESIDE = "lakeside000000b1";

  @Autowired People people;
  @Autowired Index index;
  @Autowired ChangeLog changes;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  /** The cast is laid past the change log: all of it is noted here, and who is gone. */
  @BeforeEach
  void everybodyIsFindable() throws InterruptedException {
    inOneGo(
        () -> {
          changes.note("member", java.util.stream.LongStream.range(1, 9).boxed().toList());
          changes.note("member", java.util.stream.LongStream.range(1000, 1060).boxed().toList());
          changes.note(
              "member",
              java.util.stream.LongStream.range(FIRST_OF_MANY, FIRST_OF_MANY + 100)
                  .boxed()
                  .toList());
        });
    caughtUp();
  }

  @Test
  void whoHidesTheirCountryIsCountedNowhereAndStaysWhereTheyWere() throws InterruptedException {
    shows(people.hana(), "country", "MEMBERS");
    var amina = people.amina();
    var before = amina.opens("/members?lang=en");
    assertThat(count(before, "country", "YE")).isEqualTo(1);
    assertThat(count(before, "region", "142")).isEqualTo(3);
    assertThat(names(amina.opens("/members?country=YE"))).containsExactly("Hana K.");

    shows(people.hana(), "country", "GROUPS");
    var after = amina.opens("/members?lang=en");
    assertThat(count(after, "country", "YE")).isZero();
    assertThat(count(after, "region", "142")).isEqualTo(2);
    assertThat(names(after)).isEqualTo(names(before));
    assertThat(total(after)).isEqualTo(total(before));
    // nor for somebody who shares a group with her and sees it on her page
    assertThat(names(people.joseph().opens("/members?country=YE"))).isEmpty();
    assertThat(count(people.joseph().opens("/members?lang=en"), "country", "YE")).isZero();
  }

  @Test
  void whoHidesWhereTheyWorkIsCountedNowhereAndStaysWhereTheyWere() throws InterruptedException {
    var kofi = people.kofi();
    var before = kofi.opens("/members?lang=en");
    assertThat(count(before, "organization", LAKESIDE)).isEqualTo(3);
    assertThat(before.text()).contains("Organization", "Lakeside Listeners");
    assertThat(names(kofi.opens("/members?organization=" + LAKESIDE)))
        .containsExactly("Baraka M.", "Hana K.", "Amina");
    assertThat(names(kofi.opens("/members?organization=" + LAKESIDE + "&kind=front-line-worker")))
        .containsExactly("Hana K.", "Amina");

    for (var level : List.of("GROUPS", "HOST", "NOBODY")) {
      shows(people.hana(), "affiliations", level);
      // nor for Joseph, who is in a group with her, or Noor, who is her host
      for (var reader : List.of(kofi, people.joseph(), people.noor(), people.hana())) {
        var after = reader.opens("/members?lang=en");
        assertThat(count(after, "organization", LAKESIDE)).as(level).isEqualTo(2);
        assertThat(names(after)).as(level).isEqualTo(names(before));
        assertThat(total(after)).as(level).isEqualTo(total(before));
        assertThat(names(reader.opens("/members?organization=" + LAKESIDE)))
            .as(level)
            .containsExactly("Baraka M.", "Amina");
      }
      shows(people.hana(), "affiliations", "MEMBERS");
      assertThat(count(kofi.opens("/members?lang=en"), "organization", LAKESIDE)).isEqualTo(3);
    }
  }

  @Test
  void whoIsOutOfSightWorksNowhereThatIsCounted() throws InterruptedException {
    var hana = people.hana();
    hana.opens("/settings/safety");
    hana.sends("/settings/safety");
    caughtUp();
    var kofi = people.kofi();
    assertThat(count(kofi.opens("/members?lang=en"), "organization", LAKESIDE)).isEqualTo(2);
    hana.opens("/settings/affiliations");
    hana.sends("/settings/affiliations", "organization", "hilltop00000000b4");
    caughtUp();
    assertThat(names(kofi.opens("/members?organization=hilltop00000000b4"))).isEmpty();
    hana.opens("/settings/safety");
    hana.sends("/settings/safety/end");
    caughtUp();
    assertThat(names(kofi.opens("/members?organization=hilltop00000000b4")))
        .containsExactly("Hana K.");

    db.sql("insert into blockings (member_id, blocked_id, since) values (4, 2, now())").update();
    assertThat(names(kofi.opens("/members?organization=" + LAKESIDE)))
        .containsExactly("Baraka M.", "Amina");
    assertThat(count(kofi.opens("/members?lang=en"), "organization", LAKESIDE)).isEqualTo(2);
  }

  @Test
  void whereSomebodyWorksIsFoundWhateverBecomesOfTheOrganization() throws InterruptedException {
    var thandi = people.thandi();
    thandi.opens("/settings/affiliations");
    thandi.sends("/settings/affiliations", "organization", "lakesidd000000b3");
    caughtUp();
    var kofi = people.kofi();
    assertThat(names(kofi.opens("/members?organization=lakesidd000000b3")))
        .containsExactly("Thandi N.");
    assertThat(kofi.opens("/members?lang=en").text()).contains("Lakeside Listeners Kampala");

    kofi.opens("/organizations/lakesidd000000b3/merge");
    kofi.sends("/organizations/lakesidd000000b3/merge", "into", LAKESIDE);
    caughtUp();
    assertThat(names(kofi.opens("/members?organization=" + LAKESIDE)))
        .containsExactly("Baraka M.", "Thandi N.", "Hana K.", "Amina");
    assertThat(kofi.opens("/members?lang=en").text()).doesNotContain("Lakeside Listeners Kampala");

    thandi.opens("/settings/affiliations");
    thandi.sends("/settings/affiliations/" + LAKESIDE + "/end");
    caughtUp();
    assertThat(count(kofi.opens("/members?lang=en"), "organization", LAKESIDE)).isEqualTo(3);
  }

  @Test
  void theSearchOverEverythingFindsNobodyWhoIsKeptAwayEither() {
    assertThat(people.joseph().opens("/search?q=electricity").text()).contains("Hana K.");
    var hana = people.hana();
    hana.opens("/members/joseph00000000a5");
    hana.sends("/members/joseph00000000a5/block");
    assertThat(people.joseph().opens("/search?q=electricity").text())
        .doesNotContain("Hana K.", "without electricity", "Members 1");
    assertThat(people.amina().opens("/search?q=electricity").text()).contains("Hana K.");
    assertThat(hana.opens("/search?q=trainer&kind=member").text()).doesNotContain("Joseph O.");
  }

  @Test
  void wordsFindOnlyWhatIsShownToAll() throws InterruptedException {
    assertThat(names(people.amina().opens("/members?q=electricity"))).containsExactly("Hana K.");
    shows(people.hana(), "about", "GROUPS");
    assertThat(names(people.amina().opens("/members?q=electricity"))).isEmpty();
    assertThat(names(people.joseph().opens("/members?q=electricity"))).isEmpty();
  }

  @Test
  void whatIsHiddenLaterThanTheIndexKnowsIsNotShown() {
    // past the change log: as if the index had not heard of it yet
    inOneGo(
        () -> {
          db.sql(
                  "insert into visibilities (member_id, field, seen_by) values (4, 'headline', 'HOST')")
              .update();
        });
    var page = people.amina().opens("/members?q=electricity");
    assertThat(page.text()).contains("Hana K.").doesNotContain("Psychosocial officer");
  }

  @Test
  void choicesWithinAFacetWidenAndAcrossFacetsNarrow() {
    var kofi = people.kofi();
    assertThat(names(kofi.opens("/members?language=sw"))).containsExactly("Baraka M.", "Joseph O.");
    assertThat(names(kofi.opens("/members?language=sw&language=es")))
        .containsExactly("Baraka M.", "Mira T.", "Joseph O.");
    var page = kofi.opens("/members?language=sw&kind=front-line-worker");
    assertThat(names(page)).containsExactly("Joseph O.");
    assertThat(total(page)).isEqualTo("1 member");
    // its own choices do not narrow a facet
    assertThat(count(page, "language", "ar")).isEqualTo(2);
    assertThat(count(page, "kind", "trainee-or-student")).isEqualTo(1);
    assertThat(count(page, "interest", "workforce")).isEqualTo(1);
  }

  @Test
  void withinAContinentOneCountryIsMeant() {
    var kofi = people.kofi();
    assertThat(names(kofi.opens("/members?region=002")))
        .containsExactly("Baraka M.", "Joseph O.", "Kofi A.");
    var page = kofi.opens("/members?region=002&country=UG");
    assertThat(names(page)).containsExactly("Joseph O.");
    assertThat(page.page().select("input[name=region][value=002]").hasAttr("checked")).isFalse();
    assertThat(page.page().select("input[name=country][value=UG]").hasAttr("checked")).isTrue();
    assertThat(names(kofi.opens("/members?region=145&country=UG")))
        .containsExactly("Joseph O.", "Noor", "Amina");
  }

  @Test
  void aTopicIsFoundWithWhatLiesBelowIt() throws InterruptedException {
    inOneGo(
        () -> {
          db.sql(
                  """
                  update profiles
                     set interests = array[(select slug from terms where scheme = 'topic' and parent = 'coordination' limit 1)]
                   where member_id = 8
                  """)
              .update();
          findable(8);
        });
    caughtUp();
    assertThat(names(people.kofi().opens("/members?interest=coordination")))
        .contains("Baraka M.", "Kofi A.");
  }

  @Test
  void helpIsOfferedAndLookedForInItsOwnWords() {
    var kofi = people.kofi();
    assertThat(names(kofi.opens("/members?help=on"))).containsExactly("Hana K.", "Amina");
    // both write of it, one of them as what she can help with
    assertThat(names(kofi.opens("/members?q=internet&help=on"))).containsExactly("Hana K.");
    assertThat(names(kofi.opens("/members?q=electricity&help=on"))).isEmpty();
    assertThat(kofi.opens("/members?help=on").text())
        .contains("Running peer support without internet");
  }

  @Test
  void wordsAreUnderstoodInEachLanguage() throws InterruptedException {
    writes(5, "أشرف على مجموعات الأمهات النازحات", "", "");
    writes(6, "Acompaño a familias desplazadas", "", "");
    writes(8, "Infirmier auprès des enfants déplacés", "", "");
    assertThat(names(people.amina().opens("/members?q=%D8%A7%D9%84%D9%86%D8%A7%D8%B2%D8%AD")))
        .contains("Joseph O.");
    assertThat(names(people.mira().opens("/members?q=familia+desplazada"))).contains("Mira T.");
    assertThat(names(people.baraka().opens("/members?q=enfant+d%C3%A9plac%C3%A9")))
        .contains("Baraka M.");
    // a place and a topic by their names in the reader's language, though nobody has written them
    assertThat(names(people.baraka().opens("/members?q=Liban"))).containsExactly("Amina");
    assertThat(names(people.amina().opens("/members?q=%D8%A3%D9%88%D8%BA%D9%86%D8%AF%D8%A7")))
        .containsExactly("Joseph O.");
  }

  @Test
  void whoFindsNobodyIsShownWaysOutThatLeadToSomebody() {
    var kofi = people.kofi();
    var page = kofi.opens("/members?country=LB&kind=university-researcher&q=families");
    assertThat(names(page)).isEmpty();
    assertThat(page.text()).contains("Nobody shows all of this", "Without: University researcher");
    for (var way : page.page().select("main .card .list a").eachAttr("href")) {
      assertThat(names(kofi.opens(way))).as(way).isNotEmpty();
    }
  }

  @Test
  void everyChoiceStandsInTheAddressAndCanBeTakenBack() {
    var kofi = people.kofi();
    var page = kofi.opens("/members?language=ar&kind=front-line-worker&q=families&help=on");
    assertThat(page.page().select("main a.tag").eachAttr("href"))
        .containsExactlyInAnyOrder(
            "/members?help=on&kind=front-line-worker&language=ar",
            "/members?q=families&kind=front-line-worker&language=ar",
            "/members?q=families&help=on&kind=front-line-worker",
            "/members?q=families&help=on&language=ar");
  }

  @Test
  void whoReadsOnMeetsEverybodyOnceWhateverHappensMeanwhile() throws InterruptedException {
    many(60);
    var kofi = people.kofi();
    for (var wanted : List.of("/members?language=ay", "/members?language=ay&q=gardening")) {
      var met = new ArrayList<String>();
      var page = kofi.opens(wanted);
      met.addAll(names(page));
      assertThat(met).hasSize(24);
      // the last of the page leaves, somebody new comes, another one writes more
      var last = met.getLast();
      inOneGo(
          () -> {
            var gone =
                db.sql("delete from members where name = :name returning id")
                    .param("name", last)
                    .query(Long.class)
                    .single();
            changes.note("member", gone);
          });
      many(61, 62);
      writes(FIRST_OF_MANY + 30, "Gardening and gardening", "", "");
      for (var next = next(page); next != null; next = next(page)) {
        page = kofi.opens(next);
        met.addAll(names(page));
      }
      assertThat(met).doesNotHaveDuplicates();
      for (int i = 1; i <= 60; i++) {
        // who wrote more may have moved from behind to before the place where the reader was
        if (!wanted.contains("q=") || i != 31) {
          assertThat(met).as(wanted).contains("Many " + i);
        }
      }
      everybodyIsLaidAgain();
    }
  }

  @Test
  void whoGoesIntoSafetyModeIsGoneFromTheDirectoryWithinFiveSeconds() throws InterruptedException {
    var amina = people.amina();
    assertThat(total(amina.opens("/members?language=ar&lang=en"))).isEqualTo("3 members");
    var hana = people.hana();
    hana.opens("/settings/safety");
    assertThat(hana.sends("/settings/safety").status()).isEqualTo(303);
    assertThat(names(amina.opens("/members"))).doesNotContain("Hana K.");
    assertThat(names(amina.opens("/members?language=ar"))).doesNotContain("Hana K.");
    var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (System.nanoTime() < until
        && !total(amina.opens("/members?language=ar&lang=en")).equals("2 members")) {
      Thread.sleep(50);
    }
    assertThat(total(amina.opens("/members?language=ar&lang=en"))).isEqualTo("2 members");
  }

  @Test
  void whoKeepsSomebodyAwayIsNeitherFoundNorCountedByThemAndTheOtherWayRound() {
    var hana = people.hana();
    hana.opens("/members/amina000000000a1");
    assertThat(hana.sends("/members/amina000000000a1/block").status()).isEqualTo(303);
    assertThat(names(people.amina().opens("/members"))).doesNotContain("Hana K.");
    var amina = people.amina().opens("/members?language=ar&lang=en");
    assertThat(names(amina)).containsExactly("Noor", "Amina");
    assertThat(total(amina)).isEqualTo("2 members");
    assertThat(count(amina, "kind", "front-line-worker")).isEqualTo(1);
    assertThat(names(hana.opens("/members"))).doesNotContain("Amina").contains("Noor");
    assertThat(names(hana.opens("/members?q=Beirut"))).isEmpty();
    assertThat(total(people.kofi().opens("/members?language=ar"))).isEqualTo("3 members");
  }

  @Test
  void nothingInTheAddressIsTrusted() {
    var kofi = people.kofi();
    for (var query :
        List.of(
            "kind=%27+or+1%3D1",
            "country=lb&country=ZZ&region=999",
            "language=" + "x".repeat(3000),
            "interest=kind:x&kind=interest:supervision",
            "after=..%2F..&q=%22%22",
            "after=hana0000000000a4.x.y.z.w",
            "q=%EF%BF%BF%E2%80%AE",
            "organization=%3Cscript%3E")) {
      var page = kofi.opens("/members?" + query);
      assertThat(page.status()).as(query).isEqualTo(200);
      assertThat(page.html()).doesNotContain("<script>");
    }
  }

  @Test
  void visitorsReadWhyTheDirectoryIsNotForThem() {
    var page = people.visitor().opens("/members?language=ar&q=Hana");
    assertThat(page.text()).contains("open to members only").doesNotContain("Hana");
    assertThat(page.page().select("img.world")).hasSize(1);
  }

  private void everybodyIsLaidAgain() throws InterruptedException {
    inOneGo(
        () -> {
          db.sql("delete from members where id >= :first").param("first", FIRST_OF_MANY).update();
          changes.note(
              "member",
              java.util.stream.LongStream.range(FIRST_OF_MANY, FIRST_OF_MANY + 100)
                  .boxed()
                  .toList());
        });
    many(60);
  }

  private void many(int most) throws InterruptedException {
    many(1, most);
  }

  /** Members who speak Aymara and write of gardening. */
  private void many(int from, int to) throws InterruptedException {
    inOneGo(
        () -> {
          for (int i = from; i <= to; i++) {
            var id = FIRST_OF_MANY - 1 + i;
            db.sql(
                    """
                    insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                    values (:id, :address, :name, :email, :email, 'en', now())
                    """)
                .param("id", id)
                .param("address", "many%012d".formatted(id))
                .param("name", "Many " + i)
                .param("email", id + "@example.org")
                .update();
            db.sql(
                    """
                    insert into profiles (member_id, about, languages, interests)
                    values (:id, :about, '{ay}', '{supervision}')
                    """)
                .param("id", id)
                .param("about", "About " + "gardening ".repeat(1 + i % 3))
                .update();
            db.sql(
                    "insert into assignments (member_id, host_id, since, reasons, due_at) values (:id, 2, now(), '{}', now())")
                .param("id", id)
                .update();
            findable(id);
          }
        });
    caughtUp();
  }

  private void writes(long member, String headline, String about, String help)
      throws InterruptedException {
    inOneGo(
        () -> {
          db.sql(
                  "update profiles set headline = :headline, about = :about, can_help_with = :help where member_id = :member")
              .param("headline", headline)
              .param("about", about)
              .param("help", help)
              .param("member", member)
              .update();
          findable(member);
        });
    caughtUp();
  }

  private void findable(long member) {
    db.sql("update profiles set findable_by = found_by(member_id) where member_id = :member")
        .param("member", member)
        .update();
    changes.note("member", member);
  }

  private void shows(Browser member, String field, String to) throws InterruptedException {
    member.opens("/settings/visibility");
    assertThat(member.sends("/settings/visibility", field, to).status()).isEqualTo(303);
    caughtUp();
  }

  private void inOneGo(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }

  private void caughtUp() throws InterruptedException {
    assertThat(index.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
  }

  private static List<String> names(Browser.Answer page) {
    return page.page().select("main .people .name").eachText();
  }

  private static String total(Browser.Answer page) {
    var total = page.page().selectFirst("main section > p > strong");
    return total == null ? "" : total.text();
  }

  private static int count(Browser.Answer page, String name, String value) {
    var label = page.page().selectFirst("label:has(input[name=" + name + "][value=" + value + "])");
    return label == null ? 0 : Integer.parseInt(label.select("output").text());
  }

  private static String next(Browser.Answer page) {
    var more = page.page().select("main a.button.quiet[href*=after]").eachAttr("href");
    return more.isEmpty() ? null : more.getFirst();
  }
}
