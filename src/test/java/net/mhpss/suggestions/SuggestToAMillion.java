package net.mhpss.suggestions;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes the suggestions of everybody in the database of {@code --mhpss.data} anew, as the job does
 * in rounds, and prints what it took. Run by {@code bench/suggestions}.
 */
final class SuggestToAMillion {
  private SuggestToAMillion() {}

  public static void main(String[] arguments) throws Exception {
    try (var house = SpringApplication.run(Class.forName("net.mhpss.Network"), arguments)) {
      var db = house.getBean(JdbcClient.class);
      house.getBean("net.mhpss.jobs.Jobs", SmartLifecycle.class).stop();
      everybodyWasHereLately(db);
      db.sql("truncate suggestions").update();
      round("never made before", house.getBean(Renewal.class), db);
      for (int part = 0; part < 20; part++) {
        db.sql(
                "update suggestions set made_at = made_at - interval '8 days' where member_id % 20 = :part")
            .param("part", part)
            .update();
      }
      round("made anew", house.getBean(Renewal.class), db);
      now(house.getBean(Making.class), house.getBean(Crowds.class), db);
    }
  }

  private static void everybodyWasHereLately(JdbcClient db) {
    inParts(
        db,
        """
        insert into visits (member_id, began_at)
        select id, now() - id % 50 * interval '1 day' from members where id % 20 = :part
        on conflict do nothing
        """);
    db.sql("analyze visits").update();
  }

  /** A statement over everybody takes more than the minute that one may take. */
  private static void inParts(JdbcClient db, String sql) {
    for (int part = 0; part < 20; part++) {
      db.sql(sql).param("part", part).update();
    }
  }

  private static void round(String what, Renewal renewal, JdbcClient db) {
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    var round = renewal.round(Duration.ofHours(2));
    var seconds = round.making().toMillis() / 1000.0;
    System.out.printf(
        "%s: %,d people read in %.1f s, %,d members made in %.1f s (%,.0f a second), heap at most %,d MB, table %s%n",
        what,
        round.people(),
        round.reading().toMillis() / 1000.0,
        round.made(),
        seconds,
        round.made() / seconds,
        peak() / 1_000_000,
        db.sql("select pg_size_pretty(pg_total_relation_size('suggestions'))")
            .query(String.class)
            .single());
    System.out.println(
        db.sql(
                """
                select format('people %s, groups %s, works %s a member; without people %s; suggested at all %s, most lists %s',
                              round(avg(cardinality(people)), 1), round(avg(cardinality(groups)), 1), round(avg(cardinality(works)), 1),
                              count(*) filter (where people = '{}'),
                              (select count(distinct id) from suggestions, unnest(people) id),
                              (select max(times) from (select count(*) as times from suggestions, unnest(people) id group by id) t))
                  from suggestions
                """)
            .query(String.class)
            .single());
  }

  private static void now(Making making, Crowds crowds, JdbcClient db) {
    var begun = System.nanoTime();
    crowds.lately();
    System.out.printf(
        "those who were here lately, read once in ten minutes: %d ms%n", since(begun));
    var members =
        db.sql("select member_id from suggestions order by md5(member_id::text) limit 400")
            .query(Long.class)
            .list();
    var took = new java.util.ArrayList<Long>();
    for (var member : members) {
      begun = System.nanoTime();
      making.now(member);
      took.add(since(begun));
    }
    took.subList(0, 100).clear();
    took.sort(null);
    System.out.printf(
        "one member at once: %d ms at the median, %d ms at the 99th of a hundred%n",
        took.get(took.size() / 2), took.get(took.size() * 99 / 100));
  }

  private static long since(long begun) {
    return (System.nanoTime() - begun) / 1_000_000;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
