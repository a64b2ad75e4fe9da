package net.mhpss.library;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organizations;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.taxonomy.FirstLoad;
import net.mhpss.taxonomy.PackagedFile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organizations have made which works: tells the organizations how many, and follows when two
 * of them turn out to be one.
 */
@Component
class PublishersOfWorks implements FirstLoad {
  private final JdbcClient db;
  private final Organizations organizations;
  private final Catalogue catalogue;
  private final ChangeLog changes;

  PublishersOfWorks(
      JdbcClient db, Organizations organizations, Catalogue catalogue, ChangeLog changes) {
    this.db = db;
    this.organizations = organizations;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  /** The organizations that have made this work. */
  Set<Long> of(long work) {
    return new HashSet<>(
        db.sql(
                """
                select distinct organization_id
                  from work_publishers
                 where work_id = :work
                   and organization_id is not null
                """)
            .param("work", work)
            .query((row, number) -> row.getLong(1))
            .list());
  }

  /** Tells these organizations anew how many works they have made. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(Collection<Long> some) {
    if (!some.isEmpty()) {
      organizations.publish(some, () -> count(some));
    }
  }

  private Map<Long, Integer> count(Collection<Long> some) {
    return db
        .sql(
            """
            select organization_id, count(distinct work_id) as works
              from work_publishers
             where organization_id in (:some)
             group by organization_id
            """)
        .param("some", some)
        .query((row, number) -> Map.entry(row.getLong("organization_id"), row.getInt("works")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What the one has made, the other has made; named once where a work names both. */
  @EventListener
  void on(OrganizationsMerged merged) {
    var works =
        db.sql("select distinct work_id from work_publishers where organization_id = :from")
            .param("from", merged.from())
            .query((row, number) -> row.getLong(1))
            .list();
    db.sql(
            """
            delete from work_publishers w
             where organization_id = :from
               and exists (select from work_publishers
                            where work_id = w.work_id
                              and organization_id = :into)
            """)
        .param("from", merged.from())
        .param("into", merged.into())
        .update();
    db.sql("update work_publishers set organization_id = :into where organization_id = :from")
        .param("from", merged.from())
        .param("into", merged.into())
        .update();
    tell(List.of(merged.into()));
    changes.note("work", works);
  }

  @Override
  public String name() {
    return "Works of organizations";
  }

  @Override
  public int order() {
    return catalogue.order() + 1;
  }

  @Override
  public List<PackagedFile> files() {
    return catalogue.files();
  }

  @Override
  public String load() {
    var publishers =
        db.sql(
                """
                select distinct organization_id
                  from work_publishers
                 where organization_id is not null
                """)
            .query((row, number) -> row.getLong(1))
            .list();
    tell(publishers);
    return "%d organizations".formatted(publishers.size());
  }
}
