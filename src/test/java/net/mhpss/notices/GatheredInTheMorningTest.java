package net.mhpss.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.discussions.MemberMentioned;
import net.mhpss.notices.QuietHours.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class GatheredInTheMorningTest {
  private static final String QUESTION = "/groups/gchildren0000001/discussions/dnetwork00000001";

  /** A Wednesday after today, at half past eight by universal time. */
  private static final Instant WEDNESDAY =
      LocalDate.now(ZoneOffset.UTC)
          .plusDays(1)
          .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
          .atTime(8, 30)
          .toInstant(ZoneOffset.UTC);

  private static final Instant MONDAY = WEDNESDAY.plusSeconds(5 * 24 * 3600);

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Digests digests;
  @Autowired QuietHours quiet;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  record Mail(
      String address, String language, String subject, String plain, String html, String headers) {}

  @BeforeEach
  void theirMorningsAreTheSame() {
    db.sql("update members set zone = 'UTC'").update();
    LongStream.of(People.AMINA, People.BARAKA, People.THANDI)
        .forEach(
            member ->
                db.sql("insert into memberships (group_id, member_id, since) values (1, :m, now())")
                    .param("m", member)
                    .update());
    db.sql(
            """
            insert into digests (member_id, due_at, daily_since, weekly_since)
            select id, :due, now(), :due from members where id in (1, 4, 5, 7, 8)
            on conflict (member_id) do update
               set due_at = excluded.due_at, daily_since = excluded.daily_since, weekly_since = excluded.weekly_since
            """)
        .param("due", OffsetDateTime.ofInstant(WEDNESDAY, ZoneOffset.UTC).minusHours(26))
        .update();
  }

  @Test
  void whatWasWrittenInTheirGroupsComesToEachOnceInTheirMorning() {
    josephWrites("We keep a **paper** log, and it has never failed us.");
    assertThat(digests.writeSome(WEDNESDAY.minusSeconds(7 * 3600))).isEqualTo(5);
    assertThat(mails()).as("at half past one at night").isEmpty();

    db.sql("insert into blockings (member_id, blocked_id, since) values (8, 5, now())").update();
    assertThat(digests.writeSome(WEDNESDAY)).isEqualTo(5);
    assertThat(mails())
        .extracting(Mail::address)
        .as("not who wrote it, was told of it, or keeps its author away")
        .containsExactlyInAnyOrder("amina@example.org", "thandi@example.org");
    var amina = mailTo("amina@example.org");
    assertThat(amina.language()).isEqualTo("ar");
    assertThat(amina.html()).contains("dir=\"rtl\"", "We keep a paper log", "Joseph O.");
    assertThat(amina.subject()).doesNotContain("Children");
    assertThat(amina.headers()).contains("digest", "List-Unsubscribe=One-Click");
    var thandi = mailTo("thandi@example.org");
    assertThat(thandi.plain())
        .contains(
            "How do you supervise lay counsellors when the network is down?",
            "Children and families",
            "1 new reply",
            "wrote:\n\n> We keep a paper log, and it has never failed us.",
            "http://localhost:8080" + QUESTION + "#p4",
            "/settings/notices")
        .doesNotContain("<p");
    assertThat(thandi.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    assertThat(count("letter_names where member_id = 5")).isEqualTo(2);

    assertThat(digests.writeSome(WEDNESDAY.plusSeconds(60))).isZero();
    assertThat(digests.writeSome(WEDNESDAY.plusSeconds(24 * 3600))).isEqualTo(5);
    assertThat(mails()).as("nothing new, no mail").hasSize(2);
  }

  @Test
  void oneAskedForTheWholeWeekAndAnotherLeftMeanwhile() {
    var thandi = people.thandi();
    thandi.opens("/settings/notices/groups");
    thandi.sends("/settings/notices/groups", "gchildren0000001", "WEEKLY");
    josephWrites("Once a week is enough.");
    latestIsOf(WEDNESDAY.minusSeconds(5 * 3600));
    db.sql("delete from memberships where member_id = 8").update();
    digests.writeSome(WEDNESDAY);
    assertThat(mails()).extracting(Mail::address).containsExactly("amina@example.org");
    digests.writeSome(MONDAY);
    assertThat(mails())
        .extracting(Mail::address)
        .containsExactly("amina@example.org", "thandi@example.org");

    var end =
        java.util.regex.Pattern.compile("/u/[A-Za-z0-9_-]{43}")
            .matcher(mailTo("thandi@example.org").plain());
    assertThat(end.find()).isTrue();
    people.visitor().forges(end.group());
    josephWrites("And now nothing.");
    latestIsOf(MONDAY.plusSeconds(24 * 3600));
    digests.writeSome(MONDAY.plusSeconds(7 * 24 * 3600));
    assertThat(mails().stream().filter(mail -> mail.address().startsWith("thandi"))).hasSize(1);
  }

  @Test
  void repliesThatOneWantsGatheredStandInTheSameMail() {
    var amina = people.amina();
    amina.opens("/settings/notices");
    amina.sends("/settings/notices", "replies", "DAILY", "begins", "");
    db.sql("insert into follows (discussion_id, member_id, since) values (1, 1, now())").update();
    josephWrites("A reply to gather.");
    assertThat(mails()).extracting(Mail::address).doesNotContain("amina@example.org");
    assertThat(amina.opens("/notices").html()).contains("A reply to gather.");
    digests.writeSome(WEDNESDAY);
    assertThat(mailTo("amina@example.org").plain()).containsOnlyOnce("A reply to gather.");
    digests.writeSome(WEDNESDAY.plusSeconds(24 * 3600));
    assertThat(mails().stream().filter(mail -> mail.address().startsWith("amina"))).hasSize(1);
  }

  @Test
  void whoTakesNoPartIsWrittenNothingUntilTheyDoAgain() {
    var amina = people.amina();
    amina.opens("/settings/notices");
    amina.sends("/settings/notices", "replies", "DAILY", "begins", "");
    db.sql("insert into follows (discussion_id, member_id, since) values (1, 1, now())").update();
    josephWrites("A reply to gather.");
    db.sql("insert into suspensions values (1, now(), now() + interval '1 day')").update();
    digests.writeSome(WEDNESDAY);
    assertThat(mails()).extracting(Mail::address).doesNotContain("amina@example.org");
    db.sql("delete from suspensions").update();
    digests.writeSome(WEDNESDAY.plusSeconds(24 * 3600));
    assertThat(mailTo("amina@example.org").plain()).containsOnlyOnce("A reply to gather.");
  }

  @Test
  void whoIsMentionedAndFollowsHearsOfThePostOnce() {
    db.sql("insert into follows (discussion_id, member_id, since) values (1, 1, now())").update();
    var mentioned = new MemberMentioned(1, 2, People.AMINA, People.JOSEPH);
    happens(mentioned);
    happens(new net.mhpss.discussions.PostWritten(1, 2, People.JOSEPH));
    happens(mentioned);
    assertThat(mails().stream().filter(mail -> mail.address().startsWith("amina"))).hasSize(1);
    assertThat(people.amina().saying("Accept-Language", "en").opens("/notices?lang=en").text())
        .contains("mentioned you in");
    db.sql(
            "insert into follows (discussion_id, member_id, since, level) values (1, 8, now(), 'MUTED')")
        .update();
    happens(new MemberMentioned(1, 3, People.BARAKA, People.JOSEPH));
    assertThat(mails().stream().filter(mail -> mail.address().startsWith("baraka"))).isEmpty();
  }

  @Test
  void inQuietHoursNothingIsMailedAndAfterThemOnce() {
    var now = LocalTime.now(ZoneOffset.UTC);
    var thandi = people.thandi();
    thandi.opens("/settings/notices");
    var wrong = thandi.sends("/settings/notices", "begins", "7", "ends", "7");
    assertThat(wrong.status()).isEqualTo(422);
    thandi.sends(
        "/settings/notices",
        "begins",
        Integer.toString(now.getHour()),
        "ends",
        Integer.toString((now.getHour() + 2) % 24));
    happens(new MemberMentioned(1, 2, People.THANDI, People.JOSEPH));
    assertThat(mails()).isEmpty();
    assertThat(count("notices where member_id = 7 and waits = 'QUIET'")).isOne();
    quiet.end();
    assertThat(mails()).isEmpty();
    db.sql("update notices set waits_until = now() where waits = 'QUIET'").update();
    quiet.end();
    quiet.end();
    assertThat(mails()).hasSize(1);
  }

  @Test
  void quietHoursMayGoOverMidnight() {
    var night = new Hours(LocalTime.of(22, 0), LocalTime.of(7, 0));
    var kampala = ZoneId.of("Africa/Kampala");
    assertThat(night.end(Instant.parse("2026-11-24T20:00:00Z"), kampala))
        .contains(Instant.parse("2026-11-25T04:00:00Z"));
    assertThat(night.end(Instant.parse("2026-11-25T03:59:00Z"), kampala))
        .contains(Instant.parse("2026-11-25T04:00:00Z"));
    assertThat(night.end(Instant.parse("2026-11-25T04:00:00Z"), kampala)).isEmpty();
  }

  @Test
  void noticesOfOneDiscussionStandInOneLineThatIsMarkedAsReadByItself() {
    db.sql("insert into follows (discussion_id, member_id, since) values (1, 7, now())").update();
    josephWrites("One");
    josephWrites("Two");
    var thandi = people.thandi();
    var page = thandi.opens("/notices");
    assertThat(page.text()).contains("and 1 more");
    var line = page.page().selectFirst("button[name=only]");
    assertThat(page.page().select("main li a[href*=dnetwork]")).hasSize(1);
    thandi.sends("/notices/read", "only", line.attr("value"), "upTo", "");
    assertThat(count("notices where member_id = 7 and about = 'REPLY' and read_at is null"))
        .isZero();

    thandi.opens("/settings/notices");
    thandi.sends("/settings/notices", "shown", "MENTIONS", "begins", "");
    josephWrites("Three");
    assertThat(thandi.opens("/notices").text()).doesNotContain("Three");
    assertThat(mails().stream().filter(mail -> mail.plain().contains("Three"))).isNotEmpty();
  }

  private void josephWrites(String text) {
    var joseph = people.joseph();
    joseph.opens(QUESTION);
    joseph.sends(QUESTION + "/posts", "text", text);
    db.sql("delete from letters where address = 'hana@example.org'").update();
  }

  private void latestIsOf(Instant at) {
    db.sql(
            "update posts set written_at = cast(:at as timestamptz) where id = (select max(id) from posts)")
        .param("at", at.toString())
        .update();
    db.sql("update discussions set last_post_at = cast(:at as timestamptz) where id = 1")
        .param("at", at.toString())
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
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private int count(String what) {
    return db.sql("select count(*) from " + what).query(Integer.class).single();
  }
}
