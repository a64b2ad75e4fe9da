package net.mhpss.organizations.inside;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever anybody may call an organization: what it is found by. */
@Component
public class Names {
  private final JdbcClient db;

  Names(JdbcClient db) {
    this.db = db;
  }

  /** It is called this from now on, and no longer what it was called before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(long organization, Collection<String> called) {
    db.sql("delete from organization_callings where organization_id = :organization")
        .param("organization", organization)
        .update();
    for (var name : called) {
      var folded = Folded.of(name);
      if (!folded.isEmpty()) {
        db.sql(
                """
                insert into organization_callings (organization_id, folded, called)
                values (:organization, :folded, :called)
                on conflict do nothing
                """)
            .param("organization", organization)
            .param("folded", folded)
            .param("called", name)
            .update();
      }
    }
  }
}
