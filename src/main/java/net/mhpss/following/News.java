package net.mhpss.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

  /** What a member follows: where there is nothing, nothing is asked. */
  private static final String WHAT =
      """
      exists (select from followed_members where follower_id = :member) as people,
      exists (select from followed_organizations where follower_id = :member) as organizations,
      array(select topic from followed_topics where follower_id = :member) as topics,
      array(select country from followed_countries where follower_id = :member) as countries
      """;

  /**
   * Each source brings its newest, from before a place that is given for each kind of thing: so a
   * page costs the same however much there is.
   */
  private static final String FROM_PEOPLE =
      """
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
      """;

  private static final String FROM_ORGANIZATIONS =
      """
      (select 'WORK' as kind, w.id, w.shared_at as at, 2 as rank, cast(f.organization_id as text) as whom
         from followed_organizations f
         join work_makers k on k.organization_id = f.organization_id
         join work_subjects w on w.id = k.work_id
        where f.follower_id = :member
          and (w.shared_at, w.id) < (:at, :work)
          and w.shared_at > :from
        order by w.shared_at desc, w.id desc
        limit {limit})
      """;

  private static final String FROM_TOPICS =
      """
      (select 'WORK' as kind, w.id, w.shared_at as at, 3 as rank,
              (select topic from topics where slug = any(w.topics) limit 1) as whom
         from work_subjects w
        where w.topics && cast(:slugs as text[])
          and w.shared_by is distinct from :member
          and (w.shared_at, w.id) < (:at, :work)
          and w.shared_at > :from
        order by w.shared_at desc, w.id desc
        limit {limit})
      """;

  private static final String FROM_COUNTRIES =
      """
      (select 'WORK' as kind, w.id, w.shared_at as at, 4 as rank,
              (select country from lands where country = any(w.countries) limit 1) as whom
         from work_subjects w
        where w.countries && cast(:countries as text[])
          and w.shared_by is distinct from :member
          and (w.shared_at, w.id) < (:at, :work)
          and w.shared_at > :from
        order by w.shared_at desc, w.id desc
        limit {limit})
      """;

  private static final String FROM_GROUPS =
      """
      (select 'DISCUSSION' as kind, d.id, d.started_at as at,
              case when g.topics && cast(:slugs as text[]) then 3 else 4 end as rank,
              coalesce((select topic from topics where slug = any(g.topics) limit 1),
                       (select country from lands where country = any(g.countries) limit 1)) as whom
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
        where (g.topics && cast(:slugs as text[]) or g.countries && cast(:countries as text[]))
          and (g.access = 'OPEN'
               or exists (select from group_members m where m.group_id = g.id and m.member_id = :member))
        order by d.started_at desc, d.id desc
        limit {limit})
      union all
      (select 'GROUP', g.id, g.founded_at,
              case when g.topics && cast(:slugs as text[]) then 3 else 4 end,
              coalesce((select topic from topics where slug = any(g.topics) limit 1),
                       (select country from lands where country = any(g.countries) limit 1))
         from group_card g
        where (g.topics && cast(:slugs as text[]) or g.countries && cast(:countries as text[]))
          and g.access <> 'HIDDEN'
          and (g.founded_at, g.id) < (:at, :group)
          and g.founded_at > :from
        order by g.founded_at desc, g.id desc
        limit {limit})
      """;

  /** All sources in one list, each thing once and with its best reason, with all that it says. */
  private static final String FOLLOWED =
      """
      with topics as materialized (
             select topic, slug from unnest(cast(:topics as text[]), cast(:slugs as text[])) as w (topic, slug)),
           lands as materialized (select country from unnest(cast(:countries as text[])) as l (country)),
           people as materialized (
             select f.member_id
               from followed_members f
               join member_card c on c.id = f.member_id
              where f.follower_id = :member
                and not c.safe
                and f.member_id not in (select other_id from unheard where member_id = :member)),
           found as (
             {sources}),
           followed as (
             select *
               from (select distinct on (kind, id) kind, id, at, rank, whom
                       from found
                      order by kind, id, rank) once
              order by at desc, kind desc, id desc
              limit {limit})
      select f.kind, f.at, f.rank, f.whom,
             coalesce(d.address, w.address, g.address) as address,
             coalesce(d.title, e.title, g.name) as title,
             coalesce(d.language, e.title_language) as language,
             coalesce(d.path, '/library/' || w.address, '/groups/' || g.address) as path,
             d.group_name as "group", d.kind as talk, d.posts_count as posts, d.answer_number is not null as answered,
             w.kind as work,
             case f.rank
               when 1 then (select name from member_card where id = cast(f.whom as bigint))
               when 2 then (select name from organization_in(:language) where id = cast(f.whom as bigint)) end as "whomCalled"
        from followed f
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

  /** What was last talked about in the groups of a member, and how much since they were here. */
  private static final String IN_GROUPS =
      """
      select (select coalesce(json_agg(n), '[]')
                from (select 'DISCUSSION' as kind, d.last_post_at as at, 0 as rank, '' as whom,
                             d.address, d.title, d.language, d.path, d.group_name as "group", d.kind as talk,
                             d.posts_count as posts, d.answer_number is not null as answered
                        from group_members m
                       cross join lateral (select *
                                             from discussion_card
                                            where group_id = m.group_id
                                            order by last_post_at desc, id desc
                                            limit {limit}) d
                       where m.member_id = :member
                       order by d.last_post_at desc, d.id desc
                       limit {limit}) n) as lively,
             (select count(*)
                from (select
                        from group_members m
                        join discussion_card d on d.group_id = m.group_id
                       where m.member_id = :member
                         and d.last_post_at > :since
                       limit {counted}) went_on) as missed,
             (select count(*)
                from (select from work_subjects where shared_at > :since limit {counted}) shared) as works,
      """;

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
    var what =
        db.sql("select " + WHAT)
            .param("member", member.id())
            .query((row, number) -> What.of(row))
            .single();
    return from(
        what, member, BACK, before.map(this::from).orElseGet(News::fromTheNewest), A_PAGE + 1);
  }

  /** What is new, short, for the first page of a member: one statement, two for who follows. */
  public Glance glance(Reader.Member member, Optional<Instant> since, int most) {
    record Lately(List<NewsItem> inGroups, int missed, int works, What what) {}
    var lately =
        db.sql(limited(IN_GROUPS + WHAT, most))
            .param("member", member.id())
            .param(
                "since",
                since.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(OffsetDateTime.MAX))
            .query(
                (row, number) ->
                    new Lately(
                        items(
                            List.of(json.readValue(row.getString("lively"), Row[].class)), member),
                        row.getInt("missed"),
                        row.getInt("works"),
                        What.of(row)))
            .single();
    return new Glance(
        lately.inGroups(),
        from(lately.what(), member, LATELY, fromTheNewest(), most),
        lately.missed(),
        lately.works());
  }

  private List<NewsItem> from(
      What what, Reader.Member member, Duration back, Map<String, Object> before, int most) {
    if (what.isNothing()) {
      return List.of();
    }
    var topics = new ArrayList<String>();
    var slugs = new ArrayList<String>();
    for (var topic : what.topics()) {
      for (var slug : terms.within(Scheme.TOPIC, topic)) {
        topics.add(topic);
        slugs.add(slug);
      }
    }
    return items(
        db.sql(limited(FOLLOWED.replace("{sources}", what.sources()), most))
            .params(before)
            .param("member", member.id())
            .param("language", member.language().getLanguage())
            .param("topics", topics.toArray(String[]::new))
            .param("slugs", slugs.toArray(String[]::new))
            .param("countries", what.countries().toArray(String[]::new))
            .param("from", OffsetDateTime.now(clock).minus(back))
            .query(Row::of)
            .list(),
        member);
  }

  /** A limit that is written out lets PostgreSQL plan a statement once. */
  private static String limited(String sql, int most) {
    return sql.replace("{limit}", Integer.toString(most))
        .replace("{counted}", Integer.toString(Glance.MOST_COUNTED));
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

  private List<NewsItem> items(List<Row> rows, Reader.Member member) {
    return rows.stream().map(row -> item(row, member.language())).toList();
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

  /** What a member follows: whether people and organizations, and which topics and countries. */
  private record What(
      boolean people, boolean organizations, List<String> topics, List<String> countries) {
    static What of(ResultSet row) throws SQLException {
      return new What(
          row.getBoolean("people"),
          row.getBoolean("organizations"),
          List.of((String[]) row.getArray("topics").getArray()),
          List.of((String[]) row.getArray("countries").getArray()));
    }

    boolean isNothing() {
      return !people && !organizations && topics.isEmpty() && countries.isEmpty();
    }

    /** Only of what is followed: PostgreSQL readies each source of a statement, used or not. */
    String sources() {
      var sources = new ArrayList<String>();
      if (people) {
        sources.add(FROM_PEOPLE);
      }
      if (organizations) {
        sources.add(FROM_ORGANIZATIONS);
      }
      if (!topics.isEmpty()) {
        sources.add(FROM_TOPICS);
      }
      if (!countries.isEmpty()) {
        sources.add(FROM_COUNTRIES);
      }
      if (!topics.isEmpty() || !countries.isEmpty()) {
        sources.add(FROM_GROUPS);
      }
      return String.join("union all\n", sources);
    }
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
      @Nullable String whomCalled) {
    static Row of(ResultSet row, int number) throws SQLException {
      return new Row(
          NewsItem.Kind.valueOf(row.getString("kind")),
          row.getObject("at", OffsetDateTime.class).toInstant(),
          row.getInt("rank"),
          row.getString("whom"),
          row.getString("address"),
          row.getString("title"),
          row.getString("language"),
          row.getString("path"),
          row.getString("group"),
          row.getString("talk"),
          row.getObject("posts", Integer.class),
          row.getBoolean("answered"),
          row.getString("work"),
          row.getString("whomCalled"));
    }
  }
}
