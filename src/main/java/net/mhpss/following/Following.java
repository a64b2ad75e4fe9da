package net.mhpss.following;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.organizations.OrganizationsMerged;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom and what each member follows. Whoever goes into safety mode, or blocks the follower, is out
 * of sight: the row stays, and shows again if they do.
 */
@Component
class Following {
  /** Of people, and of organizations: more than anybody reads, few enough to look through. */
  static final int MOST = 500;

  static final int A_PAGE = 40;

  private final JdbcClient db;
  private final Clock clock;

  Following(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** How a wish to follow turned out. */
  enum Outcome {
    /** It is followed now, or was already. */
    FOLLOWED,
    /** There is nobody there whom this reader could follow. */
    NOBODY,
    /** The reader follows as many as one can. */
    TOO_MANY
  }

  /** Whether the reader may follow this member at all; empty if not, else whether they do. */
  Optional<FollowButton> button(long member, Reader.Member reader) {
    return db.sql(
            """
            select c.address, f.since is not null as followed
              from member_card c
              left join followed_members f on f.member_id = c.id and f.follower_id = :reader
             where c.id = :member
               and c.id <> :reader
               and not c.safe
               and not exists (select from blocks b where b.member_id = :reader and b.other_id = c.id)
            """)
        .param("member", member)
        .param("reader", reader.id())
        .query(
            (row, number) ->
                new FollowButton(
                    "/members/" + row.getString("address"), row.getBoolean("followed"), false))
        .optional();
  }

  /** Whether the reader follows this organization. */
  boolean followsOrganization(long organization, Reader.Member reader) {
    return db.sql(
            """
            select exists (select from followed_organizations
                            where follower_id = :reader and organization_id = :organization)
            """)
        .param("organization", organization)
        .param("reader", reader.id())
        .query(Boolean.class)
        .single();
  }

  /** Begins to follow a member. */
  @Transactional
  public Outcome followMember(Address address, Reader.Member reader) {
    var whom =
        db.sql(
                """
                select id
                  from member_card c
                 where address = :address
                   and id <> :reader
                   and not safe
                   and not exists (select from blocks b where b.member_id = :reader and b.other_id = c.id)
                """)
            .param("address", address.id())
            .param("reader", reader.id())
            .query(Long.class)
            .optional();
    return whom.map(id -> follow("followed_members", "member_id", id, reader))
        .orElse(Outcome.NOBODY);
  }

  /** Begins to follow an organization. */
  @Transactional
  public Outcome followOrganization(long organization, Reader.Member reader) {
    return follow("followed_organizations", "organization_id", organization, reader);
  }

  private Outcome follow(String table, String column, long whom, Reader.Member reader) {
    var followed =
        db.sql("select count(*) from " + table + " where follower_id = :reader")
            .param("reader", reader.id())
            .query(Long.class)
            .single();
    if (followed >= MOST) {
      return Outcome.TOO_MANY;
    }
    db.sql(
            "insert into %s (follower_id, %s, since) values (:reader, :whom, :now) on conflict do nothing"
                .formatted(table, column))
        .param("reader", reader.id())
        .param("whom", whom)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return Outcome.FOLLOWED;
  }

  /** Ends following a member; whoever is out of sight counts as nobody. */
  @Transactional
  public boolean endMember(Address address, Reader.Member reader) {
    var whom =
        db.sql("select id from member_card where address = :address and not safe")
            .param("address", address.id())
            .query(Long.class)
            .optional();
    whom.ifPresent(
        id ->
            db.sql("delete from followed_members where follower_id = :reader and member_id = :whom")
                .param("reader", reader.id())
                .param("whom", id)
                .update());
    return whom.isPresent();
  }

  /** Who follows an organization that is one with another now follows that one. */
  @EventListener
  void on(OrganizationsMerged merged) {
    db.sql(
            """
            insert into followed_organizations (follower_id, organization_id, since)
            select follower_id, :into, since
              from followed_organizations
             where organization_id = :from
            on conflict do nothing
            """)
        .param("into", merged.into())
        .param("from", merged.from())
        .update();
  }

  /** Ends following an organization. */
  @Transactional
  public void endOrganization(long organization, Reader.Member reader) {
    db.sql(
            """
            delete from followed_organizations
             where follower_id = :reader and organization_id = :organization
            """)
        .param("reader", reader.id())
        .param("organization", organization)
        .update();
  }

  /** Whether the reader follows this topic. */
  boolean followsTopic(String topic, Reader.Member reader) {
    return follows("followed_topics", "topic", topic, reader);
  }

  /** Whether the reader follows this country. */
  boolean followsCountry(String country, Reader.Member reader) {
    return follows("followed_countries", "country", country, reader);
  }

  private boolean follows(String table, String column, String what, Reader.Member reader) {
    return db.sql(
            "select exists (select from %s where follower_id = :reader and %s = :what)"
                .formatted(table, column))
        .param("reader", reader.id())
        .param("what", what)
        .query(Boolean.class)
        .single();
  }

  /** Begins or ends to follow a topic that there is. */
  @Transactional
  public void topic(String topic, boolean followed, Reader.Member reader) {
    follow("followed_topics", "topic", topic, followed, reader);
  }

  /** Begins or ends to follow a country that there is. */
  @Transactional
  public void country(String country, boolean followed, Reader.Member reader) {
    follow("followed_countries", "country", country, followed, reader);
  }

  private void follow(
      String table, String column, String what, boolean followed, Reader.Member reader) {
    var change =
        followed
            ? "insert into %s (follower_id, %s, since) values (:reader, :what, :now) on conflict do nothing"
            : "delete from %s where follower_id = :reader and %s = :what and since <= :now";
    db.sql(change.formatted(table, column))
        .param("reader", reader.id())
        .param("what", what)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** The topics that the reader follows. */
  List<String> topics(Reader.Member reader) {
    return list("select topic from followed_topics where follower_id = :reader order by 1", reader);
  }

  /** The countries that the reader follows. */
  List<String> countries(Reader.Member reader) {
    return list(
        "select country from followed_countries where follower_id = :reader order by 1", reader);
  }

  private List<String> list(String sql, Reader.Member reader) {
    return db.sql(sql).param("reader", reader.id()).query((row, number) -> row.getString(1)).list();
  }

  /** Follows these topics and countries from now on, and no others. The form has no problems. */
  @Transactional
  public void choose(TopicsAndCountries form, Reader.Member reader) {
    keep("followed_topics", "topic", form.topics(), reader);
    keep("followed_countries", "country", form.countries(), reader);
  }

  private void keep(String table, String column, List<String> chosen, Reader.Member reader) {
    db.sql(
            "delete from %s where follower_id = :reader and %s <> all(:chosen)"
                .formatted(table, column))
        .param("reader", reader.id())
        .param("chosen", chosen.toArray(String[]::new))
        .update();
    db.sql(
            """
            insert into %s (follower_id, %s, since)
            select :reader, unnest(cast(:chosen as text[])), :now
            on conflict do nothing
            """
                .formatted(table, column))
        .param("reader", reader.id())
        .param("chosen", chosen.toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * A page of the people and organizations that the reader follows and one more if there is more,
   * by name, from after this one.
   */
  List<Followed> whom(Reader.Member reader, String after) {
    return db.sql(
            """
            with followed as (
              select '/members/' || c.address as path, c.name
                from followed_members f
                join member_card c on c.id = f.member_id
               where f.follower_id = :reader
                 and not c.safe
                 and not exists (select from blocks b where b.member_id = :reader and b.other_id = c.id)
              union all
              select '/organizations/' || o.address, o.name
                from followed_organizations f
                join organization_in(:language) o on o.id = f.organization_id
               where f.follower_id = :reader)
            select path, name
              from followed
             where (name collate "und-x-icu", path)
                   > (coalesce((select name from followed where path = :after), ''), :after)
             order by name collate "und-x-icu", path
             limit\s"""
                + (A_PAGE + 1))
        .param("reader", reader.id())
        .param("language", reader.language().getLanguage())
        .param("after", after)
        .query((row, number) -> new Followed(row.getString("path"), row.getString("name")))
        .list();
  }

  /** A member or an organization that somebody follows. */
  record Followed(String path, String name) {}
}
