package net.mhpss.hosting.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is told of what is overdue, and who is noted as away in the end. Everybody works every day
 * here.
 */
@NetworkTest
class WhatIsOverdueTest {
  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired ApplicationContext house;

  @BeforeEach
  void everybodyWorksEveryDayAndNothingIsOverdue() {
    db.sql("update hosts set working_days = '{1,2,3,4,5,6,7}'").update();
    db.sql("update participants set settled_id = latest_id").update();
    db.sql("delete from letters").update();
  }

  @Test
  void theHostIsToldThenTheirBackupThenTheManagerEachOnce() {
    db.sql("insert into backups (host_id, backup_id) values (2, 6)").update();
    thandiIsDue("1 hour");
    look();
    look();
    assertThat(letters()).hasSize(1);
    assertThat(letter(People.KOFI))
        .contains("Thandi N.", "Overdue: was due", "/desk/welcome/thandi00000000a7");

    thandiIsDue("25 hours");
    look();
    look();
    assertThat(letters()).hasSize(2);
    assertThat(letter(People.MIRA))
        .as("in her language")
        .contains("Kofi A. no ha podido", "Thandi N.", "Por dar la bienvenida");

    thandiIsDue("50 hours");
    look();
    look();
    assertThat(letters()).hasSize(3);
    assertThat(letter(People.NOOR)).contains("two working days", "Thandi N.", "/desk/team");
  }

  @Test
  void aContactMessageGoesOnFromWhomItWasGivenToToTheirBackupAndTheManager() {
    db.sql("insert into backups (host_id, backup_id) values (2, 6)").update();
    var told = List.of(People.KOFI, People.MIRA, People.NOOR);
    var late = List.of("1 hour", "25 hours", "50 hours");
    for (int step = 0; step < told.size(); step++) {
      db.sql(
              "update contact_waits set due_at = now() - cast(:late as interval) where message_id = 5")
          .param("late", late.get(step))
          .update();
      look();
      look();
      assertThat(letters()).as(late.get(step)).hasSize(step + 1);
      assertThat(letter(told.get(step)))
          .contains("A reader")
          .doesNotContain("library", "reader@example.org");
    }
    assertThat(letter(People.KOFI)).contains("/desk/contact/contactagain0005");
    assertThat(letter(People.MIRA)).contains("Kofi A. no ha podido");

    db.sql("update contact_waits set due_at = now() - interval '9 days' where message_id = 1")
        .update();
    look();
    assertThat(letters()).as("what nobody has taken is nobody's fault").hasSize(3);
  }

  @Test
  void aLetterAboutAnAnswerSaysNothingOfWhatWasWritten() {
    db.sql("update participants set settled_id = 0").update();
    db.sql("update messages set sent_at = now() - interval '9 days' where id = 2").update();
    look();
    assertThat(letter(People.NOOR)).contains("Amina", "Waiting for your answer");
    db.sql("select subject || coalesce(plain, '') || coalesce(html, '') from letters")
        .query(String.class)
        .list()
        .forEach(text -> assertThat(text).doesNotContain("تعرفين", "مواد للإشراف"));
  }

  @Test
  void whoDoesTheWorkOfAnotherIsToldInTheirPlace() {
    db.sql(
            "insert into away (host_id, since, why, backup_id, set_at) values (2, now() - interval"
                + " '1 hour', 'OWN', 6, now())")
        .update();
    thandiIsDue("1 hour");
    look();
    assertThat(letters()).hasSize(1);
    assertThat(letter(People.MIRA)).contains("Thandi N.", "Por Kofi A.");
  }

  @Test
  void whoLetsThreeDueTimesGoIsWarnedAndADayLaterNotedAsAway() {
    db.sql("update assignments set host_id = 2 where member_id in (1, 4)").update();
    db.sql(
            "update assignments set welcomed_at = null, due_at = now() - interval '1 hour' where"
                + " member_id in (1, 4, 7)")
        .update();
    look();
    look();
    assertThat(subjects(People.KOFI))
        .containsExactlyInAnyOrder(
            "3 things on your desk are overdue",
            "3 things are overdue: shall somebody stand in for you?");
    assertThat(db.sql("select count(*) from away").query(Long.class).single()).isZero();

    db.sql("update warnings set at = now() - interval '25 hours'").update();
    look();
    assertThat(subjects(People.KOFI)).hasSize(3).contains("Others step in for you for now");
    assertThat(db.sql("select why from away where host_id = 2").query(String.class).single())
        .isEqualTo("MISSED");
    assertThat(people.kofi().opens("/desk").text()).contains("You are away");
    assertThat(people.noor().opens("/desk").text()).contains("You stand in for Kofi A.", "Thandi");
  }

  @Test
  void whoGetsToItAfterTheWarningIsNotNotedAsAway() {
    db.sql("update assignments set host_id = 2 where member_id in (1, 4)").update();
    db.sql(
            "update assignments set welcomed_at = null, due_at = now() - interval '1 hour' where"
                + " member_id in (1, 4, 7)")
        .update();
    look();
    db.sql("update warnings set at = now() - interval '25 hours'").update();
    db.sql("update assignments set welcomed_at = now() where member_id = 1").update();
    look();
    assertThat(db.sql("select count(*) from away").query(Long.class).single()).isZero();
    assertThat(db.sql("select count(*) from warnings").query(Long.class).single()).isZero();
  }

  private void thandiIsDue(String ago) {
    db.sql("update assignments set due_at = now() - cast(:ago as interval) where member_id = 7")
        .param("ago", ago)
        .update();
  }

  private void look() {
    house.getBeansOfType(Job.class).values().stream()
        .filter(job -> job.name().equals("hosting.escalate"))
        .findFirst()
        .orElseThrow()
        .work()
        .run();
  }

  private List<String> letters() {
    return db.sql("select subject from letters where about like 'overdue%'")
        .query(String.class)
        .list();
  }

  private List<String> subjects(long to) {
    return db.sql("select subject from letters where recipient = :to order by id")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private String letter(long to) {
    return db.sql("select plain from letters where recipient = :to and about like 'overdue%'")
        .param("to", to)
        .query(String.class)
        .single();
  }
}
