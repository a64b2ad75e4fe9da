package net.mhpss.hosting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kofi works from Monday to Friday in Accra, by universal time. */
@NetworkTest
class TheMorningLetterTest {
  private static final Instant SEVEN_ON_TUESDAY = Instant.parse("2026-11-24T07:03:00Z");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Mornings mornings;

  @BeforeEach
  void noLetterYet() {
    db.sql("delete from letters").update();
  }

  @Test
  void whatWaitsComesOnceAtSevenOnWorkingDays() {
    for (var tooSoon : List.of("2026-11-24T06:59:00Z", "2026-11-28T07:03:00Z")) {
      mornings.tell(Instant.parse(tooSoon));
      assertThat(letters(People.KOFI)).as(tooSoon).isEmpty();
    }
    mornings.tell(SEVEN_ON_TUESDAY);
    mornings.tell(SEVEN_ON_TUESDAY.plusSeconds(600));
    assertThat(letters(People.KOFI)).hasSize(1);
    assertThat(letters(People.KOFI).getFirst())
        .containsSubsequence("To welcome", "Thandi N.", "Members gone quiet", "Baraka M.")
        .contains("/desk/welcome/thandi00000000a7", "Not now: Baraka M.");
    mornings.tell(SEVEN_ON_TUESDAY.plusSeconds(86_400));
    assertThat(letters(People.KOFI)).hasSize(2);
    assertThat(
            db.sql("select headers ->> 'List-Unsubscribe' from letters where recipient = 2 limit 1")
                .query(String.class)
                .single())
        .startsWith("<http://localhost:8080/u/morning/");
  }

  @Test
  void itSaysNothingOfWhatWasWritten() {
    db.sql("delete from away").update();
    mornings.tell(Instant.parse("2026-11-24T05:03:00Z"));
    assertThat(letters(People.NOOR)).as("seven in Amman").hasSize(1);
    assertThat(letters(People.NOOR).getFirst()).contains("Amina").doesNotContain("تعرفين");
  }

  @Test
  void thereIsNoneWhenNothingWaitsForThisHost() {
    mornings.tell(Instant.parse("2026-11-24T12:03:00Z"));
    assertThat(letters(People.MIRA)).as("a work to check is for anybody").isEmpty();
  }

  @Test
  void aLinkPutsARowAsideOnceAfterATapWithoutASignIn() {
    mornings.tell(SEVEN_ON_TUESDAY);
    var link = link("/desk/links/");
    var passerBy = people.visitor();
    var page = passerBy.opens(link);
    assertThat(page.text()).contains("Put aside for four weeks").doesNotContain("Baraka");
    assertThat(people.kofi().opens("/desk").text()).as("only opened").contains("Baraka");
    assertThat(passerBy.sends(link).leadsTo()).isEqualTo(link);
    assertThat(passerBy.follows().text()).contains("This has been done");
    assertThat(people.kofi().opens("/desk").text()).doesNotContain("Baraka");
    db.sql("update desk_links set expires_at = now() - interval '1 second'").update();
    assertThat(passerBy.opens(link).status()).isEqualTo(404);
  }

  @Test
  void whoWantsNoneSaysSoInTheLetterOrOnTheDesk() {
    mornings.tell(SEVEN_ON_TUESDAY);
    var link = link("/u/morning/");
    var passerBy = people.visitor();
    assertThat(passerBy.opens(link).text()).contains("Send no morning mails");
    assertThat(passerBy.sends(link).text()).contains("This has been done");
    mornings.tell(SEVEN_ON_TUESDAY.plusSeconds(86_400));
    assertThat(letters(People.KOFI)).hasSize(1);

    var kofi = people.kofi();
    assertThat(kofi.opens("/desk").text()).contains("No mail comes in the morning");
    kofi.sends("/desk/mornings");
    assertThat(kofi.follows().text()).contains("at seven in the morning");
    mornings.tell(SEVEN_ON_TUESDAY.plusSeconds(2 * 86_400));
    assertThat(letters(People.KOFI)).hasSize(2);
  }

  private String link(String path) {
    var found = Pattern.compile(path + "[\\w-]+").matcher(letters(People.KOFI).getFirst());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private List<String> letters(long to) {
    return db.sql("select plain from letters where recipient = :to order by id")
        .param("to", to)
        .query(String.class)
        .list();
  }
}
