package net.mhpss.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.mentions.Mentions;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.text.TextLanguage;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is asked and talked about in groups, reached through the groups that a reader may read. */
@Component
public class Discussions {
  static final int A_PAGE = 20;

  private static final String LISTED =
      """
      select d.address, d.kind, d.title, d.language, d.last_post_at, d.posts_count,
             d.answer_number is not null as answered,
             g.address as group_address, g.name as group_name, g.access as group_access
      """;

  private final JdbcClient db;
  private final Groups groups;
  private final Posts posts;
  private final Mentions mentions;
  private final Follows follows;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Discussions(
      JdbcClient db,
      Groups groups,
      Posts posts,
      Mentions mentions,
      Follows follows,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.groups = groups;
    this.posts = posts;
    this.mentions = mentions;
    this.follows = follows;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The discussions with the latest activity that this reader may read: in open groups, and in all
   * their own.
   */
  public List<Listed> open(Reader reader, int limit) {
    return db.sql(
            LISTED
                + """
              from ((select o.*
                       from discussions o
                       join group_card og on og.id = o.group_id
                      where og.access = 'OPEN'
                        and not exists (select from taken_discussions t where t.discussion_id = o.id)
                      order by o.last_post_at desc, o.id desc
                      limit {limit})
                    union all
                    (select mine.*
                       from group_members m
                       join group_card mg on mg.id = m.group_id
                       cross join lateral (select *
                                             from discussions i
                                            where i.group_id = m.group_id
                                              and not exists (select from taken_discussions t
                                                               where t.discussion_id = i.id)
                                            order by i.last_post_at desc, i.id desc
                                            limit {limit}) mine
                      where m.member_id = :member
                        and mg.access <> 'OPEN')) d
              join group_card g on g.id = d.group_id
             order by d.last_post_at desc, d.id desc
             limit {limit}
            """
                    // no parameter: PostgreSQL plans once what it can count on, anew each time what
                    // it cannot
                    .replace("{limit}", Integer.toString(limit)))
        .param("member", reader.memberId())
        .query(Discussions::listed)
        .list();
  }

  /**
   * A page of a group's discussions by latest activity, and one more if there is more; from before
   * this place.
   */
  List<Listed> of(Group group, Optional<Place> before) {
    return db.sql(
            LISTED
                + """
              from discussions d
              join group_card g on g.id = d.group_id
             where d.group_id = :group
               and not exists (select from taken_discussions t where t.discussion_id = d.id)
               and (d.last_post_at, d.id) < (coalesce(cast(:at as timestamptz), 'infinity'),
                                             coalesce((select id from discussions where address = :address), 0))
             order by d.last_post_at desc, d.id desc
             limit\s"""
                + (A_PAGE + 1))
        .param("group", group.id())
        .param("at", before.map(Place::time).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("address", before.map(Place::address).orElse(""))
        .query(Discussions::listed)
        .list();
  }

  /** The discussion at this address, if the reader may read its group. */
  public Optional<Discussion> find(Address group, Address discussion, Reader reader) {
    return groups
        .find(group, reader)
        .filter(Group::isReadable)
        .flatMap(found -> find(found, discussion, reader));
  }

  /**
   * Where a discussion is now that was here before it was moved or merged into another, if the
   * reader may read it there; with one of its posts, or 0 for none.
   */
  Optional<String> movedTo(Address group, Address discussion, int number, Reader reader) {
    return db.sql(
            """
            select f.discussion_id, f.after
              from former_addresses f
              join group_card g on g.id = f.group_id
             where g.address = :group
               and f.address = :discussion
            """)
        .param("group", group.id())
        .param("discussion", discussion.id())
        .query((row, n) -> new Post(row.getLong("discussion_id"), row.getInt("after")))
        .optional()
        .flatMap(
            now ->
                find(now.discussion(), reader)
                    .map(
                        found ->
                            number == 0 && now.number() == 0
                                ? found.path()
                                : found.permalinkOf(now.number() + Math.max(1, number))));
  }

  /** Where a post stands now that has left its place for another discussion. */
  Optional<String> movedTo(Discussion discussion, int number, Reader reader) {
    return db.sql(
            """
            select p.discussion_id, p.number
              from posts place
              join moved_posts m on m.place_id = place.id
              join posts p on p.id = m.post_id
             where place.discussion_id = :discussion
               and place.number = :number
            """)
        .param("discussion", discussion.id())
        .param("number", number)
        .query((row, n) -> new Post(row.getLong("discussion_id"), row.getInt("number")))
        .optional()
        .flatMap(
            now -> find(now.discussion(), reader).map(found -> found.permalinkOf(now.number())));
  }

  private record Post(long discussion, int number) {}

  /** The discussion with this number, if the reader may read its group. */
  public Optional<Discussion> find(long discussion, Reader reader) {
    return db.sql(
            """
            select d.address, g.address as group_address
              from discussions d
              join group_card g on g.id = d.group_id
             where d.id = :discussion
            """)
        .param("discussion", discussion)
        .query(
            (row, number) ->
                new Address[] {
                  new Address(row.getString("group_address")), new Address(row.getString("address"))
                })
        .optional()
        .flatMap(where -> find(where[0], where[1], reader));
  }

  /** The discussion at this address in a group that the reader may read. */
  private Optional<Discussion> find(Group group, Address address, Reader reader) {
    return db.sql(
            """
            select d.id as discussion_id, d.address as discussion_address, d.kind, d.title, d.language, d.started_at,
                   d.posts_count, d.answer_number,
                   f.level, coalesce(r.number, 0) as read,
                   c.reason as closed_because, c.at as closed_at,
                   t.reason as taken_because, t.at as taken_at,
                   exists (select from polls o where o.discussion_id = d.id) as polled,
                   s.markdown as summary, s.html as summary_html, s.language as summary_language,
                   s.written_at as summarized_at, sa.name as summarized_by,
                   a.id, a.address, a.name, a.country, a.kinds, a.photo, a.photo_public,
                   {nearness}
              from discussions d
              left join member_card a on a.id = d.author_id
              left join follows f on f.discussion_id = d.id and f.member_id = :member
              left join readings r on r.discussion_id = d.id and r.member_id = :member
              left join discussion_closures c on c.discussion_id = d.id
              left join taken_discussions t on t.discussion_id = d.id
              left join summaries s on s.discussion_id = d.id
              left join member_card sa on sa.id = s.author_id
             where d.address = :address
               and d.group_id = :group
               and (t.discussion_id is null or :hosts)
            """
                .replace("{nearness}", Posts.NEARNESS))
        .param("hosts", group.isHosted())
        .param("member", reader.memberId())
        .param("address", address.id())
        .param("group", group.id())
        .query(discussion(group))
        .optional();
  }

  /** Starts a discussion; its author follows it. The form has no problems. */
  @Transactional
  public Address start(Group group, NewDiscussion form, Reader.Member author) {
    var address = Address.random();
    var title = form.cleanTitle();
    var text = form.cleanText();
    var now = OffsetDateTime.now(clock);
    var discussion =
        db.sql(
                """
            insert into discussions (group_id, address, kind, title, language, author_id, started_at, last_post_at)
            values (:group, :address, :kind, :title, :language, :author, :now, :now)
            returning id
            """)
            .param("group", group.id())
            .param("address", address.id())
            .param("kind", form.kind())
            .param("title", title)
            .param(
                "language", TextLanguage.of(title + "\n" + text, author.language()).getLanguage())
            .param("author", author.id())
            .param("now", now)
            .query((row, number) -> row.getLong(1))
            .single();
    var named = mentions.read(text, group, 0, author);
    var post = posts.add(discussion, named.markdown(), author);
    follows.follow(discussion, author.id());
    changes.note("discussion", discussion);
    events.publishEvent(new DiscussionStarted(discussion, post.id(), author.id()));
    posts.speakTo(discussion, post.id(), named, author);
    return address;
  }

  /**
   * Accepts a post as the answer to a question, in place of any other; false if there is no such
   * reply.
   */
  @Transactional
  public boolean accept(Discussion discussion, int number, Reader.Member by) {
    var post = number > 1 ? posts.idOf(discussion, number) : Optional.<Long>empty();
    post.ifPresent(
        answer -> {
          answer(discussion, number);
          events.publishEvent(new AnswerAccepted(discussion.id(), answer, by.id()));
        });
    return post.isPresent();
  }

  /** Takes the accepted answer back: the question is open again. */
  @Transactional
  public void reopen(Discussion discussion) {
    answer(discussion, null);
  }

  /**
   * Ends that a member is told of replies: for whoever says so outside the page, as by a mail's own
   * button.
   */
  @Transactional
  public void stopFollowing(long discussion, long member) {
    follows.unfollow(discussion, member);
  }

  /** Where one post of the discussion with this path is. */
  public static String pathOf(String path, int number) {
    var from = Posts.pageOf(number);
    return path + (from == 0 ? "" : "?after=" + from) + "#p" + number;
  }

  private void answer(Discussion discussion, @Nullable Integer number) {
    db.sql("update discussions set answer_number = :number where id = :discussion")
        .param("number", number, Types.INTEGER)
        .param("discussion", discussion.id())
        .update();
    changes.stir();
  }

  private static Listed listed(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getString("address"),
        Kind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("language"),
        row.getObject("last_post_at", OffsetDateTime.class).toInstant(),
        row.getInt("posts_count"),
        row.getBoolean("answered"),
        row.getString("group_address"),
        row.getString("group_name"),
        Access.valueOf(row.getString("group_access")));
  }

  private static RowMapper<Discussion> discussion(Group group) {
    return (row, number) ->
        new Discussion(
            group,
            row.getLong("discussion_id"),
            row.getString("discussion_address"),
            Kind.valueOf(row.getString("kind")),
            row.getString("title"),
            row.getString("language"),
            Posts.author(row, number),
            row.getBoolean("kept_away"),
            row.getObject("started_at", OffsetDateTime.class).toInstant(),
            row.getInt("posts_count"),
            row.getObject("answer_number", Integer.class),
            level(row.getString("level")),
            row.getInt("read"),
            closure(row),
            summary(row),
            taken(row),
            row.getBoolean("polled"));
  }

  private static @Nullable FollowLevel level(@Nullable String level) {
    return level == null ? null : FollowLevel.valueOf(level);
  }

  private static @Nullable Closure closure(ResultSet row) throws SQLException {
    var at = row.getObject("closed_at", OffsetDateTime.class);
    return at == null ? null : new Closure(row.getString("closed_because"), at.toInstant());
  }

  private static @Nullable Closure taken(ResultSet row) throws SQLException {
    var at = row.getObject("taken_at", OffsetDateTime.class);
    return at == null ? null : new Closure(row.getString("taken_because"), at.toInstant());
  }

  private static @Nullable Summary summary(ResultSet row) throws SQLException {
    var at = row.getObject("summarized_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Summary(
            row.getString("summary"),
            row.getString("summary_html"),
            row.getString("summary_language"),
            row.getString("summarized_by"),
            at.toInstant());
  }
}
