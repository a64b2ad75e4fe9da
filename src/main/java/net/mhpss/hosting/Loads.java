package net.mhpss.hosting;

import java.time.Duration;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many members each host has: the sum of rows that the database adds with each change. Here
 * they are put together, so that there are few; whoever adds one meanwhile waits for nobody.
 */
@Configuration(proxyBeanMethods = false)
class Loads {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Bean
  Job putLoadsTogether(JdbcClient db) {
    return Job.every("hosting.put-loads-together", PAUSE, () -> putTogether(db));
  }

  static void putTogether(JdbcClient db) {
    db.sql(
            """
            with taken as (
              delete from loads
               where ctid = any (array(select ctid
                                         from loads
                                        where host_id in (select host_id from loads group by host_id having count(*) > 1)
                                          for update skip locked))
              returning host_id, members, given_at)
            insert into loads (host_id, members, given_at)
            select host_id, sum(members), max(given_at)
              from taken
             group by host_id
            having sum(members) <> 0 or host_id in (select member_id from hosts)
            """)
        .update();
  }
}
