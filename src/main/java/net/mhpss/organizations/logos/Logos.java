package net.mhpss.organizations.logos;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.files.Portrait.Drawn;
import net.mhpss.organizations.Organization;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The logos of organizations, open to everyone like their pages; who changes one may. */
@Component
class Logos {
  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final Clock clock;

  Logos(JdbcClient db, ChangeLog changes, AuditLog audit, Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.clock = clock;
  }

  /** The JPEG at this address, for lists or for a page. */
  Optional<byte[]> find(Address address, boolean small) {
    return db.sql(
            """
            select case when :small then small else large end as jpeg
              from organization_logos
             where address = :address
            """)
        .param("small", small)
        .param("address", address.id())
        .query((row, number) -> row.getBytes("jpeg"))
        .optional();
  }

  /** Keeps a logo in place of the one before, at an address that nothing has had. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Organization organization, Drawn logo, String credit, Reader.Member by) {
    db.sql(
            """
            insert into organization_logos (organization_id, address, credit, small, large, since)
            values (:organization, :address, :credit, :small, :large, :now)
            on conflict (organization_id) do update
              set address = excluded.address, credit = excluded.credit, small = excluded.small,
                  large = excluded.large, since = excluded.since
            """)
        .param("organization", organization.id())
        .param("address", Address.random().id())
        .param("credit", Typed.line(credit))
        .param("small", logo.small())
        .param("large", logo.large())
        .param("now", OffsetDateTime.now(clock))
        .update();
    changed(organization, by);
  }

  /** Says anew who made the logo; false when there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean credit(Organization organization, String credit, Reader.Member by) {
    var known =
        db.sql(
                "update organization_logos set credit = :credit where organization_id = :organization")
            .param("credit", Typed.line(credit))
            .param("organization", organization.id())
            .update();
    changed(organization, by);
    return known == 1;
  }

  /** Takes the logo away for good. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(Organization organization, Reader.Member by) {
    db.sql("delete from organization_logos where organization_id = :organization")
        .param("organization", organization.id())
        .update();
    changed(organization, by);
  }

  private void changed(Organization organization, Reader.Member by) {
    audit.note(by.id(), "organizations.changed-logo", "organization", organization.id());
    changes.note("organization", organization.id());
  }
}
