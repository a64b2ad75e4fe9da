package net.mhpss.suggestions;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import net.mhpss.suggestions.Features.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the suggestions of members, many at a time or one at once. */
@Component
class Making {
  /**
   * So many of a list are shown before others; who looked and did nothing is spared them a while.
   */
  private static final int NOTICED = 6;

  private static final int NOTICED_WORKS = 3;
  private static final int RESTED = 30;
  private static final int RESTED_WORKS = 12;

  private final JdbcClient db;
  private final Crowds crowds;
  private final Topics topics;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Making(
      JdbcClient db,
      Crowds crowds,
      Topics topics,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.db = db;
    this.crowds = crowds;
    this.topics = topics;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * For one member, at once, from those who were here lately. Those are read before the transaction
   * begins: nobody holds one connection and waits for another.
   */
  void now(long member) {
    var crowd = crowds.lately();
    transaction.executeWithoutResult(status -> make(List.of(member), crowd, new Matching(crowd)));
  }

  /** For these members; those who are just leaving are passed over. */
  @Transactional
  public void make(List<Long> members, Crowd crowd, Matching matching) {
    var here = held(members);
    var not = notFor(here);
    var made = new ArrayList<Made>();
    for (var known : known(here)) {
      var left = not.getOrDefault(known.id(), LeftOut.NOTHING);
      var suggested = matching.suggest(seeker(known, left, crowd));
      crowd.listed(known.people(), -1);
      crowd.listed(suggested.people(), 1);
      made.add(new Made(known, suggested));
    }
    keep(made);
  }

  /** Holds their rows, so that nobody waits here for somebody who waits for us. */
  private Long[] held(List<Long> members) {
    return db.sql(
            "select id from member_mail where id = any(:members) order by id for key share skip"
                + " locked")
        .param("members", members.toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .list()
        .toArray(Long[]::new);
  }

  private List<Known> known(Long[] members) {
    return db.sql(
            """
            select c.id, c.interests as topics, c.languages, c.country, c.kinds, c.language as reads,
                   exists (select from hidden_fields where member_id = c.id and field = 'languages') as languages_hidden,
                   array(select m.group_id
                           from group_members m
                           join group_card g on g.id = m.group_id
                          where m.member_id = c.id
                            and g.access = 'OPEN'
                            and not exists (select from hidden_fields
                                             where member_id = c.id and field = 'memberships')
                          limit 40) as groups,
                   coalesce(s.people, '{}') as people, coalesce(s.works, '{}') as works,
                   coalesce(s.rested, '{}') as rested, coalesce(s.rested_works, '{}') as rested_works,
                   coalesce(v.began_at > s.made_at, false) as seen
              from member_card c
              left join suggestions s on s.member_id = c.id
              left join member_visits v on v.member_id = c.id
             where c.id = any(:members)
            """)
        .param("members", members)
        .query(Making::known)
        .list();
  }

  private static Known known(ResultSet row, int number) throws SQLException {
    var shown = Crowds.shown(row);
    var seen = row.getBoolean("seen");
    var people = Crowds.numbers(row, "people");
    var works = Crowds.numbers(row, "works");
    return new Known(
        row.getLong("id"),
        row.getBoolean("languages_hidden")
            ? shown
            : shown.orReads(Locale.of(row.getString("reads"))),
        shown.sum(),
        List.of((Long[]) row.getArray("groups").getArray()),
        people,
        rested(seen ? people : NOBODY, NOTICED, Crowds.numbers(row, "rested"), RESTED),
        rested(
            seen ? works : NOBODY,
            NOTICED_WORKS,
            Crowds.numbers(row, "rested_works"),
            RESTED_WORKS));
  }

  private static final long[] NOBODY = {};

  private static long[] rested(long[] seen, int noticed, long[] before, int most) {
    return LongStream.concat(Arrays.stream(seen).limit(noticed), Arrays.stream(before))
        .distinct()
        .limit(most)
        .toArray();
  }

  /**
   * A member as suggestions are made for them.
   *
   * @param people who is suggested to them until now
   */
  private record Known(
      long id,
      Shown shown,
      int madeFrom,
      List<Long> groups,
      long[] people,
      long[] rested,
      long[] restedWorks) {}

  private record Made(Known member, Suggested suggested) {}

  /** What is not to be suggested to a member, and who has helped them. */
  private record LeftOut(Set<Long> people, Set<Long> groups, Set<Long> works, Set<Long> helpers) {
    static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of(), Set.of(), Set.of());

    static LeftOut nothingYet() {
      return new LeftOut(new HashSet<>(), new HashSet<>(), new HashSet<>(), new LinkedHashSet<>());
    }

    void add(String what, long id) {
      switch (what) {
        case "PERSON" -> people.add(id);
        case "GROUP" -> groups.add(id);
        case "WORK" -> works.add(id);
        default -> helpers.add(id);
      }
    }
  }

  private Map<Long, LeftOut> notFor(Long[] members) {
    var left = new HashMap<Long, LeftOut>();
    db.sql(
            """
            select 'PERSON' as what, member_id, other_id as id from dismissed_people where member_id = any(:members)
            union all
            select 'PERSON', follower_id, member_id from member_follows where follower_id = any(:members)
            union all
            select 'PERSON', member_id, other_id from unheard where member_id = any(:members)
            union all
            select 'PERSON', member_id, host_id from member_host where member_id = any(:members)
            union all
            select 'GROUP', member_id, group_id from dismissed_groups where member_id = any(:members)
            union all
            select 'GROUP', member_id, group_id from group_members where member_id = any(:members)
            union all
            select 'GROUP', member_id, group_id from group_join_requests where member_id = any(:members)
            union all
            select 'WORK', member_id, work_id from dismissed_works where member_id = any(:members)
            union all
            select 'WORK', m.id, w.id
              from unnest(:members) m (id)
             cross join lateral (select id from work_subjects where shared_by = m.id order by shared_at desc limit 50) w
            union all
            select 'HELPER', m.id, t.author_id
              from unnest(:members) m (id)
             cross join lateral (select t.author_id
                                   from post_thanks t
                                   join discussion_card d on d.id = t.discussion_id
                                  where t.member_id = m.id
                                    and d.group_access = 'OPEN'
                                  order by t.at desc
                                  limit 20) t
             where t.author_id is not null
            union all
            select 'HELPER', d.author_id, p.author_id
              from discussion_card d
              join discussion_posts p on p.discussion_id = d.id and p.number = d.answer_number
             where d.author_id = any(:members)
               and d.group_access = 'OPEN'
               and d.answer_number is not null
               and p.author_id is distinct from d.author_id
               and p.author_id is not null
            """)
        .param("members", members)
        .query(
            row -> {
              left.computeIfAbsent(row.getLong("member_id"), id -> LeftOut.nothingYet())
                  .add(row.getString("what"), row.getLong("id"));
            });
    return left;
  }

  private Seeker seeker(Known member, LeftOut left, Crowd crowd) {
    var shown = new ArrayList<Integer>();
    member.shown().seek(topics, (sort, name) -> add(crowd.features().known(sort, name), shown));
    member
        .groups()
        .forEach(group -> add(crowd.features().known(Sort.GROUP, group.toString()), shown));
    return new Seeker(
        member.id(),
        shown.stream().mapToInt(feature -> feature).toArray(),
        left.helpers(),
        left.people(),
        left.groups(),
        left.works(),
        set(member.rested()),
        set(member.restedWorks()),
        LocalDate.now(clock).toEpochDay());
  }

  private static void add(@Nullable Integer feature, List<Integer> shown) {
    if (feature != null) {
      shown.add(feature);
    }
  }

  private static Set<Long> set(long[] numbers) {
    var set = new HashSet<Long>();
    for (long number : numbers) {
      set.add(number);
    }
    return set;
  }

  private void keep(List<Made> made) {
    db.sql(
            """
            insert into suggestions (member_id, people, groups, works, rested, rested_works, topics, made_from, made_at)
            select member, cast(people as bigint[]), cast(groups as bigint[]), cast(works as bigint[]),
                   cast(rested as bigint[]), cast(rested_works as bigint[]), cast(topics as text[]), made_from, :now
              from unnest(cast(:members as bigint[]), cast(:people as text[]), cast(:groups as text[]), cast(:works as text[]),
                          cast(:rested as text[]), cast(:restedWorks as text[]), cast(:topics as text[]), cast(:madeFrom as int[]))
                   as made (member, people, groups, works, rested, rested_works, topics, made_from)
            on conflict (member_id) do update
               set people = excluded.people, groups = excluded.groups, works = excluded.works, rested = excluded.rested,
                   rested_works = excluded.rested_works, topics = excluded.topics, made_from = excluded.made_from, made_at = excluded.made_at
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("members", made.stream().map(each -> each.member().id()).toArray(Long[]::new))
        .param("people", lists(made, each -> each.suggested().people()))
        .param("groups", lists(made, each -> each.suggested().groups()))
        .param("works", lists(made, each -> each.suggested().works()))
        .param("rested", lists(made, each -> each.member().rested()))
        .param("restedWorks", lists(made, each -> each.member().restedWorks()))
        .param(
            "topics",
            made.stream()
                .map(each -> topics.narrowed(each.member().shown().topics()))
                .map(slugs -> slugs.stream().collect(joining(",", "{", "}")))
                .toArray(String[]::new))
        .param(
            "madeFrom", made.stream().map(each -> each.member().madeFrom()).toArray(Integer[]::new))
        .update();
  }

  /** Lists of different lengths have no table in PostgreSQL: each goes as it is written. */
  private static String[] lists(List<Made> made, java.util.function.Function<Made, long[]> which) {
    return made.stream()
        .map(
            each ->
                Arrays.stream(which.apply(each))
                    .mapToObj(Long::toString)
                    .collect(joining(",", "{", "}")))
        .toArray(String[]::new);
  }
}
