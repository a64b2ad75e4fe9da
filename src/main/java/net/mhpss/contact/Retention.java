package net.mhpss.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long contact messages are kept: done with, 24 months; held as spam, 90 days. What was
 * answered and stayed without a word is done with after a month. In steps, so that nobody waits
 * long for a lock.
 */
@Component
class Retention {
  private static final Duration DONE_WITH = Duration.ofDays(730);
  private static final Duration HELD = Duration.ofDays(90);

  private final JdbcClient db;
  private final TransactionTemplate transaction;
  private final Routing routing;
  private final Clock clock;

  Retention(JdbcClient db, TransactionTemplate transaction, Routing routing, Clock clock) {
    this.db = db;
    this.transaction = transaction;
    this.routing = routing;
    this.clock = clock;
  }

  void erase() {
    closeWhatNobodyAnswered();
    // what is read in a thread that is about to go, goes before it
    inSteps(
        """
        delete from contact_messages
         where id = any(array(select g.message_id
                                from contact_closures c
                                join contact_merges g on g.into_id = c.message_id
                               where c.at < :before
                               limit %d))
        """,
        DONE_WITH);
    inSteps(
        """
        delete from contact_messages
         where id = any(array(select message_id
                                from contact_closures
                               where at < :before
                               order by at
                               limit %d))
        """,
        DONE_WITH);
    inSteps(
        """
        delete from contact_messages
         where id = any(array(select message_id
                                from contact_holds
                               where at < :before
                               order by at
                               limit %d))
        """,
        HELD);
    InSteps.forget(db, "contact_links", "expires_at", OffsetDateTime.now(clock));
  }

  private void inSteps(String deleting, Duration kept) {
    var before = OffsetDateTime.now(clock).minus(kept);
    InSteps.until(
        () -> db.sql(deleting.formatted(InSteps.A_STEP)).param("before", before).update());
  }

  /** A closure takes the wait away by itself. */
  private void closeWhatNobodyAnswered() {
    var now = OffsetDateTime.now(clock);
    InSteps.until(
        () ->
            db.sql(
                    """
                    insert into contact_closures (message_id, at)
                    select message_id, :now
                      from contact_waits
                     where whom = 'WRITER' and due_at < :now
                     order by due_at
                     limit\s"""
                        + InSteps.A_STEP
                        + " on conflict do nothing")
                .param("now", now)
                .update());
  }

  /** What was given to somebody who has left the hosting team is given to another. */
  void giveOn() {
    transaction.executeWithoutResult(
        _ ->
            db.sql(
                    """
                    select w.message_id
                      from contact_waiting w
                     where w.goes_to = 'HOSTS'
                       and w.host_id not in (select member_id from host_card)
                     order by w.due_at
                     limit 200
                    """)
                .query((row, number) -> row.getLong(1))
                .list()
                .forEach(routing::give));
  }

  @Bean
  Job forgetContactMessages() {
    return Job.every("contact.forget", Duration.ofHours(24), this::erase);
  }

  @Bean
  Job giveContactMessagesOn() {
    return Job.every("contact.give-on", Duration.ofMinutes(5), this::giveOn);
  }
}
