package net.mhpss.organizations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.organizations.Organization.Website;
import net.mhpss.taxonomy.Evidence;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every organization and network. All of them are open to everyone. */
@Component
public class Organizations {
  private final JdbcClient db;

  Organizations(JdbcClient db) {
    this.db = db;
  }

  /** The organization of this address, for rooms that point to it. */
  public Optional<OrganizationCard> card(Address address, Reader reader) {
    return find(address, reader).map(Organization::card);
  }

  /**
   * The organizations that go by exactly these names, short names or names in other languages,
   * whatever their capitals and accents, by the name asked for. A name that two share is nobody's.
   */
  public Map<String, OrganizationCard> called(Collection<String> names, Locale language) {
    var folded = names.stream().map(Folded::of).collect(toSet());
    if (folded.isEmpty()) {
      return Map.of();
    }
    var cards =
        db
            .sql(
                """
                select folded, id, address,
                       coalesce(other.name, organizations.name) as name,
                       coalesce(other.short_name, organizations.short_name) as short_name
                  from organization_callings as called
                  join organizations on id = called.organization_id
                  left join organization_names as other
                    on other.organization_id = id and language = :language
                 where folded in (:folded)
                   and not exists (select from organization_callings as same
                                    where same.folded = called.folded
                                      and same.organization_id <> called.organization_id)
                """)
            .param("folded", folded)
            .param("language", language.getLanguage())
            .query((row, number) -> Map.entry(row.getString("folded"), card(row)))
            .list()
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    var called = new HashMap<String, OrganizationCard>();
    for (var name : names) {
      var card = cards.get(Folded.of(name));
      if (card != null) {
        called.put(name, card);
      }
    }
    return called;
  }

  /** Up to so many organizations with these letters in one of their names, for choosing from. */
  public List<OrganizationCard> like(String typed, Reader reader, int most) {
    return list(new Looking(typed, "", "", ""), reader, most).stream().map(Listed::card).toList();
  }

  Optional<Organization> find(Address address, Reader reader) {
    return db.sql(
            """
            select id, address,
                   coalesce(other.name, organizations.name) as name,
                   coalesce(other.short_name, organizations.short_name) as short_name,
                   kind, country, website, website_evidence, role_in_network,
                   organizations.evidence
              from organizations
              left join organization_names as other
                on organization_id = id and language = :language
             where address = :address
            """)
        .param("address", address.id())
        .param("language", reader.language().getLanguage())
        .query(Organizations::organization)
        .optional();
  }

  List<Listed> list(Looking looking, Reader reader, int most) {
    return db.sql(
            """
            select id, address, shown.name, shown.short_name, kind, country, role_in_network,
                   organizations.evidence
              from organizations
              left join organization_names as other
                on organization_id = id and language = :language
             cross join lateral (
                   select coalesce(other.name, organizations.name) as name,
                          coalesce(other.short_name, organizations.short_name) as short_name
                   ) as shown
             where (:kind = '' or kind = :kind)
               and (:country = '' or country = :country)
               and (:pattern = '%%' or exists (select from organization_callings
                                where organization_id = id and folded like :pattern))
               and (:after = ''
                    or (shown.name collate "und-x-icu", id)
                       > (select coalesce(last_other.name, last.name), last.id
                            from organizations as last
                            left join organization_names as last_other
                              on last_other.organization_id = last.id
                             and last_other.language = :language
                           where last.address = :after))
             order by shown.name collate "und-x-icu", id
             limit :most
            """)
        .param("language", reader.language().getLanguage())
        .param("kind", looking.kind())
        .param("country", looking.country())
        .param("pattern", looking.pattern())
        .param("after", looking.after())
        .param("most", most)
        .query(Organizations::listed)
        .list();
  }

  int count(Looking looking) {
    return db.sql(
            """
            select count(*)
              from organizations
             where (:kind = '' or kind = :kind)
               and (:country = '' or country = :country)
               and (:pattern = '%%' or exists (select from organization_callings
                                where organization_id = id and folded like :pattern))
            """)
        .param("kind", looking.kind())
        .param("country", looking.country())
        .param("pattern", looking.pattern())
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** The countries that have any. */
  Set<String> countries() {
    return db.sql("select distinct country from organizations where country is not null")
        .query((row, number) -> row.getString(1))
        .set();
  }

  /** What else it is called, here and elsewhere. */
  List<String> otherNames(OrganizationCard organization) {
    return db.sql(
            """
            select called
              from organization_callings
             where organization_id = :id
               and called <> :name
               and called is distinct from cast(:shortName as text)
             order by called collate "und-x-icu"
            """)
        .param("id", organization.id())
        .param("name", organization.name())
        .param("shortName", organization.shortName())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** What this one is part of. */
  Optional<OrganizationCard> around(OrganizationCard organization, Reader reader) {
    return db.sql(
            """
            select whole.id, whole.address,
                   coalesce(other.name, whole.name) as name,
                   coalesce(other.short_name, whole.short_name) as short_name
              from organizations as part
              join organizations as whole on whole.id = part.parent_id
              left join organization_names as other
                on other.organization_id = whole.id and language = :language
             where part.id = :id
            """)
        .param("id", organization.id())
        .param("language", reader.language().getLanguage())
        .query((row, number) -> card(row))
        .optional();
  }

  /** What is part of this one. */
  List<OrganizationCard> within(OrganizationCard organization, Reader reader) {
    return db.sql(
            """
            select id, address,
                   coalesce(other.name, organizations.name) as name,
                   coalesce(other.short_name, organizations.short_name) as short_name
              from organizations
              left join organization_names as other
                on organization_id = id and language = :language
             where parent_id = :id
             order by coalesce(other.name, organizations.name) collate "und-x-icu", id
            """)
        .param("id", organization.id())
        .param("language", reader.language().getLanguage())
        .query((row, number) -> card(row))
        .list();
  }

  private static OrganizationCard card(ResultSet row) throws SQLException {
    return new OrganizationCard(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getString("short_name"));
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(
        card(row),
        row.getString("kind"),
        row.getString("country"),
        row.getString("role_in_network"),
        Evidence.of(row.getString("evidence")) == Evidence.RECALLED);
  }

  private static Organization organization(ResultSet row, int number) throws SQLException {
    return new Organization(
        card(row),
        row.getString("kind"),
        row.getString("country"),
        website(row),
        row.getString("role_in_network"),
        Evidence.of(row.getString("evidence")));
  }

  private static @Nullable Website website(ResultSet row) throws SQLException {
    var address = row.getString("website");
    return address == null
        ? null
        : new Website(address, row.getString("website_evidence").equals("recalled"));
  }
}
