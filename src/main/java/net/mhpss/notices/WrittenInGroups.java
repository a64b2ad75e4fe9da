package net.mhpss.notices;

import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.mhpss.discussions.Discussions;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letter.Part.Made;
import net.mhpss.mail.PublicAddress;
import net.mhpss.text.Excerpts;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written in groups in a stretch of time. Members of one time zone are told of the same
 * stretch in the same morning: what happened in it is looked up once, and the words of a discussion
 * are written out once for each language and shared by all whose mails hold them. Both are kept for
 * two minutes and no more than so much of it.
 */
@Component
class WrittenInGroups {
  private static final Duration KEPT = Duration.ofMinutes(2);
  private static final int STRETCHES = 16;
  private static final int WORDS_KEPT = 24_000_000;
  private static final int LETTERS = 500;

  private final JdbcClient db;
  private final Texts texts;
  private final PublicAddress address;

  private final Cache<Stretch, Map<Long, List<Thread>>> threads =
      Caffeine.newBuilder().maximumSize(STRETCHES).expireAfterWrite(KEPT).build();
  private final Cache<Key, Written> written =
      Caffeine.newBuilder()
          .maximumWeight(WORDS_KEPT)
          .<Key, Written>weigher((key, block) -> 200 + block.bytes())
          .expireAfterWrite(KEPT)
          .build();

  WrittenInGroups(JdbcClient db, Texts texts, PublicAddress address) {
    this.db = db;
    this.texts = texts;
    this.address = address;
  }

  /** From after this moment until that. */
  record Stretch(Instant since, Instant until) {}

  /**
   * A discussion in which something was written.
   *
   * @param begun whether it was begun in that time
   * @param authors who wrote
   * @param last the number of the latest post
   */
  record Thread(
      Stretch stretch,
      long discussion,
      long group,
      String title,
      String language,
      String path,
      String groupName,
      boolean open,
      boolean begun,
      int posts,
      Set<Long> authors,
      int last) {
    /** How much it matters to anybody: many voices more than many posts, open questions most. */
    int weight() {
      return 3 * Math.min(posts, 10) + 5 * Math.min(authors.size(), 10) + (open ? 15 : 0);
    }
  }

  /** What was written in a discussion, written out in one language. */
  record Written(Made head, List<Said> said, @Nullable Made rest) {
    int bytes() {
      return head.bytes() + said.stream().mapToInt(one -> 100 + one.made().bytes()).sum();
    }
  }

  record Said(long post, int number, @Nullable Long author, String name, Made made) {}

  private record Key(long discussion, Stretch stretch, Locale language) {}

  /** The discussions of each group in which something was written, the weightiest thirty. */
  Map<Long, List<Thread>> in(Stretch stretch) {
    return threads.get(stretch, this::read);
  }

  private Map<Long, List<Thread>> read(Stretch stretch) {
    return db
        .sql(
            """
            select *
              from (select d.id, d.group_id, d.title, d.language, d.path, d.group_name,
                           d.kind = 'QUESTION' and d.answer_number is null as open,
                           d.started_at > :since as begun, n.posts, n.authors, n.last,
                           row_number() over (partition by d.group_id
                                              order by least(n.posts, 10) + 2 * cardinality(n.authors) desc, d.id desc) as rank
                      from discussion_card d
                     cross join lateral (
                           select count(*)::int as posts, max(p.number) as last,
                                  coalesce(array_agg(distinct p.author_id) filter (where p.author_id is not null), '{}') as authors
                             from (select author_id, number, written_at
                                     from discussion_posts
                                    where discussion_id = d.id
                                    order by number desc
                                    limit 40) p
                            where p.written_at > :since and p.written_at <= :until) n
                     where d.last_post_at > :since and n.posts > 0) active
             where rank <= 30
             order by group_id, rank
            """)
        .param("since", stretch.since().atOffset(ZoneOffset.UTC))
        .param("until", stretch.until().atOffset(ZoneOffset.UTC))
        .query((row, number) -> thread(row, stretch))
        .list()
        .stream()
        .collect(groupingBy(Thread::group));
  }

  private static Thread thread(ResultSet row, Stretch stretch) throws SQLException {
    return new Thread(
        stretch,
        row.getLong("id"),
        row.getLong("group_id"),
        row.getString("title"),
        row.getString("language"),
        row.getString("path"),
        row.getString("group_name"),
        row.getBoolean("open"),
        row.getBoolean("begun"),
        row.getInt("posts"),
        Set.of((Long[]) row.getArray("authors").getArray()),
        row.getInt("last"));
  }

  /** A discussion for whoever reads this language. */
  record Wanted(Thread thread, Locale language) {
    private Key key() {
      return new Key(thread.discussion(), thread.stretch(), language);
    }
  }

  /** What was written in all of these; what is not known yet is read in one go. */
  Map<Wanted, Written> words(Collection<Wanted> wanted) {
    var found = new HashMap<Wanted, Written>();
    var missing = new ArrayList<Wanted>();
    for (var one : wanted) {
      var known = written.getIfPresent(one.key());
      if (known == null) {
        missing.add(one);
      } else {
        found.put(one, known);
      }
    }
    if (!missing.isEmpty()) {
      var posts = posts(missing.stream().map(Wanted::thread).distinct().toList());
      for (var one : missing) {
        var block = write(one, posts.getOrDefault(one.thread().discussion(), List.of()));
        written.put(one.key(), block);
        found.put(one, block);
      }
    }
    return found;
  }

  private record Post(
      long discussion,
      Stretch stretch,
      long id,
      int number,
      @Nullable Long author,
      String name,
      String words) {}

  /** The first three of each. */
  private Map<Long, List<Post>> posts(List<Thread> of) {
    return db
        .sql(
            """
            select w.discussion, w.since, w.until, p.id, p.number, a.id as author, coalesce(a.name, '') as name, p.words
              from unnest(:discussions, cast(:since as timestamptz[]), cast(:until as timestamptz[])) as w (discussion, since, until)
             cross join lateral (
                   select *
                     from (select id, number, author_id, left(words, 1200) as words, written_at
                             from discussion_posts
                            where discussion_id = w.discussion
                            order by number desc
                            limit 40) latest
                    where written_at > w.since and written_at <= w.until
                    order by number
                    limit 3) p
              left join member_card a on a.id = p.author_id
             order by w.discussion, p.number
            """)
        .param("discussions", of.stream().map(Thread::discussion).toArray(Long[]::new))
        .param("since", times(of, Stretch::since))
        .param("until", times(of, Stretch::until))
        .query(
            (row, number) ->
                new Post(
                    row.getLong("discussion"),
                    new Stretch(
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant()),
                    row.getLong("id"),
                    row.getInt("number"),
                    row.getObject("author", Long.class),
                    row.getString("name"),
                    row.getString("words")))
        .list()
        .stream()
        .collect(groupingBy(Post::discussion));
  }

  private static String[] times(List<Thread> of, Function<Stretch, Instant> which) {
    return of.stream()
        .map(thread -> which.apply(thread.stretch()).atOffset(ZoneOffset.UTC).toString())
        .toArray(String[]::new);
  }

  private Written write(Wanted wanted, List<Post> all) {
    var thread = wanted.thread();
    var language = wanted.language();
    var posts = all.stream().filter(post -> post.stretch().equals(thread.stretch())).toList();
    var head =
        Letter.made(
            language,
            part ->
                part.heading(thread.title())
                    .items(
                        List.of(
                            new Letter.Item(
                                Notice.apart(thread.groupName()) + " · " + how(thread, language),
                                address.of(
                                    posts.isEmpty()
                                        ? thread.path()
                                        : Discussions.pathOf(
                                            thread.path(), posts.getFirst().number())),
                                ""))));
    var more = thread.posts() - posts.size();
    return new Written(
        head,
        posts.stream().map(post -> said(post, language)).toList(),
        more <= 0
            ? null
            : Letter.made(
                language,
                part ->
                    part.paragraph(
                        texts.say(language, "notices.digest-rest", Map.of("count", more)))));
  }

  String how(Thread thread, Locale language) {
    return texts.say(
        language,
        thread.begun() ? "notices.digest-begun" : "notices.digest-replies",
        Map.of("count", thread.posts()));
  }

  private Said said(Post post, Locale language) {
    var name = post.name().isEmpty() ? texts.say(language, "notices.somebody") : post.name();
    return new Said(
        post.id(),
        post.number(),
        post.author(),
        post.name(),
        Letter.made(
            language,
            part ->
                part.paragraph(
                        texts.say(
                            language, "notices.digest-said", Map.of("name", Notice.apart(name))))
                    .quote(Excerpts.of(post.words(), LETTERS))));
  }
}
