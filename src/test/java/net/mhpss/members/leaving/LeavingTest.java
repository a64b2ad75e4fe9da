package net.mhpss.members.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hana asked a question in an open group, where Joseph answered; Noor is her host. */
@NetworkTest
class LeavingTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";
  private static final String GROUP = "/groups/gchildren0000001";
  private static final Pattern WAY_BACK = Pattern.compile("/leaving/[A-Za-z0-9_-]{43}");

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired PlatformTransactionManager transactions;
  @Autowired Departures departures;
  @Autowired ErasedAgain erasedAgain;
  @Autowired Erasing erasing;
  @Autowired DataFolder data;

  @Test
  void whoLeavesIsOutOfSightAtOnce() {
    var elsewhere = people.hana();
    var hana = people.hana();
    hana.opens("/settings/data");
    assertThat(hana.sends("/settings/leaving").status()).as("not by mistake").isEqualTo(422);
    assertThat(hana.sends("/settings/leaving", "sure", "on").leadsTo()).isEqualTo("/left");

    for (var browser : List.of(hana, elsewhere)) {
      assertThat(browser.opens("/settings").leadsTo()).startsWith("/sign-in");
    }
    for (var reader : List.of(people.visitor(), people.joseph(), people.noor())) {
      assertThat(reader.opens("/members/hana0000000000a4").status()).isEqualTo(404);
      assertThat(reader.opens(QUESTION + "?lang=en").text())
          .contains("Somebody who has left", "22 lay counsellors")
          .doesNotContain("Hana");
    }
    assertThat(people.joseph().opens(GROUP + "/members?lang=en").text())
        .contains("1 member")
        .doesNotContain("Hana");
    assertThat(people.noor().opens("/desk/members").text()).doesNotContain("Hana");
    assertThat(people.joseph().opens("/members").text()).doesNotContain("Hana");
    assertThat(people.joseph().opens("/notices").text()).doesNotContain("Hana");
    assertThat(count("letters where recipient = 4 and about <> 'farewell'")).isZero();
  }

  @Test
  void byTheLinkInTheirLetterSomebodyIsBackAsTheyWere() {
    var before = everythingOf(4);
    leaves(people.hana());
    var visitor = people.visitor();
    var link = wayBack();
    assertThat(visitor.opens(link).text()).contains("Do you want to stay?");
    assertThat(visitor.sends(link).leadsTo()).isEqualTo("/");
    assertThat(everythingOf(4)).isEqualTo(before);
    assertThat(visitor.opens("/settings").status()).as("signed in").isEqualTo(200);
    assertThat(people.visitor().opens(QUESTION).text()).contains("Hana K.");
    assertThat(people.joseph().opens(GROUP + "/members?lang=en").text()).contains("2 members");
    assertThat(people.visitor().opens(link).status()).as("used").isEqualTo(404);
  }

  @Test
  void whoSignsInOnTheWayOutCanOnlyChangeTheirMind() {
    leaves(people.hana());
    var visitor = people.visitor();
    visitor.opens("/sign-in");
    visitor.sends("/sign-in", "email", "hana@example.org", "link", "on");
    var letter =
        db.sql("select plain from letters where about = 'sign-in-link' order by id desc limit 1")
            .query(String.class)
            .single();
    var link = Pattern.compile("/sign-in/[A-Za-z0-9_-]{43}").matcher(letter);
    assertThat(link.find()).isTrue();
    visitor.opens(link.group());
    var led = visitor.sends(link.group()).leadsTo();
    assertThat(led).matches(WAY_BACK);
    assertThat(visitor.opens("/settings").leadsTo()).as("not in").startsWith("/sign-in");
    visitor.opens(led);
    visitor.sends(led);
    assertThat(visitor.opens("/settings").status()).isEqualTo(200);
  }

  @Test
  void whatTheyWroteGoesAtOnceIfTheyWishAndComesBackIfTheyStay() {
    leaves(people.hana(), "words", "go");
    assertThat(people.visitor().opens(QUESTION).text())
        .contains("taken this away", "one named peer")
        .doesNotContain("22 lay counsellors", "How do you supervise");
    assertThat(count("posts p where p::text like '%lay counsellors%'")).isZero();
    var visitor = people.visitor();
    visitor.opens(wayBack());
    visitor.sends(wayBack());
    assertThat(people.visitor().opens(QUESTION).text())
        .contains("22 lay counsellors", "How do you supervise");
  }

  @Test
  void whoWasInSafetyModeIsSoAgainIfTheyStay() {
    var hana = people.hana();
    hana.opens("/settings/safety");
    hana.sends("/settings/safety");
    var before = everythingOf(4);
    leaves(hana);
    var visitor = people.visitor();
    visitor.opens(wayBack());
    visitor.sends(wayBack());
    assertThat(everythingOf(4)).isEqualTo(before);
  }

  @Test
  void afterFourteenDaysNothingIsLeftOfThem() {
    leaves(people.hana(), "words", "go");
    departures.erase();
    assertThat(count("members where id = 4")).as("there is time to think").isOne();
    timeIsOver();
    departures.erase();
    assertThat(whereItSays("hana@example.org")).isEmpty();
    assertThat(whereItSays("Hana K.")).isEmpty();
    assertThat(whereItSays("22 lay counsellors")).isEmpty();
    assertThat(whereItSays("Psychosocial officer")).isEmpty();
    assertThat(people.visitor().opens(QUESTION).text())
        .contains("one named peer", "Somebody who has left");
    assertThat(count("assignments where member_id = 4")).isZero();
  }

  @Test
  void aDiscussionThatNobodyAnsweredGoesWithItsAuthorsWords() {
    db.sql("update discussions set author_id = 4 where id = 2").update();
    db.sql("update posts set author_id = 4 where discussion_id = 2").update();
    leaves(people.hana(), "words", "go");
    timeIsOver();
    departures.erase();
    assertThat(count("discussions where id = 2")).isZero();
    assertThat(count("discussions where id = 1")).isOne();
  }

  @Test
  void somebodyElseLooksAfterAGroupAtOnce() {
    leaves(people.joseph());
    assertThat(count("hostings where group_id = 1 and member_id = 4")).isOne();
    assertThat(people.hana().opens(GROUP + "/requests").status()).isEqualTo(200);
  }

  @Test
  void aHostCanLeaveTheTeamWhileOneOfTheirMembersIsOnTheWayOut() {
    leaves(people.baraka());
    var noor = people.noor();
    noor.opens("/administration");
    assertThat(
            noor.trespasses(
                    "/administration/appointments/kofi0000000000a2/end", "office", "NETWORK_HOST")
                .status())
        .isEqualTo(303);
    assertThat(count("assignments where member_id = 8 and host_id <> 2")).isOne();
  }

  @Test
  void whoComesBackWithAnOlderBackupIsErasedAgain() throws IOException {
    var backup = backupOf(4);
    leaves(people.hana());
    timeIsOver();
    departures.erase();

    restore(backup);
    assertThat(people.noor().opens("/members/hana0000000000a4").status()).isEqualTo(200);
    assertThat(erasedAgain.replay()).isEqualTo(1);
    assertThat(whereItSays("hana@example.org")).isEmpty();

    // the table is as old as the backup: the file is not
    db.sql("delete from erasures").update();
    restore(backup);
    assertThat(erasedAgain.replay()).isEqualTo(1);
    assertThat(whereItSays("hana@example.org")).isEmpty();
    assertThat(Files.readString(Path.of(data.path().toString(), "erasures")))
        .as("no word of anybody")
        .matches("(?s)(\\s*(key|erased) [0-9a-f]{64}\\s*)+");

    // and whoever gets the same number later is somebody else
    restore(backup);
    db.sql("update members set joined_at = joined_at + interval '1 day' where id = 4").update();
    assertThat(erasedAgain.replay()).isZero();
  }

  private record Backup(String member, String profile, String assignment) {}

  private Backup backupOf(long member) {
    return db.sql(
            """
            select (select to_jsonb(m)::text from members m where id = :id) as member,
                   (select to_jsonb(p)::text from profiles p where member_id = :id) as profile,
                   (select to_jsonb(a)::text from assignments a where member_id = :id) as assignment
            """)
        .param("id", member)
        .query((row, n) -> new Backup(row.getString(1), row.getString(2), row.getString(3)))
        .single();
  }

  private void restore(Backup backup) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              insert("members", "overriding system value", backup.member());
              insert("profiles", "", backup.profile());
              insert("assignments", "", backup.assignment());
            });
  }

  private void insert(String table, String how, String row) {
    db.sql(
            "insert into %1$s %2$s select * from jsonb_populate_record(null::%1$s, cast(:row as jsonb))"
                .formatted(table, how))
        .param("row", row)
        .update();
  }

  private void leaves(Browser member, String... more) {
    member.opens("/settings/data");
    var fields = new java.util.ArrayList<>(List.of("sure", "on"));
    fields.addAll(List.of(more));
    assertThat(member.sends("/settings/leaving", fields.toArray(String[]::new)).leadsTo())
        .isEqualTo("/left");
  }

  private String wayBack() {
    var letter =
        db.sql("select plain from letters where about = 'farewell'").query(String.class).single();
    var link = WAY_BACK.matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group();
  }

  private void timeIsOver() {
    db.sql("update departures set erase_at = now() - interval '1 minute'").update();
  }

  private int count(String what) {
    return db.sql("select count(*) from " + what).query(Integer.class).single();
  }

  private List<Map<String, Object>> everythingOf(long member) {
    return db.sql(
            """
            select m.name, m.address, to_jsonb(p)::text as profile,
                   (select jsonb_agg(to_jsonb(v) order by field)::text from visibilities v where v.member_id = m.id)
                     as visibilities,
                   (select count(*) from safety) as put_away,
                   (select count(*) from departures) as leaving
              from members m
              join profiles p on p.member_id = m.id
             where m.id = :member
            """)
        .param("member", member)
        .query()
        .listOfRows();
  }

  /** The tables in which these words stand, whatever their columns. */
  private TreeSet<String> whereItSays(String words) {
    var said = new TreeSet<String>();
    var tables =
        db.sql("select tablename from pg_tables where schemaname = 'public'")
            .query(String.class)
            .list();
    for (var table : tables) {
      var found =
          db.sql(
                  "select exists (select from \""
                      + table
                      + "\" t where position(:words in t::text) > 0)")
              .param("words", words)
              .query(Boolean.class)
              .single();
      if (found) {
        said.add(table);
      }
    }
    return said;
  }
}
