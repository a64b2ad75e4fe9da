package net.mhpss.discussions.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.mhpss.discussions.Discussion;
import net.mhpss.discussions.Discussions;
import net.mhpss.discussions.NewDiscussion;
import net.mhpss.discussions.NewPost;
import net.mhpss.discussions.Posts;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.jobs.Job;
import net.mhpss.members.Members;
import net.mhpss.members.Suspensions;
import net.mhpss.moderation.HeldBack;
import net.mhpss.moderation.InContext;
import net.mhpss.moderation.Reportable;
import net.mhpss.moderation.Reported;
import net.mhpss.text.Markdown;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is written and not shown yet. First posts of somebody new that hold links, the same words
 * once more, and many links in a short time wait for whoever looks after the talk; who writes very
 * much, or was slowed, is shown later and refused nothing. It becomes a post when it is shown, and
 * nobody is told of it before.
 */
@Component
public class HeldWords {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(?:https?:)?//[^\"]*\"");
  private static final int FIRST_POSTS = 3;
  private static final int WORTH_COMPARING = 40;
  private static final int MANY_LINKS = 10;
  private static final int POSTS_WITH_LINKS = 5;
  private static final int AN_HOUR = 30;
  private static final Duration BETWEEN = Duration.ofMinutes(2);
  private static final Duration BETWEEN_SLOWED = Duration.ofHours(1);
  private static final Duration KEPT = Duration.ofDays(60);

  private final JdbcClient db;
  private final Groups groups;
  private final Discussions discussions;
  private final Posts posts;
  private final Members members;
  private final Suspensions suspensions;
  private final HeldBack heldBack;
  private final TransactionTemplate transaction;
  private final Clock clock;

  HeldWords(
      JdbcClient db,
      Groups groups,
      Discussions discussions,
      Posts posts,
      Members members,
      Suspensions suspensions,
      HeldBack heldBack,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.groups = groups;
    this.discussions = discussions;
    this.posts = posts;
    this.members = members;
    this.suspensions = suspensions;
    this.heldBack = heldBack;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Holds a reply back if it must wait, and tells where its author sees it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> insteadOf(Discussion discussion, NewPost form, Reader.Member author) {
    return hold(discussion.group(), discussion.id(), "", "", Typed.block(form.text()), author);
  }

  /** Holds a new discussion back if it must wait, and tells where its author sees it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> insteadOf(Group group, NewDiscussion form, Reader.Member author) {
    return hold(
        group, null, form.kind(), Typed.line(form.title()), Typed.block(form.text()), author);
  }

  /**
   * Whether a post may not be changed like this: it would say what had to wait if it were written
   * now. Links that it holds already have been looked at, or were let be.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean refuses(Discussion discussion, String before, NewPost form, Reader.Member author) {
    var text = Typed.block(form.text());
    if (text.equals(before) || discussion.group().isHosted() || author.may(Right.MODERATE)) {
      return false;
    }
    var links = links(text);
    var many = links(before).containsAll(links) ? 0 : links.size();
    return why(text, many, author).isPresent() || due(author).isPresent();
  }

  private static Set<String> links(String text) {
    return LINK.matcher(Markdown.html(text))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private Optional<String> hold(
      Group group,
      @Nullable Long discussion,
      String kind,
      String title,
      String text,
      Reader.Member author) {
    if (group.isHosted() || author.may(Right.MODERATE)) {
      return Optional.empty();
    }
    var why =
        why(text, LINK.matcher(Markdown.html(text)).results().limit(MANY_LINKS).count(), author);
    var due = why.isPresent() ? Optional.<Instant>empty() : due(author);
    if (why.isEmpty() && due.isEmpty()) {
      return Optional.empty();
    }
    var address = Address.random();
    var id =
        db.sql(
                """
            insert into held_posts (address, author_id, group_id, discussion_id, kind, title, markdown, why, written_at, due_at)
            values (:address, :author, :group, :discussion, :kind, :title, :text, :why, :now, :due)
            returning id
            """)
            .param("address", address.id())
            .param("author", author.id())
            .param("group", group.id())
            .param("discussion", discussion, Types.BIGINT)
            .param("kind", kind)
            .param("title", title)
            .param("text", text)
            .param("why", why.map(HeldBack.Why::name).orElse("SLOWED"))
            .param("now", OffsetDateTime.now(clock))
            .param(
                "due",
                due.map(time -> time.atOffset(java.time.ZoneOffset.UTC)).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .query((row, number) -> row.getLong(1))
            .single();
    why.ifPresent(reason -> heldBack.hold(id, author.id(), group.id(), reason));
    return Optional.of("/waiting/" + address.id());
  }

  private Optional<HeldBack.Why> why(String text, long links, Reader.Member author) {
    if (links > 0 && isNew(author)) {
      return Optional.of(HeldBack.Why.LINKS);
    }
    if (links >= MANY_LINKS || (links > 0 && hasWrittenManyLinks(author))) {
      return Optional.of(HeldBack.Why.FLOOD);
    }
    return (links > 0 || text.length() >= WORTH_COMPARING) && hasWritten(text, author)
        ? Optional.of(HeldBack.Why.REPEATED)
        : Optional.empty();
  }

  private boolean isNew(Reader.Member author) {
    return members.isNew(author.id())
        || db.sql(
                    "select count(*) from (select from posts where author_id = :author limit "
                        + FIRST_POSTS
                        + ") few")
                .param("author", author.id())
                .query(Integer.class)
                .single()
            < FIRST_POSTS;
  }

  private boolean hasWrittenManyLinks(Reader.Member author) {
    return db.sql(
                """
                select count(*)
                  from posts
                 where author_id = :author and written_at > :since and html ~ '<a [^>]*href="(https?:)?//'
                """)
            .param("author", author.id())
            .param("since", OffsetDateTime.now(clock).minusHours(1))
            .query(Integer.class)
            .single()
        >= POSTS_WITH_LINKS;
  }

  private boolean hasWritten(String text, Reader.Member author) {
    return db.sql(
            """
            select exists (select from posts
                            where author_id = :author and written_at > :since and markdown = :text)
                or exists (select from held_posts
                            where author_id = :author and written_at > :since and markdown = :text)
            """)
        .param("author", author.id())
        .param("since", OffsetDateTime.now(clock).minusDays(1))
        .param("text", text)
        .query(Boolean.class)
        .single();
  }

  /** When what somebody writes who writes very much, or was slowed, is shown. */
  private Optional<Instant> due(Reader.Member author) {
    var slowed = suspensions.isSlowed(author.id());
    var now = clock.instant();
    return db.sql(
            """
            select greatest((select max(written_at) from posts where author_id = :author and written_at > :since),
                            (select max(due_at) from held_posts where author_id = :author and shown_at is null and removed_at is null)) as latest,
                   (select count(*) from posts where author_id = :author and written_at > :since) as written
            """)
        .param("author", author.id())
        .param("since", OffsetDateTime.now(clock).minusHours(1))
        .query(
            (row, number) -> {
              var latest = row.getObject("latest", OffsetDateTime.class);
              if (latest == null || !(slowed || row.getInt("written") >= AN_HOUR)) {
                return Optional.<Instant>empty();
              }
              var next = latest.toInstant().plus(slowed ? BETWEEN_SLOWED : BETWEEN);
              return next.isAfter(now) ? Optional.of(next) : Optional.<Instant>empty();
            })
        .single();
  }

  /** What the reader wrote and what became of it. */
  Optional<HeldPost> own(Address address, Reader.Member author) {
    return db.sql(
            """
            select h.*, g.address as group_address
              from held_posts h
              join group_card g on g.id = h.group_id
             where h.address = :address and h.author_id = :author
            """)
        .param("address", address.id())
        .param("author", author.id())
        .query(HeldWords::held)
        .optional();
  }

  private static HeldPost held(ResultSet row, int number) throws SQLException {
    var due = row.getObject("due_at", OffsetDateTime.class);
    return new HeldPost(
        row.getLong("id"),
        row.getString("address"),
        "/groups/" + row.getString("group_address"),
        row.getString("title"),
        Markdown.html(row.getString("markdown")),
        row.getString("why"),
        due == null ? null : due.toInstant(),
        row.getObject("removed_at") != null,
        row.getString("shown_path"));
  }

  /** Its author takes it back: it is gone. */
  @Transactional(propagation = Propagation.MANDATORY)
  void takeBack(HeldPost held) {
    db.sql("delete from held_posts where id = :id and shown_at is null")
        .param("id", held.id())
        .update();
    heldBack.takenBack(held.id());
  }

  /** Makes it a post, if its author may still write there: now others are told of it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void show(long id) {
    db.sql(
            """
            select h.id, h.group_id, g.address as group_address, h.discussion_id, h.kind, h.title, h.markdown,
                   a.id as author, a.address as author_address, a.name, m.language, m.zone
              from held_posts h
              join group_card g on g.id = h.group_id
              join member_card a on a.id = h.author_id
              join member_mail m on m.id = h.author_id
             where h.id = :id and h.shown_at is null
               for update of h
            """)
        .param("id", id)
        .query(HeldWords::written)
        .optional()
        .flatMap(this::write)
        .ifPresent(
            path ->
                db.sql(
                        """
                        update held_posts
                           set shown_at = :now, shown_path = :path, removed_at = null
                         where id = :id
                        """)
                    .param("now", OffsetDateTime.now(clock))
                    .param("path", path)
                    .param("id", id)
                    .update());
  }

  private record Written(
      Address group,
      @Nullable Long discussion,
      String kind,
      String title,
      String text,
      Reader.Member author) {}

  private static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        Address.of(row.getString("group_address")),
        row.getObject("discussion_id", Long.class),
        row.getString("kind"),
        row.getString("title"),
        row.getString("markdown"),
        new Reader.Member(
            row.getLong("author"),
            row.getString("author_address"),
            row.getString("name"),
            Set.of(),
            Objects.requireNonNullElse(
                Languages.offered(row.getString("language")), Languages.ENGLISH),
            ZoneId.of(row.getString("zone"))));
  }

  private Optional<String> write(Written held) {
    var discussion = held.discussion();
    return discussion == null
        ? groups
            .find(held.group(), held.author())
            .filter(Group::isWritable)
            .map(
                group ->
                    group.barePath()
                        + "/discussions/"
                        + discussions.start(
                            group,
                            new NewDiscussion(held.kind(), held.title(), held.text(), false, true),
                            held.author()))
        : discussions
            .find(discussion, held.author())
            .filter(Discussion::isWritable)
            .map(found -> found.pathOf(posts.write(found, NewPost.of(held.text()), held.author())));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void remove(long id) {
    db.sql("update held_posts set removed_at = :now where id = :id and shown_at is null")
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .update();
  }

  Optional<InContext> shown(long id) {
    return db.sql(
            """
            select h.address, h.title, h.markdown, h.written_at, h.shown_path, a.name, g.address as group_address,
                   g.name as group_name, d.title as discussion_title, d.path
              from held_posts h
              join group_card g on g.id = h.group_id
              left join discussion_card d on d.id = h.discussion_id
              left join member_card a on a.id = h.author_id
             where h.id = :id
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new InContext(
                    first(
                        row.getString("shown_path"),
                        row.getString("path"),
                        "/groups/" + row.getString("group_address")),
                    row.getString("title").isEmpty()
                        ? first(row.getString("discussion_title"), row.getString("group_name"), "")
                        : row.getString("title"),
                    List.of(
                        new InContext.Piece(
                            row.getString("name"),
                            Markdown.html(row.getString("markdown")),
                            row.getObject("written_at", OffsetDateTime.class).toInstant(),
                            true))))
        .optional();
  }

  private static String first(@Nullable String one, @Nullable String other, String last) {
    return one != null ? one : other != null ? other : last;
  }

  private record Due(long id, long author) {}

  /**
   * Shows what is due, each by itself; what somebody wrote who takes no part now, when they do
   * again.
   */
  void showDue() {
    var due =
        db.sql(
                """
                select id, author_id
                  from held_posts
                 where due_at <= :now and shown_at is null and removed_at is null
                 order by due_at
                 limit 200
                """)
            .param("now", OffsetDateTime.now(clock))
            .query((row, number) -> new Due(row.getLong(1), row.getLong(2)))
            .list();
    for (var one : due) {
      transaction.executeWithoutResult(
          status ->
              suspensions
                  .until(one.author())
                  .ifPresentOrElse(until -> wait(one.id(), until), () -> showOrEnd(one.id())));
    }
  }

  private void wait(long id, Instant until) {
    db.sql("update held_posts set due_at = :until where id = :id and shown_at is null")
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  private void showOrEnd(long id) {
    show(id);
    // whoever may not write there any more: it waits for nothing
    remove(id);
  }

  void forgetOld() {
    db.sql(
            """
            delete from held_posts
             where coalesce(shown_at, removed_at) < :before
            """)
        .param("before", OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class HeldInTime {
    @Bean
    Job showHeldPosts(HeldWords held) {
      return Job.every("discussions.show-held", Duration.ofMinutes(1), held::showDue);
    }

    @Bean
    Job forgetHeldPosts(HeldWords held) {
      return Job.daily("discussions.forget-held", LocalTime.of(3, 40), held::forgetOld);
    }

    @Bean
    Reportable heldPost(HeldWords held) {
      return new Reportable() {
        @Override
        public String kind() {
          return "held";
        }

        /** Nobody else sees it, so nobody reports it. */
        @Override
        public Optional<Reported> at(String path, Reader.Member reader) {
          return Optional.empty();
        }

        @Override
        public Optional<InContext> shown(long thing) {
          return held.shown(thing);
        }

        @Override
        public void remove(long thing) {
          held.remove(thing);
        }

        @Override
        public void show(long thing) {
          held.show(thing);
        }
      };
    }
  }
}
