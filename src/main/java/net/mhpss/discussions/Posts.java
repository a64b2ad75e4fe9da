package net.mhpss.discussions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.mhpss.database.ChangeLog;
import net.mhpss.discussions.attachments.Attachments;
import net.mhpss.discussions.mentions.Mentions;
import net.mhpss.discussions.mentions.Named;
import net.mhpss.groups.Group;
import net.mhpss.members.MemberCard;
import net.mhpss.text.Excerpts;
import net.mhpss.text.Markdown;
import net.mhpss.text.TextLanguage;
import net.mhpss.text.Typed;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages of discussions, and who has given thanks for them. */
@Component
public class Posts {
  static final int A_PAGE = 20;
  private static final int LONGEST_QUOTE = 1_000;

  /**
   * Whether {@code :member} and an author who stands in the columns of {@code member_card} keep
   * each other away, and whether the member wished it. Of who is in safety mode nobody is told that
   * it is somebody they keep away.
   */
  static final String NEARNESS =
      """
      exists (select from blocks b where b.member_id = :member and b.other_id = a.id) as apart,
      not a.safe and exists (select from kept_away k where k.member_id = :member and k.other_id = a.id) as kept_away
      """;

  private final JdbcClient db;
  private final Follows follows;
  private final Mentions mentions;
  private final Attachments attachments;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Posts(
      JdbcClient db,
      Follows follows,
      Mentions mentions,
      Attachments attachments,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.follows = follows;
    this.mentions = mentions;
    this.attachments = attachments;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** After which number the page begins that holds this post. */
  static int pageOf(int number) {
    return (number - 1) / A_PAGE * A_PAGE;
  }

  /** The posts that follow this number: one query for all that stands beside them too. */
  List<Post> after(int number, Discussion discussion, Reader reader) {
    return after(number, A_PAGE, discussion, reader);
  }

  private List<Post> after(int number, int most, Discussion discussion, Reader reader) {
    return filed(named(found(number, most, discussion, reader), reader));
  }

  /** With their files, which takes a query only where there are some. */
  private List<Post> filed(List<Post> posts) {
    var filed = posts.stream().filter(Post::filed).map(Post::id).toList();
    if (filed.isEmpty()) {
      return posts;
    }
    var files = attachments.of(filed);
    return posts.stream()
        .map(post -> post.filed() ? post.with(files.getOrDefault(post.id(), List.of())) : post)
        .toList();
  }

  /** With names where there are marks, which takes a query only where there are some. */
  private List<Post> named(List<Post> posts, Reader reader) {
    var marked =
        posts.stream().filter(post -> Mentions.hasMark(post.html())).map(Post::id).toList();
    if (marked.isEmpty()) {
      return posts;
    }
    var names = mentions.in(marked);
    return posts.stream()
        .map(
            post ->
                post.saying(
                    Mentions.shown(
                        post.html(),
                        names.getOrDefault(post.id(), Map.of()),
                        reader instanceof Reader.Member)))
        .toList();
  }

  private List<Post> found(int number, int most, Discussion discussion, Reader reader) {
    return db.sql(
            """
            select p.id as post_id, p.number, p.html, p.language, p.written_at, p.edited_at is not null as edited,
                   p.thanks_count, t.reason as taken_because, t.by_member_id = p.author_id as by_author,
                   exists (select from moved_posts m where m.place_id = p.id) as moved,
                   p.html <> '' and exists (select from post_files i where i.post_id = p.id) as filed,
                   exists (select from thanks t where t.post_id = p.id and t.member_id = :member) as thanked,
                   a.id, a.address, a.name, a.country, a.kinds, a.photo, a.photo_public,
                   {nearness}
              from posts p
              left join taken_posts t on t.post_id = p.id
              left join member_card a on a.id = p.author_id
             where p.discussion_id = :discussion
               and p.number > :number
             order by p.number
             limit {most}
            """
                .replace("{nearness}", NEARNESS)
                .replace("{most}", Integer.toString(most)))
        .param("member", reader.memberId())
        .param("discussion", discussion.id())
        .param("number", number)
        .query(Posts::post)
        .list();
  }

  /** One post as it stands in its discussion. */
  Optional<Post> one(int number, Discussion discussion, Reader reader) {
    return after(number - 1, 1, discussion, reader).stream()
        .filter(post -> post.number() == number)
        .findFirst();
  }

  /** Replies in a discussion; who replies follows it. The form has no problems. */
  @Transactional
  public int write(Discussion discussion, NewPost form, Reader.Member author) {
    var named = mentions.read(form.cleanText(), discussion.group(), discussion.id(), author);
    var post = add(discussion.id(), named.markdown(), author);
    follows.follow(discussion.id(), author.id());
    changes.note("discussion", discussion.id());
    events.publishEvent(new PostWritten(discussion.id(), post.id(), author.id()));
    speakTo(discussion.id(), post.id(), named, author);
    return post.number();
  }

  /** Keeps whom a post speaks to, and tells of those whom it did not speak to before. */
  void speakTo(long discussion, long post, Named named, Reader.Member by) {
    for (var member : mentions.keep(post, named)) {
      events.publishEvent(new MemberMentioned(discussion, post, member, by.id()));
    }
  }

  /** How a text will look, with the names of those whom it speaks to. */
  String preview(String text, Group group, long discussion, Reader.Member author) {
    var named = mentions.read(text, group, discussion, author);
    return Mentions.shown(Markdown.html(named.markdown()), mentions.in(named), true);
  }

  /** Adds a post at the end: two at the same instant get their numbers one after the other. */
  Added add(long discussion, String text, Reader.Member author) {
    var now = OffsetDateTime.now(clock);
    var number =
        db.sql(
                """
            update discussions
               set posts_count = posts_count + 1,
                   last_post_at = greatest(last_post_at, :now)
             where id = :discussion
            returning posts_count
            """)
            .param("now", now)
            .param("discussion", discussion)
            .query((row, n) -> row.getInt(1))
            .single();
    var id =
        db.sql(
                """
            insert into posts
                   (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
            values (:discussion, :number, :author, :markdown, :html, :words, :rendering, :language, :now)
            returning id
            """)
            .param("discussion", discussion)
            .param("number", number)
            .param("author", author.id())
            .param("markdown", text)
            .param("html", Markdown.html(text))
            .param("words", Excerpts.plain(text))
            .param("rendering", Markdown.RENDERING)
            .param("language", TextLanguage.of(text, author.language()).getLanguage())
            .param("now", now)
            .query((row, n) -> row.getLong(1))
            .single();
    return new Added(id, number);
  }

  record Added(long id, int number) {}

  Optional<Long> idOf(Discussion discussion, int number) {
    return db.sql(
            """
            select id
              from posts
             where discussion_id = :discussion and number = :number and html <> ''
            """)
        .param("discussion", discussion.id())
        .param("number", number)
        .query((row, n) -> row.getLong(1))
        .optional();
  }

  /** What a member typed in a post of their own; nothing of anybody else's. */
  Optional<String> textOf(Discussion discussion, int number, Reader.Member author) {
    return db.sql(
            """
            select id, markdown
              from posts
             where discussion_id = :discussion
               and number = :number
               and author_id = :author
               and html <> ''
            """)
        .param("discussion", discussion.id())
        .param("number", number)
        .param("author", author.id())
        .query((row, n) -> new Text(row.getLong("id"), row.getString("markdown")))
        .optional()
        .map(this::typed);
  }

  private String typed(Text text) {
    var names = mentions.in(List.of(text.post()));
    return Mentions.typed(text.markdown(), names.getOrDefault(text.post(), Map.of()));
  }

  /** What somebody said, quoted for an answer: without what they quoted themselves. */
  Optional<String> quoted(Discussion discussion, int number, Reader.Member reader) {
    return one(number, discussion, reader)
        .filter(post -> !post.html().isEmpty())
        .map(post -> quoted(discussion, post));
  }

  private String quoted(Discussion discussion, Post post) {
    var markdown =
        db.sql("select id, markdown from posts where id = :post")
            .param("post", post.id())
            .query((row, n) -> new Text(row.getLong("id"), row.getString("markdown")))
            .single();
    var words =
        typed(markdown)
            .lines()
            .filter(line -> !line.stripLeading().startsWith(">"))
            .collect(Collectors.joining("\n"))
            .strip();
    var author = post.author();
    return "> "
        + (author == null ? "" : "@" + author.name() + " · ")
        + "[#"
        + post.number()
        + "]("
        + discussion.permalinkOf(post.number())
        + ")\n>\n"
        + shortened(words).lines().map(line -> "> " + line).collect(Collectors.joining("\n"))
        + "\n\n";
  }

  private static String shortened(String words) {
    return Typed.length(words) <= LONGEST_QUOTE
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  /**
   * Changes a post of the member's own and keeps what it said before; false if there is none. The
   * form has no problems.
   */
  @Transactional
  public boolean edit(Discussion discussion, int number, NewPost form, Reader.Member author) {
    var before =
        db.sql(
                """
            select id, markdown
              from posts
             where discussion_id = :discussion
               and number = :number
               and author_id = :author
               and html <> ''
               for update
            """)
            .param("discussion", discussion.id())
            .param("number", number)
            .param("author", author.id())
            .query((row, n) -> new Text(row.getLong("id"), row.getString("markdown")))
            .optional();
    if (before.isPresent()) {
      var named = mentions.read(form.cleanText(), discussion.group(), discussion.id(), author);
      if (!before.get().markdown().equals(named.markdown())) {
        replace(discussion, before.get(), named.markdown(), author);
        speakTo(discussion.id(), before.get().post(), named, author);
      }
    }
    return before.isPresent();
  }

  private record Text(long post, String markdown) {}

  private void replace(Discussion discussion, Text before, String text, Reader.Member author) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into post_versions (post_id, version, markdown, until)
            select :post, coalesce(max(version), 0) + 1, :markdown, :now
              from post_versions
             where post_id = :post
            """)
        .param("post", before.post())
        .param("markdown", before.markdown())
        .param("now", now)
        .update();
    db.sql(
            """
            update posts
               set markdown = :markdown, html = :html, words = :words, rendering = :rendering, language = :language,
                   edited_at = :now
             where id = :post
            """)
        .param("post", before.post())
        .param("markdown", text)
        .param("html", Markdown.html(text))
        .param("words", Excerpts.plain(text))
        .param("rendering", Markdown.RENDERING)
        .param("language", TextLanguage.of(text, author.language()).getLanguage())
        .param("now", now)
        .update();
    changes.note("discussion", discussion.id());
  }

  /** Thanks for a post, once; not for one's own. False if there is no such post. */
  @Transactional
  public boolean thank(Discussion discussion, int number, Reader.Member reader) {
    var post = idOf(discussion, number);
    post.ifPresent(
        id -> {
          db.sql(
                  """
              insert into thanks (post_id, member_id, at)
              select id, :member, :now
                from posts
               where id = :post
                 and author_id is distinct from :member
              on conflict do nothing
              """)
              .param("post", id)
              .param("member", reader.id())
              .param("now", OffsetDateTime.now(clock))
              .update();
          changes.stir();
        });
    return post.isPresent();
  }

  /** Takes thanks back. False if there is no such post. */
  @Transactional
  public boolean takeThanksBack(Discussion discussion, int number, Reader.Member reader) {
    var post = idOf(discussion, number);
    post.ifPresent(
        id -> {
          db.sql("delete from thanks where post_id = :post and member_id = :member")
              .param("post", id)
              .param("member", reader.id())
              .update();
          changes.stir();
        });
    return post.isPresent();
  }

  private static Post post(ResultSet row, int number) throws SQLException {
    return new Post(
        row.getLong("post_id"),
        row.getInt("number"),
        author(row, number),
        row.getBoolean("kept_away"),
        row.getString("html"),
        row.getString("language"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("edited"),
        row.getInt("thanks_count"),
        row.getBoolean("thanked"),
        absence(row),
        row.getBoolean("filed"),
        List.of());
  }

  private static Post.@Nullable Absence absence(ResultSet row) throws SQLException {
    var reason = row.getString("taken_because");
    var moved = row.getBoolean("moved");
    return reason == null && !moved
        ? null
        : new Post.Absence(moved, row.getBoolean("by_author"), reason == null ? "" : reason);
  }

  /** The member in the columns of {@code member_card}; none for who has left the network. */
  static @Nullable MemberCard author(ResultSet row, int number) throws SQLException {
    if (row.getString("name") == null) {
      return null;
    }
    var card = MemberCard.of(row, number);
    return row.getBoolean("apart") ? card.asToVisitors() : card;
  }
}
