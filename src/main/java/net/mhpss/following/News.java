package net.mhpss.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Scheme;
import net.mhpss.taxonomy.Term;
import net.mhpss.taxonomy.Terms;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is new to a member: from what they follow, and in their groups. Shows what its reader could
 * open anyway, and nothing because of somebody who is out of sight.
 */
@Component
public class News {
  static final int A_PAGE = 20;

  /** What is older is for the search. */
  private static final Duration BACK = Duration.ofDays(365);

  private static final Duration LATELY = Duration.ofDays(30);

  /**
   * Each source brings its newest, from before a place that is given for each kind of thing: so a
   * page costs the same however much there is. Who follows no topic asks no work for one: without
   * {@code exists} PostgreSQL would look at each of the last weeks.
   */
  private static final String FOLLOWED =
      """
      with topics as materialized (
             select t.topic, w.slug
               from followed_topics t
               join unnest(cast(:topics as text[]), cast(:slugs as text[])) as w (topic, slug) on w.topic = t.topic
              where t.follower_id = :member),
           lands as materialized (select country from followed_countries where follower_id = :member),
           people as materialized (
             select f.member_id
               from followed_members f
               join member_card c on c.id = f.member_id
              where f.follower_id = :member
                and not c.safe
                and f.member_id not in (select other_id from unheard where member_id = :member)),
           found as (
             (select 'WORK' as kind, w.id, w.shared_at as at, 1 as rank, cast(p.member_id as text) as whom
                from people p
               cross join lateral (select id, shared_at
                                     from work_subjects
                                    where shared_by = p.member_id
                                      and (shared_at, id) < (:at, :work)
                                      and shared_at > :from
                                    order by shared_at desc, id desc
                                    limit {limit}) w)
             union all
             (select 'DISCUSSION', d.id, d.started_at, 1, cast(p.member_id as text)
                from people p
                join discussion_card d on d.author_id = p.member_id
               where (d.started_at, d.id) < (:at, :discussion)
                 and d.started_at > :from
                 and (d.group_access = 'OPEN'
                      or exists (select from group_members m
                                  where m.group_id = d.group_id and m.member_id = :member))
               order by d.started_at desc, d.id desc
               limit {limit})
             union all
             (select 'WORK', w.id, w.shared_at, 2, cast(f.organization_id as text)
                from followed_organizations f
                join work_makers k on k.organization_id = f.organization_id
                join work_subjects w on w.id = k.work_id
               where f.follower_id = :member
                 and (w.shared_at, w.id) < (:at, :work)
                 and w.shared_at > :from
               order by w.shared_at desc, w.id desc
               limit {limit})
             union all
             (select 'WORK', w.id, w.shared_at, 3, (select topic from topics where slug = any(w.topics) limit 1)
                from work_subjects w
               where exists (select from topics)
                 and w.topics && array(select slug from topics)
                 and w.shared_by is distinct from :member
                 and (w.shared_at, w.id) < (:at, :work)
                 and w.shared_at > :from
               order by w.shared_at desc, w.id desc
               limit {limit})
             union all
             (select 'WORK', w.id, w.shared_at, 4,
                     (select country from lands where country = any(w.countries) limit 1)
                from work_subjects w
               where exists (select from lands)
                 and w.countries && array(select country from lands)
                 and w.shared_by is distinct from :member
                 and (w.shared_at, w.id) < (:at, :work)
                 and w.shared_at > :from
               order by w.shared_at desc, w.id desc
               limit {limit})
             union all
             (select 'DISCUSSION', d.id, d.started_at,
                     case when g.topics && array(select slug from topics) then 3 else 4 end,
                     coalesce((select topic from topics where slug = any(g.topics) limit 1),
                              (select country from lands where country = any(g.countries) limit 1))
                from group_card g
               cross join lateral (select id, started_at, author_id
                                     from discussion_card
                                    where group_id = g.id
                                      and last_post_at > :from
                                      and (started_at, id) < (:at, :discussion)
                                      and started_at > :from
                                      and author_id is distinct from :member
                                    order by started_at desc, id desc
                                    limit {limit}) d
               where (g.topics && array(select slug from topics) or g.countries && array(select country from lands))
                 and (g.access = 'OPEN'
                      or exists (select from group_members m where m.group_id = g.id and m.member_id = :member))
               order by d.started_at desc, d.id desc
               limit {limit})
             union all
             (select 'GROUP', g.id, g.founded_at,
                     case when g.topics && array(select slug from topics) then 3 else 4 end,
                     coalesce((select topic from topics where slug = any(g.topics) limit 1),
                              (select country from lands where country = any(g.countries) limit 1))
                from group_card g
               where (g.topics && array(select slug from topics) or g.countries && array(select country from lands))
                 and g.access <> 'HIDDEN'
                 and (g.founded_at, g.id) < (:at, :group)
                 and g.founded_at > :from
               order by g.founded_at desc, g.id desc
               limit {limit})),
           followed as (
             select *
               from (select distinct on (kind, id) kind, id, at, rank, whom
                       from found
                      order by kind, id, rank) once
              order by at desc, kind desc, id desc
              limit {limit})
      """;

  /** A thing with all that a list says of it. */
  private static final String SHOWN =
      """
      select f.kind, f.at, f.rank, f.whom,
             coalesce(d.address, w.address, g.address) as address,
             coalesce(d.title, e.title, g.name) as title,
             coalesce(d.language, e.title_language) as language,
             coalesce(d.path, '/library/' || w.address, '/groups/' || g.address) as path,
             d.group_name as "group", d.kind as talk, d.posts_count as posts, d.answer_number is not null as answered,
             w.kind as work,
             case f.rank
               when 1 then (select name from member_card where id = cast(f.whom as bigint))
               when 2 then (select coalesce((select name from organization_card_in n where n.id = o.id and n.language = :language), o.name)
                              from organization_card o where o.id = cast(f.whom as bigint)) end as "whomCalled"
        from %s f
        left join discussion_card d on f.kind = 'DISCUSSION' and d.id = f.id
        left join work_subjects w on f.kind = 'WORK' and w.id = f.id
        left join lateral (select title, title_language
                             from searchable_editions
                            where work_id = w.id
                            order by language = :language desc, edition_id
                            limit 1) e on true
        left join group_card g on f.kind = 'GROUP' and g.id = f.id
       where coalesce(d.title, e.title, g.name) is not null
       order by f.at desc, f.kind desc, f.id desc
      """;

  private static final String AS_JSON = "select coalesce(json_agg(n), '[]') from (%s) n";

  private final JdbcClient db;
  private final JsonMapper json;
  private final Terms terms;
  private final Countries countries;
  private final Texts texts;
  private final Clock clock;

  News(JdbcClient db, JsonMapper json, Terms terms, Countries countries, Texts texts, Clock clock) {
    this.db = db;
    this.json = json;
    this.terms = terms;
    this.countries = countries;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of what is new from all that a member follows, and one more if there is more. */
  List<NewsItem> followed(Reader.Member member, Optional<Place> before) {
    return items(
        db.sql(limited(FOLLOWED + AS_JSON.formatted(SHOWN.formatted("followed")), A_PAGE + 1))
            .params(common(member, BACK))
            .params(before.map(this::from).orElseGet(News::fromTheNewest))
            .query(String.class)
            .single(),
        member);
  }

  /** What is new, short, in one statement: for the first page of a member. */
  public Glance glance(Reader.Member member, Optional<Instant> since, int most) {
    return db.sql(
            limited(
                FOLLOWED
                    + """
                ,
                lively as (
                  select 'DISCUSSION' as kind, d.id, d.last_post_at as at, 0 as rank, '' as whom
                    from group_members m
                   cross join lateral (select id, last_post_at
                                         from discussion_card
                                        where group_id = m.group_id
                                        order by last_post_at desc, id desc
                                        limit {limit}) d
                   where m.member_id = :member
                   order by d.last_post_at desc, d.id desc
                   limit {limit})
                select (%s) as followed,
                       (%s) as lively,
                       (select count(*)
                          from (select
                                  from group_members m
                                  join discussion_card d on d.group_id = m.group_id
                                 where m.member_id = :member
                                   and d.last_post_at > :since
                                 limit {counted}) went_on) as missed,
                       (select count(*)
                          from (select from work_subjects where shared_at > :since limit {counted}) shared) as works
                """
                        .formatted(
                            AS_JSON.formatted(SHOWN.formatted("followed")),
                            AS_JSON.formatted(SHOWN.formatted("lively"))),
                most))
        .params(common(member, LATELY))
        .params(fromTheNewest())
        .param(
            "since",
            since.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX))
        .query(
            (row, number) ->
                new Glance(
                    items(row.getString("lively"), member),
                    items(row.getString("followed"), member),
                    row.getInt("missed"),
                    row.getInt("works")))
        .single();
  }

  /** A limit that is written out lets PostgreSQL plan a statement once. */
  private static String limited(String sql, int most) {
    return sql.replace("{limit}", Integer.toString(most))
        .replace("{counted}", Integer.toString(Glance.MOST_COUNTED));
  }

  private Map<String, Object> common(Reader.Member member, Duration back) {
    var topics = new ArrayList<String>();
    var slugs = new ArrayList<String>();
    for (var topic : terms.all(Scheme.TOPIC, Locale.ENGLISH)) {
      for (var slug : terms.within(Scheme.TOPIC, topic.slug())) {
        topics.add(topic.slug());
        slugs.add(slug);
      }
    }
    return Map.of(
        "member", member.id(),
        "language", member.language().getLanguage(),
        "topics", topics.toArray(String[]::new),
        "slugs", slugs.toArray(String[]::new),
        "from", OffsetDateTime.now(clock).minus(back));
  }

  private static Map<String, Object> fromTheNewest() {
    return Map.of(
        "at", OffsetDateTime.MAX,
        "work", Long.MAX_VALUE,
        "group", Long.MAX_VALUE,
        "discussion", Long.MAX_VALUE);
  }

  /** At the same moment works come first, then groups, then discussions; within each the newest. */
  private Map<String, Object> from(Place place) {
    var from = new HashMap<String, Object>(fromTheNewest());
    from.put("at", place.at().atOffset(ZoneOffset.UTC));
    for (var kind : NewsItem.Kind.values()) {
      var order = kind.name().compareTo(place.kind().name());
      from.put(
          kind.name().toLowerCase(Locale.ROOT),
          order > 0 ? 0L : order < 0 ? Long.MAX_VALUE : idOf(place));
    }
    return from;
  }

  private long idOf(Place place) {
    var card =
        switch (place.kind()) {
          case WORK -> "work_subjects";
          case GROUP -> "group_card";
          case DISCUSSION -> "discussion_card";
        };
    return db.sql("select id from " + card + " where address = :address")
        .param("address", place.address())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private List<NewsItem> items(String written, Reader.Member member) {
    return Arrays.stream(json.readValue(written, Row[].class))
        .map(row -> item(row, member.language()))
        .toList();
  }

  private NewsItem item(Row row, Locale language) {
    return new NewsItem(
        row.kind(),
        row.address(),
        row.path(),
        row.title(),
        row.language(),
        row.at(),
        said(row, language),
        row.group(),
        row.posts() == null ? 0 : row.posts() - 1,
        row.answered(),
        because(row, language));
  }

  private String said(Row row, Locale language) {
    return switch (row.kind()) {
      case WORK -> label(Scheme.KIND, String.valueOf(row.work()), language);
      case GROUP -> texts.say(language, "following.new-group");
      case DISCUSSION ->
          texts.say(
              language,
              "QUESTION".equals(row.talk())
                  ? "discussions.kind-question"
                  : "discussions.kind-talk");
    };
  }

  private @Nullable String because(Row row, Locale language) {
    return switch (row.rank()) {
      case 0 -> null;
      case 3 -> label(Scheme.TOPIC, row.whom(), language);
      case 4 ->
          countries.find(row.whom(), language).map(country -> country.name()).orElse(row.whom());
      default -> row.whomCalled();
    };
  }

  private String label(Scheme scheme, String slug, Locale language) {
    return terms.find(scheme, slug, language).map(Term::label).orElse(slug);
  }

  /** As the database tells it. */
  private record Row(
      NewsItem.Kind kind,
      Instant at,
      int rank,
      String whom,
      String address,
      String title,
      @Nullable String language,
      String path,
      @Nullable String group,
      @Nullable String talk,
      @Nullable Integer posts,
      boolean answered,
      @Nullable String work,
      @Nullable String whomCalled) {}
}
