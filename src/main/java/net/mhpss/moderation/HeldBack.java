package net.mhpss.moderation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waits until somebody who looks after the talk lets it through. */
@Component
public class HeldBack {
  /** Why something waits. */
  public enum Why {
    LINKS,
    REPEATED,
    FLOOD
  }

  private final JdbcClient db;
  private final Reports reports;

  HeldBack(JdbcClient db, Reports reports) {
    this.db = db;
    this.reports = reports;
  }

  /** Puts what a member wrote in a group into the queue; its room offers it as a {@code held}. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(long thing, long author, long group, Why why) {
    reports.write("held", thing, author, group, Reason.valueOf(why.name()), null, "", null);
  }

  /** Its author has taken it back: nobody need look at it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takenBack(long thing) {
    db.sql(
            """
            delete from reports
             where kind = 'held' and thing_id = :thing and open and appeal_of is null
            """)
        .param("thing", thing)
        .update();
  }

  /**
   * How much waits for this host of a group, no further than to a hundred; nothing that is about
   * them or that they have told of themselves, which others look into.
   */
  public int in(long group, long host) {
    return db.sql(
            """
            select count(*)
              from (select from reports
                     where group_id = :group and open and appeal_of is null
                       and member_id is distinct from :host
                       and reporter_id is distinct from :host
                     limit 100) few
            """)
        .param("group", group)
        .param("host", host)
        .query(Integer.class)
        .single();
  }
}
