package net.mhpss.hosting.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.mhpss.hosting.Host;
import net.mhpss.taxonomy.Countries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the team does, out of what was counted month by month: a handful of short questions, however
 * many members there are. Never what anybody has written.
 */
@Component
class TeamFigures {
  private final JdbcClient db;
  private final Countries countries;
  private final Clock clock;

  TeamFigures(JdbcClient db, Countries countries, Clock clock) {
    this.db = db;
    this.countries = countries;
    this.clock = clock;
  }

  YearMonth thisMonth() {
    return YearMonth.now(clock.withZone(ZoneOffset.UTC));
  }

  /** How much one host has at this moment. */
  record Load(
      Host host, int capacity, String weight, int members, int toWelcome, int late, boolean away) {
    /** How many members they take on at present. */
    int room() {
      return switch (weight) {
        case "NONE" -> 0;
        case "HALF" -> capacity / 2;
        case "DOUBLE" -> capacity * 2;
        default -> capacity;
      };
    }
  }

  List<Load> loads() {
    return db.sql(
            """
            select c.*, m.photo, m.photo_public, h.capacity, h.weight, coalesce(l.members, 0) as members,
                   coalesce(a.to_welcome, 0) as to_welcome, coalesce(a.late, 0) as late,
                   n.host_id is not null as away
              from host_card c
              join member_card m on m.id = c.member_id
              join hosts h on h.member_id = c.member_id
              left join away_now n on n.host_id = c.member_id
              left join (select host_id, sum(members) as members from loads group by host_id) l
                on l.host_id = h.member_id
              left join (select host_id, count(*) as to_welcome, count(*) filter (where due_at < :now) as late
                           from assignments
                          where welcomed_at is null
                          group by host_id) a on a.host_id = h.member_id
             order by c.kind, c.name collate "und-x-icu", c.member_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Load(
                    Host.of(row, number),
                    row.getInt("capacity"),
                    row.getString("weight"),
                    row.getInt("members"),
                    row.getInt("to_welcome"),
                    row.getInt("late"),
                    row.getBoolean("away")))
        .list();
  }

  /** How many wait for another host because nobody else speaks a language with them. */
  int waitForAnother() {
    return db.sql("select count(*) from waiting_for_another")
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /**
   * A time in which a host is away.
   *
   * @param until null until they say that they are back
   * @param backup who stands in, where somebody was named
   */
  record TimeAway(long host, Instant since, @Nullable Instant until, @Nullable Long backup) {}

  /** Who is away and will be in the next weeks, the first first. */
  List<TimeAway> away() {
    return db.sql(
            """
            select a.host_id, a.since, a.until, coalesce(a.backup_id, b.backup_id) as backup_id
              from away a
              left join backups b on b.host_id = a.host_id
             where (a.until is null or a.until > :now) and a.since < :end
             order by a.since, a.id
             limit 60
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("end", OffsetDateTime.now(clock).plusMonths(3))
        .query(
            (row, number) -> {
              var until = row.getObject("until", OffsetDateTime.class);
              return new TimeAway(
                  row.getLong("host_id"),
                  row.getObject("since", OffsetDateTime.class).toInstant(),
                  until == null ? null : until.toInstant(),
                  row.getObject("backup_id", Long.class));
            })
        .list();
  }

  /** What one host or everybody has done in some time. */
  record Done(Taken welcomes, Taken answers) {
    static final Done NOTHING = new Done(Taken.NEVER, Taken.NEVER);
  }

  /** What was done in a time: by each host who is still a member, and by all. */
  record DoneBy(Map<Long, Done> hosts, Done all) {}

  DoneBy done(Period period) {
    var hosts = new HashMap<Long, Done>();
    var all = new ArrayList<>(List.of(Done.NOTHING));
    taken(
        "host_id",
        period.from(),
        row -> {
          if (row.getBoolean("whole")) {
            all.set(0, with(all.getFirst(), row));
          } else if (row.getObject("host_id") != null) {
            hosts.put(
                row.getLong("host_id"),
                with(hosts.getOrDefault(row.getLong("host_id"), Done.NOTHING), row));
          }
        });
    return new DoneBy(hosts, all.getFirst());
  }

  private static Done with(Done known, ResultSet row) throws SQLException {
    return row.getString("kind").equals("ANSWER")
        ? new Done(known.welcomes(), Taken.of(row))
        : new Done(Taken.of(row), known.answers());
  }

  /**
   * How many introductions of a host were opened in a month.
   *
   * @param host null for who has left the network
   */
  record Opened(YearMonth month, @Nullable Long host, int times) {}

  List<Opened> opened(Period period) {
    return db.sql(
            """
            select month, host_id, times from introductions_opened where month >= :from
            """)
        .param("from", period.from())
        .query(
            (row, number) ->
                new Opened(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getObject("host_id", Long.class),
                    row.getInt("times")))
        .list();
  }

  /** What everybody has done in a month, and how many joined in it. */
  record Month(YearMonth month, int joined, Done done) {}

  /** The last so many months, the oldest first; one in which nothing was counted is empty. */
  List<Month> months(Period period) {
    var done = new HashMap<LocalDate, Done>();
    taken(
        "month",
        period.from(),
        row -> {
          if (!row.getBoolean("whole")) {
            var month = row.getObject("month", LocalDate.class);
            done.put(month, with(done.getOrDefault(month, Done.NOTHING), row));
          }
        });
    var joined = new HashMap<LocalDate, Integer>();
    db.sql(
            """
            select month, sum(joined)::int as joined from team_months where month >= :from group by month
            """)
        .param("from", period.from())
        .query(
            row -> {
              joined.put(row.getObject("month", LocalDate.class), row.getInt("joined"));
            });
    return period
        .from()
        .datesUntil(period.last().atDay(1).plusDays(1), java.time.Period.ofMonths(1))
        .map(
            month ->
                new Month(
                    YearMonth.from(month),
                    joined.getOrDefault(month, 0),
                    done.getOrDefault(month, Done.NOTHING)))
        .toList();
  }

  /** What one host has done in one month. */
  record HostMonth(YearMonth month, long id, String host, int joined, int members, Done done) {}

  /** For each month what each host has done, who has gone named by nobody's name. */
  List<HostMonth> hostMonths(Period period) {
    record Key(LocalDate month, long host) {}
    var done = new HashMap<Key, Done>();
    taken(
        "month, host_id",
        period.from(),
        row -> {
          if (!row.getBoolean("whole") && row.getObject("host_id") != null) {
            var key = new Key(row.getObject("month", LocalDate.class), row.getLong("host_id"));
            done.put(key, with(done.getOrDefault(key, Done.NOTHING), row));
          }
        });
    return db.sql(
            """
            select k.month, k.host_id, c.name, coalesce(t.joined, 0) as joined, coalesce(t.members, 0) as members
              from (select month, host_id from team_months where month >= :from
                    union
                    select * from unnest(cast(:months as date[]), :hosts)
                    union
                    select month, host_id from introductions_opened where month >= :from) k
             cross join lateral (select name from member_card where id = k.host_id limit 1) c
              left join team_months t on t.month = k.month and t.host_id = k.host_id
             order by k.month, c.name collate "und-x-icu", k.host_id
            """)
        .param("from", period.from())
        .param(
            "months",
            done.keySet().stream().map(key -> key.month().toString()).toArray(String[]::new))
        .param("hosts", done.keySet().stream().map(Key::host).toArray(Long[]::new))
        .query(
            (row, number) -> {
              var month = row.getObject("month", LocalDate.class);
              return new HostMonth(
                  YearMonth.from(month),
                  row.getLong("host_id"),
                  row.getString("name"),
                  row.getInt("joined"),
                  row.getInt("members"),
                  done.getOrDefault(new Key(month, row.getLong("host_id")), Done.NOTHING));
            })
        .list();
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  /** Medians and the like by these columns, and over all. */
  private void taken(String columns, LocalDate from, Row reader) {
    db.sql(
            """
            with counted as (
              select %1$s, case what when 'ANSWER' then 'ANSWER' else 'WELCOME' end as kind, hours, times,
                     case what when 'LATE_WELCOME' then times else 0 end as late
                from times_taken
               where month >= :from
            ), taken as (
              select %1$s, grouping(%1$s) <> 0 as whole, kind, hours, sum(times) as times, sum(late) as late
                from counted
               group by grouping sets ((%1$s, kind, hours), (kind, hours))
            ), running as (
              select *, sum(times) over (partition by whole, %1$s, kind order by hours) as upto,
                     sum(times) over (partition by whole, %1$s, kind) as total
                from taken
            )
            select %1$s, whole, kind, max(total)::int as times, sum(late)::int as late,
                   min(hours) filter (where 2 * upto >= total) as median,
                   min(hours) filter (where 10 * upto >= 9 * total) as ninth
              from running
             group by whole, %1$s, kind
            """
                .formatted(columns))
        .param("from", from)
        .query(
            row -> {
              reader.read(row);
            });
  }

  /** A language that members speak and no host does. */
  record LanguageGap(String language, int members, int alone) {}

  List<LanguageGap> languagesWithoutHost(List<Load> team) {
    return db.sql(
            """
            select language, members, alone
              from hosted_by_language
             where not language = any (:spoken)
             order by alone desc, members desc, language
             limit 40
            """)
        .param(
            "spoken",
            team.stream()
                .filter(load -> !load.weight().equals("NONE"))
                .flatMap(load -> load.host().languages().stream())
                .distinct()
                .toArray(String[]::new))
        .query(
            (row, number) ->
                new LanguageGap(
                    row.getString("language"), row.getInt("members"), row.getInt("alone")))
        .list();
  }

  /** A region in which members are and that no regional host looks after. */
  record RegionGap(String region, int members) {}

  /** The narrowest regions of these, those with the most members first. */
  List<RegionGap> regionsWithoutHost(List<Load> team) {
    var looked = new HashSet<String>();
    team.forEach(load -> looked.addAll(load.host().regions()));
    var gaps = new TreeMap<String, Integer>();
    db.sql("select country, members from hosted_by_country")
        .query(
            row -> {
              var regions = countries.regionsOf(row.getString("country"));
              if (!regions.isEmpty() && regions.stream().noneMatch(looked::contains)) {
                gaps.merge(regions.getFirst(), row.getInt("members"), Integer::sum);
              }
            });
    return gaps.entrySet().stream()
        .map(gap -> new RegionGap(gap.getKey(), gap.getValue()))
        .sorted((one, other) -> other.members() - one.members())
        .toList();
  }
}
