package net.mhpss.library;

import java.util.List;
import net.mhpss.organizations.OrganizationCard;
import net.mhpss.organizations.OrganizationSection;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The works that an organization has published, on its page. */
@Component
@Order(100)
class WorksOfOrganization implements OrganizationSection {
  private static final int SHOWN = 30;

  private final JdbcClient db;
  private final Works works;

  WorksOfOrganization(JdbcClient db, Works works) {
    this.db = db;
    this.works = works;
  }

  @Override
  public @Nullable Part of(OrganizationCard organization, Reader reader) {
    var cards = works.cards(published(organization.id()), reader);
    return cards.isEmpty() ? null : new PublishedWorks(cards);
  }

  private List<Long> published(long organization) {
    return db.sql(
            """
            select w.id
              from work_publishers p
              join works w on w.id = p.work_id
             where p.organization_id = :organization
             group by w.id
             order by w.year desc nulls last, w.id desc
             limit\s"""
                + SHOWN)
        .param("organization", organization)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
