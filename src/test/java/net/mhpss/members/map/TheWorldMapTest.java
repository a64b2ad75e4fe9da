package net.mhpss.members.map;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.taxonomy.Countries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class TheWorldMapTest {
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

  @Autowired People people;
  @Autowired MembersByCountry members;
  @Autowired WorldMap map;
  @Autowired Countries countries;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void aCountryIsShownFromTenMembersOn() {
    live(Map.of("UG", 9, "LB", 10, "TN", 37));
    var page = people.visitor().opens("/members/map");
    assertThat(figures(page)).containsExactlyEntriesOf(figures("Tunisia", "30", "Lebanon", "10"));
    assertThat(page.html()).doesNotContain("Uganda");
    var picture = people.visitor().opens(picture(page)).html();
    assertThat(picture).contains("Tunisia: at least 30", "Lebanon: at least 10");
    assertThat(picture).doesNotContain("Uganda");
  }

  @Test
  void whoHidesTheirCountryOrIsInSafetyModeIsNotCounted() {
    live(Map.of("LB", 12));
    db.sql(
            """
            insert into visibilities (member_id, field, seen_by)
            select member_id, 'country', case member_id % 3 when 0 then 'GROUPS' when 1 then 'HOST' else 'NOBODY' end
              from profiles where country = 'LB' order by member_id limit 2
            """)
        .update();
    members.count();
    assertThat(figures(people.kofi().opens("/members/map"))).containsEntry("Lebanon", "10");
    db.sql(
            """
            insert into safety (member_id, since, name, address, profile, visibilities)
            select id, now(), name, address, '{}', '[]'
              from members where id = (select max(member_id) from profiles where country = 'LB')
            """)
        .update();
    members.count();
    assertThat(figures(people.kofi().opens("/members/map"))).isEmpty();
  }

  /**
   * Whatever there is of fewer than ten, all that is published is the same as if there were nobody:
   * so no subtraction can tell.
   */
  @Test
  void nothingPublishedDependsOnFewerThanTen() {
    var random = new Random(20261124);
    for (int round = 0; round < 12; round++) {
      var many = new HashMap<String, Integer>();
      var few = new HashMap<String, Integer>();
      for (var country : List.of("LB", "SY", "JO", "UG", "KE", "CO", "FR", "TN", "BD", "TV")) {
        int here = random.nextInt(25);
        (here < 10 ? few : many).put(country, here);
      }
      live(many);
      var without = published();
      var all = new HashMap<>(many);
      all.putAll(few);
      live(all);
      assertThat(published()).as("%s and %s", many, few).isEqualTo(without);
      // and one who comes or goes within ten is not seen either
      var another = new HashMap<>(many);
      another.replaceAll((country, here) -> here / 10 * 10 + random.nextInt(10));
      live(another);
      assertThat(published()).as("%s", another).isEqualTo(without);
    }
  }

  @Test
  void aSumIsOfTheFiguresShownAndNoOthers() {
    live(Map.of("UG", 19, "KE", 25, "TZ", 7, "LB", 33));
    var page = people.kofi().opens("/members/map");
    var rows = page.page().select("main tbody th[scope=rowgroup]");
    assertThat(rows.eachText()).containsExactly("Africa", "Asia");
    assertThat(rows.next().eachText()).containsExactly("30", "30");
    assertThat(page.page().select("main tbody a[href='/members?country=UG']")).hasSize(1);
  }

  @Test
  void theWorldIsSmallEvenWhenEveryCountryHasAFigure() throws IOException {
    var everywhere =
        countries.all(Locale.ENGLISH).stream()
            .collect(
                toMap(
                    country -> country.iso2(),
                    country -> 10 + country.name().hashCode() % 7 * 10 + 1000));
    for (var language : LANGUAGES) {
      var svg =
          Picture.of(
              everywhere,
              true,
              language,
              "World map",
              "World map",
              country -> countries.name(country, Locale.of(language)) + ": 1000");
      var zipped = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(zipped)) {
        gzip.write(svg.getBytes(StandardCharsets.UTF_8));
      }
      assertThat(zipped.size()).as(language).isLessThanOrEqualTo(25 * 1024);
    }
  }

  @Test
  void almostEveryCountryHasAShape() {
    var missing =
        countries.all(Locale.ENGLISH).stream()
            .map(country -> country.iso2())
            .filter(iso2 -> !Shapes.ALL.containsKey(iso2))
            .toList();
    assertThat(missing)
        .as("Antarctica and islands where nobody lives")
        .containsOnly("AQ", "BV", "UM");
  }

  @Test
  void thePictureIsKeptByBrowsersUntilItChanges() {
    live(Map.of("LB", 12));
    var before = picture(people.visitor().opens("/members/map"));
    live(Map.of("LB", 22));
    assertThat(picture(people.visitor().opens("/members/map"))).isNotEqualTo(before);
    var answer = people.visitor().opens(picture(people.visitor().opens("/members/map")));
    assertThat(answer.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(answer.header("Cache-Control")).contains("immutable");
    assertThat(people.visitor().opens(before).header("Cache-Control")).doesNotContain("immutable");
  }

  /** The page and the picture as a visitor gets them, in each language and light. */
  private List<String> published() {
    var published = new ArrayList<String>();
    for (var language : LANGUAGES) {
      var visitor = people.visitor(language);
      var page = visitor.opens("/members/map");
      published.add(page.page().select("main").outerHtml());
      published.add(visitor.opens(picture(page)).html());
      published.add(visitor.opens("/members").page().select("main").outerHtml());
    }
    return published;
  }

  private static Map<String, String> figures(String... namesAndFigures) {
    var figures = new java.util.LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndFigures.length; i += 2) {
      figures.put(namesAndFigures[i], namesAndFigures[i + 1]);
    }
    return figures;
  }

  private static Map<String, String> figures(Browser.Answer page) {
    var figures = new java.util.LinkedHashMap<String, String>();
    for (var row : page.page().select("main tbody tr:has(th[scope=row])")) {
      figures.put(row.select("th").text(), row.select("td").text());
    }
    return figures;
  }

  private static String picture(Browser.Answer page) {
    return page.page().select("img.world").attr("src");
  }

  /** Lets so many members live in each of these countries, and nobody elsewhere. */
  private void live(Map<String, Integer> where) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              db.sql("update profiles set country = null").update();
              int needed = where.values().stream().mapToInt(Integer::intValue).sum();
              db.sql(
                      """
                      with come as (
                        insert into members (address, name, email, email_key, language, joined_at)
                        select 'map' || i, 'Map ' || i, i || '@map.example', i || '@map.example', 'en', now()
                          from generate_series((select count(*) from members where address like 'map%') + 1, :needed) i
                        returning id),
                      looked_after as (
                        insert into assignments (member_id, host_id, since, reasons, due_at)
                        select id, 2, now(), '{}', now() from come)
                      insert into profiles (member_id) select id from come
                      """)
                  .param("needed", needed)
                  .update();
              int from = 0;
              for (var country : where.entrySet()) {
                db.sql(
                        """
                        update profiles set country = :country
                         where member_id in (select id from members where address like 'map%'
                                              order by id offset :from limit :many)
                        """)
                    .param("country", country.getKey())
                    .param("from", from)
                    .param("many", country.getValue())
                    .update();
                from += country.getValue();
              }
            });
    members.count();
    // what visitors read is kept for a minute, which is too long for a test
    new TransactionTemplate(transactions).executeWithoutResult(status -> changes.stir());
  }

  @Autowired net.mhpss.database.ChangeLog changes;
}
