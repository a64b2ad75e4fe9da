package net.mhpss.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;

@NetworkTest
class TheCatalogueTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Catalogue catalogue;
  @Autowired ValuesInUse values;
  @Autowired Works works;
  @Autowired Choices choices;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void anEmptyLibrary() {
    db.sql("insert into changes (kind, subject) select 'work', id from works").update();
    db.sql("delete from works").update();
  }

  @Test
  void bringsRealWorksInTheirEditionsQuickly() {
    var began = System.nanoTime();
    assertThat(load()).isEqualTo("268 works in 379 editions");
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(3_000));
    assertThat(number("select count(*) from works")).isEqualTo(268);
    assertThat(number("select count(*) from editions")).isEqualTo(379);
    assertThat(number("select count(*) from editions where language = 'ar'")).isEqualTo(22);
    assertThat(
            text(
                "select array_to_string(languages, ' ') from works where slug = 'iasc-mhpss-guidelines'"))
        .startsWith("en fr es pt uk")
        .contains("ar");
  }

  @Test
  void publishersLeadToTheOrganizationsThatWeKnow() {
    load();
    assertThat(
            number(
                """
                select count(*)
                  from work_publishers p
                  join organization_card o on o.id = p.organization_id
                 where p.name = 'World Health Organization'
                """))
        .isGreaterThan(20);
    assertThat(number("select count(*) from work_publishers where organization_id is null"))
        .as("people and unknown bodies stay as names")
        .isPositive();
  }

  @Test
  void whatWasWrittenFromMemoryIsToBeCheckedByAHost() {
    load();
    assertThat(number("select count(*) from works where status = 'TO_CHECK'"))
        .isEqualTo(
            number("select count(distinct work_id) from editions where evidence = 'RECALLED'"));
    var address =
        text(
            "select w.address from works w join editions e on e.work_id = w.id where e.evidence = 'RECALLED' limit 1");
    assertThat(people.visitor().opens("/library/" + address).text())
        .contains("To be checked by a host");
    assertThat(people.kofi().opens("/library/to-check").page().select("ul.list > li")).hasSize(30);
  }

  @Test
  void aTranslatedTitleIsNeverShownAsTheOfficialOne() {
    load();
    var address = text("select address from works where slug = 'iasc-mhpss-guidelines'");
    var page = people.visitor("ar").opens("/library/" + address);
    assertThat(page.page().selectFirst("h1").attr("lang")).isEqualTo("ar");
    assertThat(page.text()).contains("هذا العنوان من ترجمتنا");
    assertThat(page.page().selectFirst("cite").text())
        .isEqualTo(
            "IASC Guidelines on Mental Health and Psychosocial Support in Emergency Settings");
    assertThat(page.page().selectFirst("cite").attr("lang")).isEqualTo("en");
    assertThat(people.visitor().opens("/library/" + address).text())
        .doesNotContain("This title is our own translation");
  }

  @Test
  void aTitleThatWasNotSeenInItsLanguageStandsInTheLanguageItWasSeenIn() {
    load();
    assertThat(
            text(
                """
                select distinct title_language
                  from editions
                 where title_evidence = 'CATALOGUE'
                """))
        .isEqualTo("en");
  }

  @Test
  void loadingAgainChangesNothing() {
    load();
    var noted = number("select count(*) from changes where kind = 'work'");
    var addresses = text("select string_agg(address, ' ' order by id) from works");
    load();
    assertThat(text("select string_agg(address, ' ' order by id) from works")).isEqualTo(addresses);
    assertThat(number("select count(*) from changes where kind = 'work'")).isEqualTo(noted);
    assertThat(number("select count(*) from editions")).isEqualTo(379);
  }

  @Test
  void whatPeopleHaveEditedOrTakenAwayStaysSo() {
    load();
    db.sql(
            """
        update editions
           set title = 'As a host corrected it', edited_at = now()
         where language = 'en'
           and work_id = (select id from works where slug = 'iasc-mhpss-guidelines')
        """)
        .update();
    db.sql(
            "update works set kind = 'manual', edited_at = now() where slug = 'iasc-mhpss-guidelines'")
        .update();
    db.sql(
            "insert into removed_works (address, slug, at) select address, slug, now() from works where slug = 'doing-what-matters'")
        .update();
    db.sql("delete from works where slug = 'doing-what-matters'").update();
    db.sql("update editions set summary = 'gone stale' where language = 'fr'").update();
    load();
    assertThat(text("select kind from works where slug = 'iasc-mhpss-guidelines'"))
        .isEqualTo("manual");
    assertThat(
            text(
                """
                select title
                  from editions
                 where language = 'en'
                   and work_id = (select id from works where slug = 'iasc-mhpss-guidelines')
                """))
        .isEqualTo("As a host corrected it");
    assertThat(number("select count(*) from works where slug = 'doing-what-matters'")).isZero();
    assertThat(number("select count(*) from editions where summary = 'gone stale'")).isZero();
  }

  @Test
  void theLibraryIsNarrowedByWhatIsTicked() {
    load();
    Soon.reads(people.visitor(), "/library?sort=best", "268 resources");
    var visitor = people.visitor();
    assertThat(visitor.opens("/library").page().select("ul.list.lead > li")).hasSize(20);
    var arabic = visitor.opens("/library?language=ar");
    assertThat(arabic.text()).contains("22 resources", "العربية ✕");
    assertThat(
            arabic.page().select("ul.list.lead > li").stream()
                .allMatch(work -> work.text().contains("العربية")))
        .isTrue();
    assertThat(
            visitor.opens("/library?language=ar&kind=manual&topic=psychological-first-aid").text())
        .contains("1 resource");
    assertThat(visitor.opens("/library?language=xx&kind=nonsense&year=%27").text())
        .as("what no facet has is left out")
        .contains("268 resources");
  }

  /** As it is while the index is being made. */
  @Test
  void withoutAnIndexTheDatabaseAnswers() {
    load();
    values.somethingChanged();
    var finding =
        new Finding(
            db,
            works,
            choices,
            values,
            new StaticListableBeanFactory().getBeanProvider(LibraryFinder.class));
    var visitor = new Reader.Visitor(Locale.ENGLISH, ZoneOffset.UTC);
    var everything = finding.find(search(), visitor);
    assertThat(everything.total()).isEqualTo(268);
    assertThat(everything.works()).hasSize(20);
    assertThat(everything.counts().get(Facet.LANGUAGE).getFirst())
        .isEqualTo(new LibraryFinder.Count("en", 232));
    var arabic = finding.find(search("language", "ar"), visitor);
    assertThat(arabic.total()).isEqualTo(22);
    assertThat(arabic.next()).isNotNull();
    assertThat(finding.find(search("language", "ar", "after", arabic.next()), visitor).works())
        .hasSize(2);
    assertThat(
            finding
                .find(
                    search(
                        "language",
                        "ar",
                        "kind",
                        "manual",
                        "layer",
                        "L2",
                        "country",
                        "SY",
                        "year",
                        "2011",
                        "topic",
                        "trauma-care"),
                    visitor)
                .works())
        .isEmpty();
    assertThat(finding.find(search("topic", "psychological-support"), visitor).total())
        .as("a topic takes in those below it")
        .isGreaterThan(finding.find(search("topic", "problem-management"), visitor).total());
    var words = finding.find(search("q", "النفسية"), visitor);
    assertThat(words.reduced()).isTrue();
    assertThat(words.works()).isNotEmpty();
    assertThat(finding.find(search("q", "\"') or 1=1 & | ! <->"), visitor).works()).isEmpty();
  }

  private Search search(String... namesAndValues) {
    var typed = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      typed.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Search.of(typed, choices);
  }

  @Test
  void theListGoesOnToItsEndAndShowsEveryWorkOnce() {
    load();
    var visitor = people.visitor();
    var seen = new java.util.HashSet<String>();
    var path = "/library";
    while (path != null) {
      var page = visitor.opens(path).page();
      page.select("ul.list.lead > li > a")
          .forEach(work -> assertThat(seen.add(work.attr("href"))).isTrue());
      var more = page.select("a.button.quiet[href*=after=]").first();
      path = more == null ? null : more.attr("href");
    }
    assertThat(seen).hasSize(268);
  }

  @Test
  void wordsAreFoundAndNothingThatWasTypedRuns() {
    load();
    Soon.reads(
        people.visitor("ar"),
        "/library?q=%D8%A7%D9%84%D9%86%D9%81%D8%B3%D9%8A%D8%A9",
        "الصحة النفسية");
    assertThat(people.visitor().opens("/library?q=%3Cscript%3Ealert(1)%3C/script%3E").html())
        .doesNotContain("<script>alert");
  }

  private String load() {
    return new TransactionTemplate(transactions).execute(status -> catalogue.load());
  }

  private long number(String sql) {
    return db.sql(sql).query(Long.class).single();
  }

  private String text(String sql) {
    return db.sql(sql).query(String.class).single();
  }
}
