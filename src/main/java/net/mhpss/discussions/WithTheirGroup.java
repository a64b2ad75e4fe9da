package net.mhpss.discussions;

import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.groups.GroupAccessChanged;
import net.mhpss.groups.GroupDissolved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Discussions are as open as their group: when it closes or goes, the search is told of each in the
 * same transaction.
 */
@Component
class WithTheirGroup {
  private final JdbcClient db;
  private final Attachments attachments;
  private final ChangeLog changes;

  WithTheirGroup(JdbcClient db, Attachments attachments, ChangeLog changes) {
    this.db = db;
    this.attachments = attachments;
    this.changes = changes;
  }

  @EventListener
  void closeUp(GroupAccessChanged changed) {
    noteAllIn(changed.group());
  }

  @EventListener
  void go(GroupDissolved dissolved) {
    attachments.remove(
        db.sql(
                """
                select p.id
                  from discussions d
                  join posts p on p.discussion_id = d.id
                  join post_files f on f.post_id = p.id
                 where d.group_id = :group
                """)
            .param("group", dissolved.group())
            .query((row, number) -> row.getLong(1))
            .list());
    noteAllIn(dissolved.group());
  }

  private void noteAllIn(long group) {
    db.sql("select id from discussions where group_id = :group")
        .param("group", group)
        .query((row, number) -> row.getLong(1))
        .list()
        .forEach(discussion -> changes.note("discussion", discussion));
  }
}
