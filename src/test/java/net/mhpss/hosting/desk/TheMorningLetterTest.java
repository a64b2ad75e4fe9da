package net.mhpss.hosting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kofi works from Monday to Friday in Accra, by universal time. */
@NetworkTest
class TheMorningLetterTest {
  private static final Instant SEVEN_ON_TUESDAY = Instant.parse("2026-11-24T07:03:00Z");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Mornings mornings;
  @Autowired ApplicationContext house;

  @BeforeEach
  void noLetterYetAndItIsKnownWhoHasGoneQuiet() {
    db.sql("delete from letters").update();
    house.getBeansOfType(Job.class).values().stream()
        .filter(job -> job.name().equals("groups.find-quiet-members"))
        .forEach(job -> job.work().run());
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
        .contains("/desk/welcome/thandi00000000a7", "Not now: Baraka M.", "I take this: A reader");
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
    var link = link("Not now: Baraka M.\\s+\\S*(?=/desk/links/)", "/desk/links/");
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
  void whoFollowsALinkFirstHasWhatWaitsForTheTeam() {
    mornings.tell(SEVEN_ON_TUESDAY);
    mornings.tell(Instant.parse("2026-11-24T05:03:00Z"));
    var take = Pattern.compile("I take this: A reader\\s+\\S*(/desk/links/[\\w-]+)");
    var kofis = take.matcher(letters(People.KOFI).getFirst());
    var noors = take.matcher(letters(People.NOOR).getFirst());
    assertThat(kofis.find() && noors.find()).isTrue();
    var passerBy = people.visitor();
    assertThat(passerBy.opens(kofis.group(1)).text())
        .contains("I take this")
        .doesNotContain("reader", "country");
    assertThat(claims()).as("only opened").isEmpty();
    passerBy.sends(kofis.group(1));
    assertThat(passerBy.follows().text()).contains("It is yours now");
    assertThat(claims()).containsExactly(People.KOFI);
    passerBy.opens(noors.group(1));
    passerBy.sends(noors.group(1));
    assertThat(passerBy.follows().text()).contains("Somebody else of the team was quicker");
    assertThat(claims()).containsExactly(People.KOFI);
    assertThat(people.kofi().opens("/desk?show=contact").text())
        .contains("find people in my country", "Given to you");
    assertThat(people.noor().opens("/desk").text()).doesNotContain("find people in my country");
  }

  private List<Long> claims() {
    return db.sql("select host_id from contact_claims where message_id = 1")
        .query(Long.class)
        .list();
  }

  @Test
  void whoWantsNoneSaysSoInTheLetterOrOnTheDesk() {
    mornings.tell(SEVEN_ON_TUESDAY);
    var link = link("", "/u/morning/");
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

  private String link(String behind, String path) {
    var letter = letters(People.KOFI).getFirst();
    var found = Pattern.compile(behind + "(" + path + "[\\w-]+)").matcher(letter);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private List<String> letters(long to) {
    return db.sql("select plain from letters where recipient = :to order by id")
        .param("to", to)
        .query(String.class)
        .list();
  }
}
