package net.mhpss.hosting.desk;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.OnDesk;
import net.mhpss.hosting.WaitsForHosts;
import net.mhpss.hosting.Wording;
import net.mhpss.members.MemberCard;
import net.mhpss.taxonomy.Countries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** All that waits for who sits at a desk, from every room that keeps something that waits. */
@Component
class Waiting {
  /** What every room may ask about a desk, by its name in their statements. */
  private static final Map<String, String> ASKED =
      Map.of(
          "worker", "bigint",
          "hosts", "bigint[]",
          "languages", "text[]",
          "everywhere", "boolean",
          "countries", "text[]",
          "now", "timestamptz",
          "at", "timestamptz",
          "after", "text");

  private static final Pattern NAMED =
      Pattern.compile("(?<![:\\w]):(" + String.join("|", ASKED.keySet()) + ")\\b");

  private final JdbcClient db;
  private final Countries countries;
  private final Wording wording;
  private final Clock clock;
  private final SingletonSupplier<Map<String, OnDesk>> kinds;
  private final SingletonSupplier<List<WaitsForHosts>> others;

  Waiting(
      JdbcClient db,
      Countries countries,
      Wording wording,
      Clock clock,
      ObjectProvider<OnDesk> kinds,
      ObjectProvider<WaitsForHosts> others) {
    this.db = db;
    this.countries = countries;
    this.wording = wording;
    this.clock = clock;
    this.kinds = SingletonSupplier.of(() -> byWord(kinds.orderedStream().toList()));
    this.others = SingletonSupplier.of(() -> others.orderedStream().toList());
  }

  private static Map<String, OnDesk> byWord(List<OnDesk> kinds) {
    var byWord = new LinkedHashMap<String, OnDesk>();
    for (var kind : kinds) {
      if (!kind.kind().matches("[a-z]+(-[a-z]+)*") || byWord.put(kind.kind(), kind) != null) {
        throw new IllegalStateException("Not one word of its own: " + kind.kind());
      }
    }
    return byWord;
  }

  /** The kinds of things that wait, in their order. */
  List<OnDesk> kinds() {
    return List.copyOf(kinds.obtain().values());
  }

  /** The kind of this word. */
  Optional<OnDesk> kind(String word) {
    return Optional.ofNullable(kinds.obtain().get(word));
  }

  /** At most a hundred of each kind, the most urgent first. */
  List<Row> rows(AtDesk desk) {
    return rows(desk, kinds(), Behind.NOTHING);
  }

  /** At most a hundred of this kind, from behind one on. */
  List<Row> rows(AtDesk desk, OnDesk kind, Behind behind) {
    return rows(desk, List.of(kind), behind);
  }

  /** At most a hundred of each kind that goes on to others when it is overdue. */
  List<Row> urgent(AtDesk desk) {
    return rows(desk, kinds().stream().filter(OnDesk::escalates).toList(), Behind.NOTHING);
  }

  private List<Row> rows(AtDesk desk, List<OnDesk> kinds, Behind behind) {
    if (desk.hosts().isEmpty()) {
      return List.of();
    }
    var rows =
        db.sql(statement(kinds))
            .param("worker", desk.worker())
            .param("hosts", desk.hosts().stream().map(Host::id).toArray(Long[]::new))
            .param(
                "languages",
                desk.hosts().stream()
                    .flatMap(host -> host.languages().stream())
                    .distinct()
                    .toArray(String[]::new))
            .param("everywhere", desk.hosts().stream().anyMatch(host -> host.regions().isEmpty()))
            .param("countries", countries(desk))
            .param("now", OffsetDateTime.now(clock))
            .param("at", behind.moment())
            .param("after", behind.address())
            .query(
                (row, number) ->
                    Row.of(
                        row,
                        Objects.requireNonNull(this.kinds.obtain().get(row.getString("kind"))),
                        desk))
            .list();
    return rows.stream().sorted(Row.URGENCY).toList();
  }

  /**
   * One statement for all rooms. What they ask about the desk stands in a row in front of it, where
   * the planner does not see it: so many tables are planned once, not for each desk anew, which
   * took longer than what they are asked for.
   */
  private static String statement(List<OnDesk> kinds) {
    var asked =
        ASKED.entrySet().stream()
            .map(named -> "cast(:%1$s as %2$s) as %1$s".formatted(named.getKey(), named.getValue()))
            .collect(joining(", ", "with asked as materialized (select ", ")\n"));
    return kinds.stream()
        .map(kind -> "select '%s' as kind, r.* from (%s) r".formatted(kind.kind(), rows(kind)))
        .collect(joining("\nunion all\n", asked, ""));
  }

  private static String rows(OnDesk kind) {
    return NAMED
        .matcher(kind.rows())
        .replaceAll(
            named ->
                "cast((select %s from asked) as %s)"
                    .formatted(named.group(1), ASKED.get(named.group(1))));
  }

  private String[] countries(AtDesk desk) {
    var all = new TreeSet<String>();
    desk.hosts()
        .forEach(
            host -> host.regions().forEach(region -> all.addAll(countries.countriesIn(region))));
    return all.toArray(String[]::new);
  }

  private record Who(MemberCard card, boolean safe, List<String> reasons) {}

  /**
   * Rows with who waits in them. Whom nobody sees any more is left out; who is in safety mode is
   * named by their pseudonym, to their own host alone.
   */
  List<ShownRow> shown(List<Row> rows, AtDesk desk) {
    var people = people(rows);
    var shown = new ArrayList<ShownRow>();
    for (var row : rows) {
      var who = row.member() == null ? null : people.get(row.member());
      if (who != null && who.safe() && row.host() == null) {
        who = null;
      }
      if (who != null || !row.title().isEmpty()) {
        shown.add(
            new ShownRow(
                row,
                who == null ? null : who.card(),
                who == null ? List.of() : about(who.card(), desk),
                who == null ? List.of() : wording.written(who.reasons(), desk.language()),
                standingInFor(row, desk),
                row.isLate(clock.instant())));
      }
    }
    return List.copyOf(shown);
  }

  private List<String> about(MemberCard card, AtDesk desk) {
    return wording.about(card, desk.language());
  }

  private static String standingInFor(Row row, AtDesk desk) {
    return desk.others().stream()
        .filter(host -> Objects.equals(host.id(), row.host()))
        .map(Host::name)
        .findFirst()
        .orElse("");
  }

  private Map<Long, Who> people(List<Row> rows) {
    var people = new HashMap<Long, Who>();
    var ids =
        rows.stream().map(Row::member).filter(Objects::nonNull).distinct().toArray(Long[]::new);
    var given =
        rows.stream()
            .filter(row -> row.what() instanceof ToWelcome)
            .map(Row::member)
            .toArray(Long[]::new);
    db.sql(
            """
            select id, address, name, country, kinds, photo, photo_public, safe,
                   case when id = any(:given)
                        then (select r.reasons from assignment_reasons r where r.member_id = c.id)
                        else '{}' end as reasons
              from member_card c
             where id = any(:ids)
            """)
        .param("ids", ids)
        .param("given", given)
        .query(
            (row, number) ->
                new Who(
                    MemberCard.of(row, number),
                    row.getBoolean("safe"),
                    List.of((String[]) row.getArray("reasons").getArray())))
        .list()
        .forEach(who -> people.put(who.card().id(), who));
    return people;
  }

  /** What else is on a desk: told by how much there is. */
  record Beside(int members, boolean mornings, List<Counted> others) {
    /** What waits in another room; more than ninety-nine is many. */
    record Counted(String path, String key, int waiting) {}
  }

  /** What stands beside the rows, in one statement. */
  Beside beside(AtDesk desk) {
    var others = this.others.obtain();
    var counts =
        others.stream().map(other -> ", (" + other.counting() + ")").collect(joining("\n"));
    return db.sql(
            """
            select (select coalesce(sum(members), 0) from loads where host_id = :worker)
                   - (select count(*) from assignments where member_id = :worker and host_id = :worker),
                   not exists (select from unwanted_mornings where host_id = :worker)
            """
                + counts)
        .param("worker", desk.worker())
        .query(
            (row, number) -> {
              var counted = new ArrayList<Beside.Counted>();
              for (var other : others) {
                counted.add(
                    new Beside.Counted(other.path(), other.key(), row.getInt(3 + counted.size())));
              }
              return new Beside(row.getInt(1), row.getBoolean(2), List.copyOf(counted));
            })
        .single();
  }
}
