package net.mhpss.discussions.tending;

import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.Discussion;
import net.mhpss.groups.Access;
import net.mhpss.web.Address;
import net.mhpss.web.Choice;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves discussions to another group, and splits and merges them. Old addresses lead to where they
 * are now; thanks stay with their posts, and who followed goes on following.
 */
@Component
class Moving {
  private final JdbcClient db;
  private final AuditLog audit;
  private final ChangeLog changes;

  Moving(JdbcClient db, AuditLog audit, ChangeLog changes) {
    this.db = db;
    this.audit = audit;
    this.changes = changes;
  }

  /**
   * The groups that a discussion may go to: those that the host hosts as well. Nothing leaves a
   * group that is not open: what was said there was said to those who are in it.
   */
  List<Choice> groupsFor(Discussion discussion, Reader.Member host) {
    return discussion.group().access() != Access.OPEN
        ? List.of()
        : db.sql(
                """
                select g.address, g.name
                  from group_hosts h
                  join group_card g on g.id = h.group_id
                 where h.member_id = :host and h.group_id <> :group
                 order by g.name, g.id
                 limit 50
                """)
            .param("host", host.id())
            .param("group", discussion.group().id())
            .query((row, number) -> new Choice(row.getString("address"), row.getString("name")))
            .list();
  }

  /** Moves a discussion to a group of {@link #groupsFor}. */
  @Transactional
  public void move(Discussion discussion, String group, Reader.Member host) {
    var to =
        db.sql("select id from group_card where address = :group")
            .param("group", group)
            .query((row, number) -> row.getLong(1))
            .single();
    leaveAddress(discussion, discussion.id(), 0);
    db.sql("delete from former_addresses where group_id = :to and address = :address")
        .param("to", to)
        .param("address", discussion.address())
        .update();
    db.sql("update discussions set group_id = :to where id = :discussion")
        .param("to", to)
        .param("discussion", discussion.id())
        .update();
    audit.note(host.id(), "discussions.moved", "discussion", discussion.id());
    changes.note("discussion", discussion.id());
  }

  private void leaveAddress(Discussion from, long to, int after) {
    db.sql(
            """
            insert into former_addresses (group_id, address, discussion_id, after)
            values (:group, :address, :to, :after)
            on conflict (group_id, address) do update
               set discussion_id = excluded.discussion_id, after = excluded.after
            """)
        .param("group", from.group().id())
        .param("address", from.address())
        .param("to", to)
        .param("after", after)
        .update();
  }

  /**
   * Makes a discussion of its own from the posts of another, from one number to another; the first
   * post stays. Each leaves an empty place that leads to it.
   */
  @Transactional
  public Optional<Address> split(
      Discussion discussion, int from, int to, String title, Reader.Member host) {
    lock(discussion.id());
    var posts =
        db.sql(
                """
                select p.id, p.number
                  from posts p
                 where p.discussion_id = :discussion
                   and p.number between :from and :to
                   and p.number > 1
                   and not exists (select from moved_posts m where m.place_id = p.id)
                 order by p.number
                 limit 500
                """)
            .param("discussion", discussion.id())
            .param("from", from)
            .param("to", to)
            .query((row, number) -> new Place(row.getLong("id"), row.getInt("number")))
            .list();
    if (posts.isEmpty()) {
      return Optional.empty();
    }
    var ids = posts.stream().map(Place::post).toArray(Long[]::new);
    var numbers = posts.stream().map(Place::number).toArray(Integer[]::new);
    var address = Address.random();
    var made = begin(address, discussion, ids, title);
    db.sql(
            """
            update discussions
               set answer_number = null
             where id = :discussion and answer_number = any(:numbers)
            """)
        .param("discussion", discussion.id())
        .param("numbers", numbers)
        .update();
    db.sql(
            """
            update posts p
               set discussion_id = :made, number = gone.place
              from unnest(cast(:posts as bigint[])) with ordinality gone (id, place)
             where p.id = gone.id
            """)
        .param("made", made)
        .param("posts", ids)
        .update();
    leavePlaces(discussion.id(), ids, numbers);
    goOnFollowing(discussion.id(), made);
    audit.note(host.id(), "discussions.split", "discussion", discussion.id());
    changes.note("discussion", List.of(discussion.id(), made));
    return Optional.of(address);
  }

  private record Place(long post, int number) {}

  private long begin(Address address, Discussion discussion, Long[] posts, String title) {
    return db.sql(
            """
            insert into discussions
                   (group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count)
            select :group, :address, 'TALK', :title, :language,
                   (select author_id from posts where id = :first),
                   min(written_at), max(written_at), count(*)
              from posts
             where id = any(:posts)
            returning id
            """)
        .param("group", discussion.group().id())
        .param("address", address.id())
        .param("title", title)
        .param("language", discussion.language())
        .param("first", posts[0])
        .param("posts", posts)
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /** Rendered by no way of rendering: there is nothing in them. */
  private void leavePlaces(long discussion, Long[] posts, Integer[] numbers) {
    db.sql(
            """
            with gone as (
              select u.id, u.number, p.language, p.written_at
                from unnest(cast(:posts as bigint[]), cast(:numbers as int[])) u (id, number)
                join posts p on p.id = u.id
            ), places as (
              insert into posts (discussion_id, number, markdown, html, words, rendering, language, written_at)
              select :discussion, number, '…', '', '', 1000000, language, written_at from gone
              returning id, number
            )
            insert into moved_posts (place_id, post_id)
            select places.id, gone.id from places join gone on gone.number = places.number
            """)
        .param("posts", posts)
        .param("numbers", numbers)
        .param("discussion", discussion)
        .update();
  }

  /** Puts all posts of a discussion behind those of another one of the same group. */
  @Transactional
  public void merge(Discussion discussion, Discussion into, Reader.Member host) {
    lock(Math.min(discussion.id(), into.id()));
    lock(Math.max(discussion.id(), into.id()));
    var before =
        db.sql("select posts_count from discussions where id = :into")
            .param("into", into.id())
            .query((row, number) -> row.getInt(1))
            .single();
    run("update discussions set answer_number = null where id = :from", discussion, into);
    db.sql(
            """
            update posts
               set discussion_id = :into, number = number + :before
             where discussion_id = :from
            """)
        .param("into", into.id())
        .param("before", before)
        .param("from", discussion.id())
        .update();
    run(
        """
        update discussions i
           set posts_count = i.posts_count + f.posts_count,
               last_post_at = greatest(i.last_post_at, f.last_post_at)
          from discussions f
         where i.id = :into and f.id = :from
        """,
        discussion,
        into);
    goOnFollowing(discussion.id(), into.id());
    run(
        """
        insert into reply_drafts (member_id, discussion_id, text, at)
        select member_id, :into, text, at from reply_drafts where discussion_id = :from
        on conflict do nothing
        """,
        discussion,
        into);
    run(
        """
        update summaries
           set discussion_id = :into
         where discussion_id = :from
           and not exists (select from summaries where discussion_id = :into)
        """,
        discussion,
        into);
    db.sql(
            """
            update former_addresses
               set discussion_id = :into, after = after + :before
             where discussion_id = :from
            """)
        .param("into", into.id())
        .param("before", before)
        .param("from", discussion.id())
        .update();
    leaveAddress(discussion, into.id(), before);
    run("delete from discussions where id = :from", discussion, into);
    audit.note(host.id(), "discussions.merged", "discussion", into.id());
    changes.note("discussion", List.of(discussion.id(), into.id()));
  }

  private void goOnFollowing(long from, long to) {
    db.sql(
            """
            insert into follows (discussion_id, member_id, since, level)
            select :to, member_id, since, level from follows where discussion_id = :from
            on conflict do nothing
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  private void run(String sql, Discussion from, Discussion into) {
    var statement = db.sql(sql).param("from", from.id());
    (sql.contains(":into") ? statement.param("into", into.id()) : statement).update();
  }

  /** Whoever writes meanwhile waits, and gets a number behind. */
  private void lock(long discussion) {
    db.sql("select id from discussions where id = :discussion for update")
        .param("discussion", discussion)
        .query((row, number) -> row.getLong(1))
        .list();
  }
}
