package net.mhpss.organizations;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.mhpss.database.ChangeLog;
import net.mhpss.organizations.Organization.Logo;
import net.mhpss.organizations.Organization.Website;
import net.mhpss.organizations.inside.Alike;
import net.mhpss.organizations.inside.Folded;
import net.mhpss.taxonomy.Evidence;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every organization and network. All of them are open to everyone. */
@Component
public class Organizations {
  private final JdbcClient db;
  private final Alike alike;
  private final ChangeLog changes;

  Organizations(JdbcClient db, Alike alike, ChangeLog changes) {
    this.db = db;
    this.alike = alike;
    this.changes = changes;
  }

  /** The organization of this address, for rooms that point to it. */
  public Optional<OrganizationCard> card(Address address, Reader reader) {
    return find(address, reader).map(Organization::card);
  }

  /** The organization of this address. */
  public Optional<Organization> find(Address address, Reader reader) {
    return db.sql(
            """
            select called.id, called.address, called.name, called.short_name, o.kind, o.country,
                   o.works_in, o.website, o.website_evidence, o.role_in_network, o.evidence,
                   o.changed, p.organization_id is not null as proposed,
                   exists (select from organization_managers where organization_id = o.id) as claimed,
                   exists (select from organization_managers
                            where organization_id = o.id
                              and member_id = cast(:reader as bigint)) as managed,
                   l.address as logo, l.credit
              from organizations o
              join organization_in(:language) called on called.id = o.id
              left join organization_proposals p on p.organization_id = o.id
              left join organization_logos l on l.organization_id = o.id
             where o.address = :address
            """)
        .param("address", address.id())
        .param("language", reader.language().getLanguage())
        .param("reader", reader.memberId())
        .query(Organizations::organization)
        .optional();
  }

  /** What an entry of this address was merged into. */
  Optional<OrganizationCard> moved(Address address, Reader reader) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name
              from merged_organizations m
              join organization_in(:language) o on o.id = m.into_id
             where m.address = :address
            """)
        .param("address", address.id())
        .param("language", reader.language().getLanguage())
        .query(OrganizationCard::of)
        .optional();
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
                select folded, o.id, o.address, o.name, o.short_name
                  from organization_callings as called
                  join organization_in(:language) o on o.id = called.organization_id
                 where folded in (:folded)
                   and not exists (select from organization_callings as same
                                    where same.folded = called.folded
                                      and same.organization_id <> called.organization_id)
                """)
            .param("folded", folded)
            .param("language", language.getLanguage())
            .query(
                (row, number) ->
                    Map.entry(row.getString("folded"), OrganizationCard.of(row, number)))
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

  /** The organizations that go by nearly the name that was typed, the nearest first. */
  public List<OrganizationCard> alike(String typed, Locale language, int most) {
    return alike.to(typed, language, most).stream().map(Alike.Near::card).toList();
  }

  /** The organizations whose page this member looks after, the first one first. */
  public List<OrganizationCard> managedBy(Reader.Member member) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name
              from organization_managers m
              join organization_in(:language) o on o.id = m.organization_id
             where m.member_id = :member
             order by m.since, o.id
             limit 60
            """)
        .param("member", member.id())
        .param("language", member.language().getLanguage())
        .query(OrganizationCard::of)
        .list();
  }

  /**
   * Notes how many works the library has of these organizations. It counts them when nobody else
   * counts for the same ones, and says nothing of those that have none.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(Collection<Long> organizations, Supplier<Map<Long, Integer>> counted) {
    var ids = new TreeSet<>(organizations).toArray(Long[]::new);
    db.sql("select id from organizations where id = any(:ids) order by id for no key update")
        .param("ids", ids)
        .query((row, number) -> row.getLong(1))
        .list();
    var counts = counted.get();
    var changed =
        db.sql(
                """
                update organizations o
                   set works = c.works
                  from unnest(cast(:ids as bigint[]), cast(:works as int[])) as c (id, works)
                 where o.id = c.id
                   and o.works <> c.works
                """)
            .param("ids", ids)
            .param(
                "works",
                java.util.Arrays.stream(ids)
                    .map(id -> counts.getOrDefault(id, 0))
                    .toArray(Integer[]::new))
            .update();
    if (changed > 0) {
      changes.stir();
    }
  }

  /** What it says of itself: in the reader's language, or in the first one in which it does. */
  Optional<About> about(Organization organization, Locale language) {
    return db.sql(
            """
            select language, html
              from organization_abouts
             where organization_id = :id
             order by language <> :language, language <> 'en', language
             limit 1
            """)
        .param("id", organization.id())
        .param("language", language.getLanguage())
        .query((row, number) -> new About(row.getString("language"), row.getString("html")))
        .optional();
  }

  /** A text and its language. */
  record About(String language, String html) {}

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
             limit 60
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
            select o.id, o.address, o.name, o.short_name
              from organizations as part
              join organization_in(:language) o on o.id = part.parent_id
             where part.id = :id
            """)
        .param("id", organization.id())
        .param("language", reader.language().getLanguage())
        .query(OrganizationCard::of)
        .optional();
  }

  /** What is part of this one. */
  List<OrganizationCard> within(OrganizationCard organization, Reader reader) {
    return db.sql(
            """
            select o.id, o.address, o.name, o.short_name
              from organizations as part
              join organization_in(:language) o on o.id = part.id
             where part.parent_id = :id
             order by o.name collate "und-x-icu", o.id
             limit 100
            """)
        .param("id", organization.id())
        .param("language", reader.language().getLanguage())
        .query(OrganizationCard::of)
        .list();
  }

  private static Organization organization(ResultSet row, int number) throws SQLException {
    return new Organization(
        OrganizationCard.of(row, number),
        row.getString("kind"),
        row.getString("country"),
        List.of((String[]) row.getArray("works_in").getArray()),
        website(row),
        row.getString("role_in_network"),
        Evidence.of(row.getString("evidence")),
        row.getBoolean("proposed"),
        row.getBoolean("claimed"),
        row.getBoolean("managed"),
        logo(row),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Logo logo(ResultSet row) throws SQLException {
    var address = row.getString("logo");
    return address == null ? null : new Logo(address, row.getString("credit"));
  }

  private static @Nullable Website website(ResultSet row) throws SQLException {
    var address = row.getString("website");
    return address == null
        ? null
        : new Website(address, row.getString("website_evidence").equals("recalled"));
  }
}
