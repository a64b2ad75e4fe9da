package net.mhpss.organizations.inside;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.mhpss.members.FindableBy;
import net.mhpss.members.FoundBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Members are found by the organizations they work with, where they show these to all members. */
@Component
public class FoundByOrganization implements FindableBy {
  private static final String FACET = "organization";

  private final JdbcClient db;
  private final FoundBy foundBy;

  FoundByOrganization(JdbcClient db, FoundBy foundBy) {
    this.db = db;
    this.foundBy = foundBy;
  }

  @Override
  public String facet() {
    return FACET;
  }

  @Override
  public String label() {
    return "organizations.organization";
  }

  @Override
  public List<String> of(long member) {
    return db.sql(
            """
            select o.address
              from affiliations a
              join organizations o on o.id = a.organization_id
             where a.member_id = :member
               and not exists (select from hidden_fields h
                                where h.member_id = a.member_id
                                  and h.field = 'affiliations')
             order by o.address
            """)
        .param("member", member)
        .query((row, number) -> row.getString("address"))
        .list();
  }

  @Override
  public Map<String, String> called(Collection<String> values, Locale language) {
    return db
        .sql(
            """
            select o.address, o.name
              from organization_in(:language) o
             where o.address = any(:values)
            """)
        .param("language", language.getLanguage())
        .param("values", values.toArray(String[]::new))
        .query((row, number) -> Map.entry(row.getString("address"), row.getString("name")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A member says anew where they work. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(long member) {
    foundBy.write(member);
  }

  /** Who was found by the one is found by the other from now on; by nothing when it is null. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(long gone, @Nullable Long into) {
    var addresses =
        db.sql(
                """
                select o.address, i.address as into_address
                  from organizations o
                  left join organizations i on i.id = cast(:into as bigint)
                 where o.id = :gone
                """)
            .param("gone", gone)
            .param("into", into)
            .query((row, number) -> new Addresses(row.getString(1), row.getString(2)))
            .single();
    foundBy.replace(FACET, addresses.gone(), addresses.into());
  }

  private record Addresses(String gone, @Nullable String into) {}
}
