package net.mhpss.groups;

import static java.util.Map.entry;
import static java.util.function.Predicate.not;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.mhpss.database.Alphabetical;
import net.mhpss.database.ChangeLog;
import net.mhpss.members.MemberCard;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Terms;
import net.mhpss.text.Markdown;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every group of the network, reached through whoever asks. */
@Component
public class Groups {
  /** How many stand on a page. */
  public static final int A_PAGE = 20;

  /** A group that the reader may know of, with what it is to them. What follows says which. */
  private static final String A_GROUP =
      """
      select g.id, g.address, g.name, g.purpose, g.access, g.kind, g.topics, g.countries, g.languages,
             g.founded_at, g.members_count, f.access as wished, a.since as archived_at,
             p.address as picture, p.credit,
             case when h.member_id is not null then 'HOST'
                  when m.member_id is not null then 'MEMBER'
                  when i.member_id is not null then 'INVITED'
                  when r.member_id is not null then 'WAITING'
                  when t.member_id is not null then 'BANNED'
                  else 'STRANGER' end as standing
        from groups g
        left join memberships m on m.group_id = g.id and m.member_id = :member
        left join hostings h on h.group_id = g.id and h.member_id = :member
        left join invitations i on i.group_id = g.id and i.member_id = :member
        left join join_requests r on r.group_id = g.id and r.member_id = :member
        left join turned_away t on t.group_id = g.id and t.member_id = :member
                               and t.what = 'BANNED' and (t.until is null or t.until > now())
        left join foundings f on f.group_id = g.id
        left join archives a on a.group_id = g.id
        left join group_pictures p on p.group_id = g.id
       where (g.access <> 'HIDDEN' or m.member_id is not null or i.member_id is not null)
      """;

  private final JdbcClient db;
  private final Terms terms;
  private final Countries countries;
  private final Languages languages;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Groups(
      JdbcClient db,
      Terms terms,
      Countries countries,
      Languages languages,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.terms = terms;
    this.countries = countries;
    this.languages = languages;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The group at this address, if this reader may know of it. What they may do in it, the group
   * itself says.
   */
  public Optional<Group> find(Address address, Reader reader) {
    return db.sql(A_GROUP + " and g.address = :address")
        .param("member", reader.memberId())
        .param("address", address.id())
        .query(Groups::group)
        .optional();
  }

  /** Who hosts a group, the longest first. */
  public List<MemberCard> hostsOf(Group group) {
    return db.sql(
            """
            select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
              from hostings h
              join memberships m on m.group_id = h.group_id and m.member_id = h.member_id
              join member_card c on c.id = h.member_id
             where h.group_id = :group
               and m.shown
             order by h.since, h.member_id
             limit 20
            """)
        .param("group", group.id())
        .query(MemberCard::of)
        .list();
  }

  /**
   * A page of the groups that this reader may know of, by name in the order of their language, and
   * one more if there is more; from after this group. Archived ones are a list of their own.
   */
  List<Group> list(
      Reader reader, String topic, String language, boolean archived, Optional<Group> after) {
    return db.sql(
            A_GROUP
                + """
                   and (a.group_id is not null) = :archived
                   and (:everyTopic or g.topics && cast(:topics as text[]))
                   and (:everyLanguage or g.languages @> cast(:languages as text[]))
                   and (g.name {in order}, g.id) > (:name, :id)
                 order by g.name {in order}, g.id
                 limit\s"""
                    .replace("{in order}", Alphabetical.in(reader.language()))
                + (A_PAGE + 1))
        .param("member", reader.memberId())
        .param("archived", archived)
        .param("everyTopic", topic.isEmpty())
        .param("topics", meantBy(topic))
        .param("everyLanguage", language.isEmpty())
        .param("languages", new String[] {language})
        .param("name", after.map(Group::name).orElse(""))
        .param("id", after.map(Group::id).orElse(0L))
        .query(Groups::group)
        .list();
  }

  /** Who looks for a topic also means what lies below it. */
  private String[] meantBy(String topic) {
    return topic.isEmpty()
        ? new String[0]
        : terms.within(Scheme.TOPIC, topic).toArray(String[]::new);
  }

  /** The groups that a member is in or invited to, by name. */
  List<Group> of(Reader.Member member) {
    return db.sql(
            A_GROUP
                + """
                   and g.id in (select group_id from memberships where member_id = :member
                                union all
                                select group_id from invitations where member_id = :member)
                 order by g.name {in order}, g.id
                 limit 100
                """
                    .replace("{in order}", Alphabetical.in(member.language())))
        .param("member", member.id())
        .query(Groups::group)
        .list();
  }

  /**
   * The groups of another member that this reader may know of, by name: hidden ones only if the
   * reader is in them too.
   */
  List<Group> ofWhich(long other, Reader reader) {
    return db.sql(
            A_GROUP
                + """
                   and (g.access <> 'HIDDEN' or m.member_id is not null)
                   and g.id in (select group_id from memberships where member_id = :other)
                 order by g.name {in order}, g.id
                 limit 60
                """
                    .replace("{in order}", Alphabetical.in(reader.language())))
        .param("member", reader.memberId())
        .param("other", other)
        .query(Groups::group)
        .list();
  }

  /**
   * The groups of an organization that this reader may know of, by name, from after this one:
   * hidden ones only if the reader is in them.
   */
  public List<Group> ofOrganization(
      long organization, Reader reader, Optional<Group> after, int most) {
    return db.sql(
            A_GROUP
                + """
                   and (g.access <> 'HIDDEN' or m.member_id is not null)
                   and g.id in (select group_id from belongings where organization_id = :organization)
                   and (g.name {in order}, g.id) > (:name, :id)
                 order by g.name {in order}, g.id
                 limit\s"""
                    .replace("{in order}", Alphabetical.in(reader.language()))
                + most)
        .param("member", reader.memberId())
        .param("organization", organization)
        .param("name", after.map(Group::name).orElse(""))
        .param("id", after.map(Group::id).orElse(0L))
        .query(Groups::group)
        .list();
  }

  /** The groups of this host that another is neither in nor invited to, as far as may be known. */
  List<InviteOnProfile.Hosted> toInviteTo(long other, Reader.Member host) {
    return db.sql(
            """
            select g.address, g.name
              from hostings h
              join memberships m on m.group_id = h.group_id and m.member_id = h.member_id
              join groups g on g.id = h.group_id
             where h.member_id = :host
               and not exists (select from foundings f where f.group_id = g.id)
               and not exists (select from archives a where a.group_id = g.id)
               and not exists (select from memberships x
                                where x.group_id = g.id and x.member_id = :other and x.shown)
               and not exists (select from invitations i
                                where i.group_id = g.id and i.member_id = :other and i.shown)
             order by g.name {in order}, g.id
             limit 20
            """
                .replace("{in order}", Alphabetical.in(host.language())))
        .param("host", host.id())
        .param("other", other)
        .query(
            (row, number) ->
                new InviteOnProfile.Hosted(row.getString("address"), row.getString("name")))
        .list();
  }

  /** The languages of all groups that everyone may know of. */
  List<String> languagesSpoken() {
    return db.sql(
            "select distinct unnest(languages) as language from groups where access <> 'HIDDEN'")
        .query((row, number) -> row.getString("language"))
        .list();
  }

  /** What its hosts say in a group at length. */
  Texts texts(Group group) {
    return db.sql(
            "select about, about_html, welcome, guidelines, guidelines_html from groups where id = :group")
        .param("group", group.id())
        .query(
            (row, number) ->
                new Texts(
                    row.getString("about"),
                    row.getString("about_html"),
                    row.getString("welcome"),
                    row.getString("guidelines"),
                    row.getString("guidelines_html")))
        .single();
  }

  /** Why a host of the network would not have this group so; empty while they look at it. */
  Optional<String> reasonAgainst(Group group) {
    return db.sql(
            "select reason from foundings where group_id = :group and declined_at is not null")
        .param("group", group.id())
        .query(String.class)
        .optional();
  }

  /** Texts of a group as they were typed and, where they are formatted, as they are shown. */
  record Texts(
      String about, String aboutHtml, String welcome, String guidelines, String guidelinesHtml) {}

  /**
   * Founds a group, hosted by its founder, perhaps as a part of another. The first of a member is
   * hidden until a host of the network has looked at it. The description has no problems.
   */
  @Transactional
  public Address found(Description described, Optional<Group> within, Reader.Member founder) {
    var address = Address.random();
    var now = OffsetDateTime.now(clock);
    var first = isFirstOf(founder);
    var group =
        db.sql(
                """
            insert into groups
                   (address, name, purpose, about, about_html, rendering, access, kind,
                    topics, countries, languages, founder_id, founded_at)
            values (:address, :name, :purpose, :about, :html, :rendering, :access, :kind,
                    :topics, :countries, :languages, :founder, :now)
            returning id
            """)
            .param("address", address.id())
            .params(fields(described, first ? Access.HIDDEN.name() : described.access()))
            .param("founder", founder.id())
            .param("now", now)
            .query((row, number) -> row.getLong(1))
            .single();
    db.sql("insert into memberships (group_id, member_id, since) values (:group, :member, :now)")
        .param("group", group)
        .param("member", founder.id())
        .param("now", now)
        .update();
    db.sql("insert into hostings (group_id, member_id, since) values (:group, :member, :now)")
        .param("group", group)
        .param("member", founder.id())
        .param("now", now)
        .update();
    if (first) {
      askForALook(group, described.access());
    }
    within.ifPresent(parent -> placeUnder(parent, group));
    changes.note("group", group);
    events.publishEvent(new GroupFounded(group, founder.id()));
    return address;
  }

  private boolean isFirstOf(Reader.Member founder) {
    return !founder.may(Right.LOOK_AFTER_GROUPS)
        && db.sql(
                """
                select not exists (select from groups g
                                    where g.founder_id = :founder
                                      and not exists (select from foundings f where f.group_id = g.id))
                """)
            .param("founder", founder.id())
            .query(Boolean.class)
            .single();
  }

  private void askForALook(long group, String access) {
    db.sql(
            """
            insert into foundings (group_id, access, asked_at) values (:group, :access, :now)
            on conflict (group_id) do update
              set access = excluded.access, declined_at = null, declined_by = null, reason = '',
                  asked_at = case when foundings.declined_at is null
                                  then foundings.asked_at else excluded.asked_at end
            """)
        .param("group", group)
        .param("access", access)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private void placeUnder(Group parent, long group) {
    db.sql("insert into sub_groups (group_id, parent_id, since) values (:group, :parent, :now)")
        .param("group", group)
        .param("parent", parent.id())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * Describes a group anew, unless somebody has changed its access in the meantime: what was said
   * in confidence must not become readable because two hosts were at work. The description has no
   * problems and no wider access.
   */
  @Transactional
  public boolean describe(Group group, Description described) {
    var access = group.isAwaited() ? Access.HIDDEN.name() : described.access();
    var changed =
        db.sql(
                    """
            update groups
               set name = :name, purpose = :purpose, about = :about, about_html = :html, rendering = :rendering,
                   welcome = :welcome, guidelines = :guidelines, guidelines_html = :guidelinesHtml,
                   access = :access, kind = :kind, topics = :topics, countries = :countries, languages = :languages
             where id = :group
               and access = :was
               and exists (select from foundings where group_id = :group) = :awaited
            """)
                .params(fields(described, access))
                .param("group", group.id())
                .param("was", group.access().name())
                .param("awaited", group.isAwaited())
                .update()
            == 1;
    if (changed) {
      if (!described.isOfOrganization()) {
        belongsToNone(group);
      }
      changes.note("group", group.id());
      if (group.isAwaited()) {
        askForALook(group.id(), described.access());
      } else if (!access.equals(group.access().name())) {
        events.publishEvent(new GroupAccessChanged(group.id()));
      }
    }
    return changed;
  }

  private void belongsToNone(Group group) {
    for (var table : List.of("belongings", "belonging_proposals")) {
      db.sql("delete from " + table + " where group_id = :group")
          .param("group", group.id())
          .update();
    }
  }

  private Map<String, ?> fields(Description described, String access) {
    var about = Typed.block(described.about());
    var guidelines = Typed.block(described.guidelines());
    return Map.ofEntries(
        entry("name", Typed.line(described.name())),
        entry("purpose", Typed.block(described.purpose())),
        entry("about", about),
        entry("html", about.isEmpty() ? "" : Markdown.html(about)),
        entry("welcome", Typed.block(described.welcome())),
        entry("guidelines", guidelines),
        entry("guidelinesHtml", guidelines.isEmpty() ? "" : Markdown.html(guidelines)),
        entry("rendering", Markdown.RENDERING),
        entry("access", access),
        entry("kind", described.kind()),
        entry("topics", known(described.topics(), topic -> terms.exists(Scheme.TOPIC, topic))),
        entry("countries", known(described.countries(), countries::exists)),
        entry("languages", known(described.languages(), languages::exists)));
  }

  /** No form of ours offers another. */
  private static String[] known(List<String> chosen, Predicate<String> exists) {
    return chosen.stream().filter(not(String::isEmpty)).filter(exists).toArray(String[]::new);
  }

  private static @Nullable Access wished(@Nullable String stored) {
    return stored == null ? null : Access.valueOf(stored);
  }

  private static Group.@Nullable Picture picture(ResultSet row) throws SQLException {
    var address = row.getString("picture");
    return address == null ? null : new Group.Picture(address, row.getString("credit"));
  }

  private static Group group(ResultSet row, int number) throws SQLException {
    var archivedAt = row.getObject("archived_at", OffsetDateTime.class);
    return new Group(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        row.getString("purpose"),
        Access.valueOf(row.getString("access")),
        Kind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("topics").getArray()),
        List.of((String[]) row.getArray("countries").getArray()),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getObject("founded_at", OffsetDateTime.class).toInstant(),
        row.getInt("members_count"),
        wished(row.getString("wished")),
        archivedAt == null ? null : archivedAt.toInstant(),
        picture(row),
        Standing.valueOf(row.getString("standing")));
  }
}
