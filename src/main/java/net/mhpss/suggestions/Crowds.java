package net.mhpss.suggestions;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import net.mhpss.suggestions.Features.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads who is about and what there is, from what every member may see. */
@Component
class Crowds {
  /** Of whom one would hear nothing any more is not suggested. */
  private static final Duration ABOUT = Duration.ofDays(180);

  private static final int MOST_PEOPLE = 1_000_000;
  private static final int LATELY_HERE = 20_000;
  private static final int MOST_WORKS = 50_000;
  private static final int MOST_GROUPS = 50_000;
  private static final int AT_A_TIME = 5_000;

  private final JdbcTemplate db;
  private final TransactionTemplate reading;
  private final Topics topics;
  private final Clock clock;
  private final LoadingCache<Integer, Crowd> lately;

  Crowds(DataSource database, PlatformTransactionManager transactions, Topics topics, Clock clock) {
    this.db = new JdbcTemplate(database);
    this.db.setFetchSize(AT_A_TIME);
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    // whoever asks may be in a transaction that is to be short
    this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.topics = topics;
    this.clock = clock;
    this.lately =
        Caffeine.newBuilder()
            .refreshAfterWrite(Duration.ofMinutes(10))
            .expireAfterWrite(Duration.ofHours(2))
            .build(most -> read(most, Waiting.NOBODY));
  }

  /** Everybody who is about, and who waits among them is told to {@code waiting}. */
  Crowd all(Waiting waiting) {
    return read(MOST_PEOPLE, waiting);
  }

  /**
   * Those who were here last: for one member at once. As it was some minutes ago, which is enough,
   * for everything is looked at again when it is shown.
   */
  Crowd lately() {
    return lately.get(LATELY_HERE);
  }

  /** As after a restart. */
  void forget() {
    lately.invalidateAll();
  }

  /** Hears of each member who is about: when they were here, and when suggestions were made. */
  interface Waiting {
    Waiting NOBODY = (member, here, shown, madeFrom, madeAt) -> {};

    void hear(
        long member, OffsetDateTime here, int shown, int madeFrom, @Nullable OffsetDateTime madeAt);
  }

  private Crowd read(int most, Waiting waiting) {
    return requireNonNull(
        reading.execute(
            status -> {
              var features = new Features();
              var people = people(most, features, waiting);
              var groups = groups(features);
              var works = works(features);
              var all = people.byLot(features);
              var crowd =
                  new Crowd(
                      features,
                      all,
                      groups.inOrder(features),
                      works.inOrder(features),
                      helped(all));
              countLists(most, crowd);
              return crowd;
            }));
  }

  private Postings.Builder people(int most, Features features, Waiting waiting) {
    var people = new Postings.Builder();
    var circles = circles();
    db.query(
        """
        select c.id, c.interests as topics, c.languages, c.country, c.kinds, v.began_at,
               coalesce(s.made_from, 0) as made_from, s.made_at
          from (select member_id, began_at
                  from member_visits
                 where began_at > ?
                 order by began_at desc
                 limit %d) v
          join member_card c on c.id = v.member_id
          left join suggestions s on s.member_id = c.id
         where not c.safe
         order by c.id
        """
            .formatted(most),
        row -> {
          var shown = shown(row);
          people.begin(row.getLong("id"));
          shown.tell(topics, (sort, name) -> people.has(features.number(sort, name)));
          circles.of(
              row.getLong("id"),
              group -> people.has(features.number(Sort.GROUP, Long.toString(group))));
          waiting.hear(
              row.getLong("id"),
              row.getObject("began_at", OffsetDateTime.class),
              shown.sum(),
              row.getInt("made_from"),
              row.getObject("made_at", OffsetDateTime.class));
        },
        OffsetDateTime.now(clock).minus(ABOUT));
    return people;
  }

  /** Read at once: to look up each of a million members would take half a minute. */
  private Circles circles() {
    var circles = new Circles();
    db.query(
        """
        select m.member_id, m.group_id
          from group_members m
          join group_card g on g.id = m.group_id
         where g.access = 'OPEN'
           and not exists (select from hidden_fields h
                            where h.member_id = m.member_id and h.field = 'memberships')
         order by m.member_id
        """,
        row -> {
          circles.add(row.getLong("member_id"), row.getLong("group_id"));
        });
    return circles;
  }

  /** Largest first. */
  private Postings.Builder groups(Features features) {
    return things(
        features,
        """
        select id, topics, languages, countries
          from group_card
         where access <> 'HIDDEN'
         order by members_count desc, id
         limit\s"""
            + MOST_GROUPS);
  }

  /** Newest first. */
  private Postings.Builder works(Features features) {
    return things(
        features,
        """
        select id, topics, languages, countries
          from work_subjects
         order by shared_at desc, id desc
         limit\s"""
            + MOST_WORKS);
  }

  private Postings.Builder things(Features features, String sql) {
    var things = new Postings.Builder();
    db.query(
        sql,
        row -> {
          things.begin(row.getLong("id"));
          new Shown(texts(row, "topics"), texts(row, "languages"), null, List.of())
              .tell(topics, (sort, name) -> things.has(features.number(sort, name)));
          texts(row, "countries")
              .forEach(country -> things.has(features.number(Sort.COUNTRY, country)));
        });
    return things;
  }

  /** Whose answers were accepted, where everybody can read it. */
  private byte[] helped(Postings people) {
    var helped = new byte[people.size()];
    db.query(
        """
        select p.author_id, least(count(*), 100) as times
          from discussion_card d
          join discussion_posts p on p.discussion_id = d.id and p.number = d.answer_number
         where d.group_access = 'OPEN'
           and d.answer_number is not null
           and p.author_id is not null
           and p.author_id is distinct from d.author_id
         group by p.author_id
        """,
        row -> {
          int person = people.place(row.getLong("author_id"));
          if (person >= 0) {
            helped[person] = row.getByte("times");
          }
        });
    return helped;
  }

  private void countLists(int most, Crowd crowd) {
    db.query(
        """
        select s.people
          from (select member_id from member_visits where began_at > ? order by began_at desc limit %d) v
          join suggestions s on s.member_id = v.member_id
        """
            .formatted(most),
        row -> {
          crowd.listed(numbers(row, "people"), 1);
        },
        OffsetDateTime.now(clock).minus(ABOUT));
  }

  /** Reads topics, languages, country and kinds. */
  static Shown shown(ResultSet row) throws SQLException {
    return new Shown(
        texts(row, "topics"),
        texts(row, "languages"),
        row.getString("country"),
        texts(row, "kinds"));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static long[] numbers(ResultSet row, String column) throws SQLException {
    return Arrays.stream((Long[]) row.getArray(column).getArray())
        .mapToLong(number -> number)
        .toArray();
  }
}
