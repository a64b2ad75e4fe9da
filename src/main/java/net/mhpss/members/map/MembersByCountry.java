package net.mhpss.members.map;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many members there are in each country, as everybody may know it: those who show their
 * country to all members, rounded down to tens. So fewer than ten look like nobody at all, and who
 * watches the figures does not see one person come or go. Nothing else is kept, and all sums are
 * made of these figures, so that no difference tells more.
 */
@Component
class MembersByCountry {
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  MembersByCountry(JdbcClient db, PlatformTransactionManager transactions) {
    this.db = db;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** At least so many, by country; the most first. */
  Map<String, Integer> now() {
    var figures = new LinkedHashMap<String, Integer>();
    db.sql("select country, members from members_by_country order by members desc, country")
        .query(
            row -> {
              figures.put(row.getString("country"), row.getInt("members"));
            });
    return figures;
  }

  @Bean
  Job countMembersByCountry() {
    return Job.every("members.count-by-country", Duration.ofMinutes(10), this::count);
  }

  void count() {
    transaction.executeWithoutResult(
        status -> {
          db.sql("delete from members_by_country").update();
          db.sql(
                  """
                  insert into members_by_country (country, members)
                  select p.country, count(*) / 10 * 10
                    from profiles p
                   where p.country is not null
                     and not exists (select from safety s where s.member_id = p.member_id)
                     and not exists (select from hidden_fields h
                                      where h.member_id = p.member_id and h.field = 'country')
                   group by p.country
                  having count(*) >= 10
                  on conflict (country) do update set members = excluded.members
                  """)
              .update();
        });
  }
}
