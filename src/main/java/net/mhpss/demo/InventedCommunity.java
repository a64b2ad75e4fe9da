package net.mhpss.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.mhpss.database.ChangeLog;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invented people with their hosts, groups, discussions and works, as they are written in
 * {@code demo/community}.
 */
@Component
class InventedCommunity {
  /** In the order in which one needs the other. */
  private static final List<String> ROOMS =
      List.of("members", "organizations", "visits", "hosting", "groups", "discussions", "library");

  private final JdbcOperations script;
  private final JdbcClient db;
  private final ChangeLog changes;

  InventedCommunity(JdbcOperations script, JdbcClient db, ChangeLog changes) {
    this.script = script;
    this.db = db;
    this.changes = changes;
  }

  /** Whether it is in the database. */
  boolean isHere() {
    return db.sql("select exists (select from demo_loads)")
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Brings it in, unless it has been before; of two nodes at the same instant, one does. */
  @Transactional
  boolean bring() {
    var first =
        db.sql("insert into demo_loads (loaded_at) values (now()) on conflict do nothing").update();
    if (first == 0) {
      return false;
    }
    layOut();
    return true;
  }

  /** In the transaction of whoever calls: one script a room, each sent whole to the database. */
  @Transactional(propagation = Propagation.MANDATORY)
  void layOut() {
    ROOMS.forEach(room -> script.execute(text(room)));
    everything().forEach(thing -> changes.note(thing.kind(), thing.id()));
  }

  private List<Thing> everything() {
    return db.sql(
            """
            with people as (select id from members where email like '%@demo.invalid'),
                 circles as (select id from groups where founder_id in (select id from people))
            select 'member' as kind, id from people
            union all
            select 'group', id from circles
            union all
            select 'discussion', id from discussions where group_id in (select id from circles)
            union all
            select 'work', id from works where shared_by in (select id from people)
            """)
        .query((row, number) -> new Thing(row.getString("kind"), row.getLong("id")))
        .list();
  }

  private record Thing(String kind, long id) {}

  private static String text(String room) {
    try {
      return new ClassPathResource("demo/community/" + room + ".sql").getContentAsString(UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
