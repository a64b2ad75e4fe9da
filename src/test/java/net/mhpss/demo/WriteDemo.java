package net.mhpss.demo;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.mhpss.text.Excerpts;
import net.mhpss.text.Markdown;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code src/main/resources/demo/community/*.sql} from the invented people, groups,
 * discussions and works in {@code src/test/resources/demo}. Times count back from the moment of
 * loading, addresses are drawn with a fixed seed, so that writing again changes only what its
 * authors changed.
 */
final class WriteDemo {
  private static final Path FROM = Path.of("src/test/resources/demo");
  private static final Path TO = Path.of("src/main/resources/demo/community");
  private static final Path COUNTRIES = Path.of("src/main/resources/catalogue/countries.csv");
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

  /**
   * This host has just been given a few members by the hosting manager, and has them yet to
   * welcome.
   */
  private static final String BUSY = "kofi";

  private static final int TO_WELCOME = 3;

  private final Random random = new Random(20251123);
  private final List<Person> people;
  private final List<Circle> groups;
  private final List<Talk> discussions;
  private final List<Piece> works;
  private final Map<String, List<String>> regions = new HashMap<>();

  /** Of people, groups and discussions, by key; of works too. */
  private final Map<String, String> addresses = new HashMap<>();

  /** How many days ago each person joined. */
  private final Map<String, Double> joined = new LinkedHashMap<>();

  private WriteDemo() throws IOException {
    people = read("people.json", new TypeReference<>() {});
    groups = read("groups.json", new TypeReference<>() {});
    discussions = read("discussions.json", new TypeReference<>() {});
    works = read("works.json", new TypeReference<>() {});
    try (var countries = CsvReader.builder().ofNamedCsvRecord(COUNTRIES)) {
      countries.forEach(
          row ->
              regions.put(
                  row.getField("iso2"),
                  Stream.of("intermediate", "sub_region", "region")
                      .map(row::getField)
                      .filter(code -> !code.isEmpty())
                      .toList()));
    }
    Stream.of(
            people.stream().map(Person::key),
            groups.stream().map(Circle::key),
            discussions.stream().map(Talk::key),
            works.stream().map(Piece::key))
        .flatMap(keys -> keys)
        .forEach(key -> addresses.put(key, drawn()));
    joinings();
  }

  record Person(
      String key,
      String name,
      String email,
      String role,
      String country,
      List<String> languages,
      List<String> kinds_of_work,
      List<String> interests,
      String interface_language,
      String time_zone,
      String headline,
      String about,
      List<String> can_help_with,
      Map<String, String> visibility,
      Desk hosting) {}

  record Desk(
      List<String> regions, List<String> languages, int capacity, Map<String, OwnWords> words) {}

  record OwnWords(String background, String ask_me) {}

  private record Written(Person host, String language, OwnWords words) {}

  record Circle(
      String key,
      String name,
      String language,
      String purpose,
      List<String> topics,
      List<String> countries,
      List<String> languages,
      String access,
      String kind,
      List<String> hosts,
      List<String> members) {}

  record Talk(
      String key,
      String group,
      String language,
      String kind,
      String title,
      Integer accepted,
      List<Said> posts) {}

  record Said(String author, String language, double days_ago, String body, List<String> thanks) {}

  record Piece(
      String key,
      String kind,
      List<String> authors,
      String shared_by,
      int year,
      List<String> topics,
      List<String> layers,
      List<String> audiences,
      List<String> countries,
      String licence,
      List<Version> editions) {}

  record Version(String language, String title, String summary) {}

  static void main(String[] args) throws IOException {
    new WriteDemo().write();
  }

  private void write() throws IOException {
    Files.createDirectories(TO);
    write("members", members());
    write("hosting", hosting());
    write("groups", groups());
    write("discussions", discussions());
    write("library", library());
  }

  private static void write(String room, String sql) throws IOException {
    Files.writeString(
        TO.resolve(room + ".sql"),
        "-- the demo community, invented; written by WriteDemo in the tests\n" + sql);
  }

  /** Everybody was there before they first said, thanked or hosted anything. */
  private void joinings() {
    var first = new HashMap<String, Double>();
    for (var talk : discussions) {
      for (var post : talk.posts()) {
        Stream.concat(Stream.of(post.author()), post.thanks().stream())
            .forEach(who -> first.merge(who, post.days_ago(), Math::max));
      }
    }
    var founders = new LinkedHashSet<String>();
    groups.forEach(group -> founders.addAll(group.hosts()));
    works.forEach(work -> founders.add(work.shared_by()));
    for (var person : people) {
      var earliest =
          Math.max(first.getOrDefault(person.key(), 0.0), hasDuties(person, founders) ? 120 : 10);
      joined.put(person.key(), earliest + 3 + 100 * random.nextDouble());
    }
  }

  private static boolean hasDuties(Person person, Set<String> founders) {
    return !person.role().equals("member") || founders.contains(person.key());
  }

  private String members() {
    var sql = new StringBuilder();
    sql.append(
        "insert into members (address, name, email, email_key, language, zone, joined_at) values\n");
    sql.append(
        rows(
            people,
            person ->
                row(
                    address(person.key()),
                    text(person.name()),
                    text(person.email()),
                    text(person.email()),
                    text(person.interface_language()),
                    text(person.time_zone()),
                    ago(joined.get(person.key())))));
    sql.append(
        """
        ;
        insert into terms_acceptances (member_id, version, at)
        select id, 1, joined_at from members where email like '%@demo.invalid';
        insert into appointments (member_id, role, since)
        select m.id, v.role, m.joined_at
          from (values
        """);
    sql.append(
        rows(
            people.stream().filter(person -> !person.role().equals("member")).toList(),
            person ->
                roles(person).stream()
                    .map(role -> row(address(person.key()), text(role)))
                    .collect(joining(",\n"))));
    sql.append(
        """
        ) v (address, role)
          join members m on m.address = v.address;
        insert into profiles
          (member_id, headline, about, about_html, can_help_with, country, kinds, languages, interests, introduced_at)
        select m.id, v.headline, v.about, v.about_html, v.can_help_with, v.country,
               cast(v.kinds as text[]), cast(v.languages as text[]), cast(v.interests as text[]), m.joined_at
          from (values
        """);
    sql.append(
        rows(
            people,
            person ->
                row(
                    address(person.key()),
                    text(person.headline()),
                    text(person.about()),
                    text(Markdown.html(person.about())),
                    text(String.join("\n", person.can_help_with())),
                    text(person.country()),
                    array(person.kinds_of_work()),
                    array(person.languages()),
                    array(person.interests()))));
    sql.append(
        """
        ) v (address, headline, about, about_html, can_help_with, country, kinds, languages, interests)
          join members m on m.address = v.address;
        insert into visibilities (member_id, field, seen_by)
        select m.id, v.field, v.seen_by
          from (values
        """);
    sql.append(
        rows(
            people.stream().filter(person -> !person.visibility().isEmpty()).toList(),
            person ->
                person.visibility().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                        seen ->
                            row(
                                address(person.key()),
                                text(seen.getKey()),
                                text(seen.getValue().toUpperCase(Locale.ROOT))))
                    .collect(joining(",\n"))));
    sql.append(
        """
        ) v (address, field, seen_by)
          join members m on m.address = v.address;
        update profiles
           set findable_by = found_by(member_id)
         where member_id in (select id from members where email like '%@demo.invalid');
        """);
    return sql.toString();
  }

  /** The hosting manager of a new network is its administrator as well. */
  private static List<String> roles(Person person) {
    return person.role().equals("hosting-manager")
        ? List.of("HOSTING_MANAGER", "ADMINISTRATOR")
        : List.of(constant(person.role()));
  }

  private String hosting() {
    var hosts = people.stream().filter(person -> person.hosting() != null).toList();
    var sql = new StringBuilder();
    sql.append(
        """
        insert into hosts (member_id, kind, regions, languages, capacity, since)
        select m.id, v.kind, cast(v.regions as text[]), cast(v.languages as text[]), v.capacity, m.joined_at
          from (values
        """);
    sql.append(
        rows(
            hosts,
            host ->
                row(
                    address(host.key()),
                    text(
                        switch (host.role()) {
                          case "hosting-manager" -> "MANAGER";
                          case "regional-host" -> "REGIONAL";
                          default -> "NETWORK";
                        }),
                    array(host.hosting().regions()),
                    array(host.hosting().languages()),
                    Integer.toString(host.hosting().capacity()))));
    sql.append(
        """
        ) v (address, kind, regions, languages, capacity)
          join members m on m.address = v.address;
        insert into host_words (host_id, language, background, ask_me, written_at)
        select m.id, v.language, v.background, v.ask_me, m.joined_at + interval '1 minute' * v.turn
          from (values
        """);
    sql.append(
        rows(
            hosts.stream().flatMap(WriteDemo::written).toList(),
            written ->
                row(
                    address(written.host().key()),
                    text(written.language()),
                    text(written.words().background()),
                    text(written.words().ask_me()),
                    written.language().equals(written.host().interface_language()) ? "0" : "1")));
    sql.append(
        """
        ) v (address, language, background, ask_me, turn)
          join members m on m.address = v.address;
        insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
        select m.id, h.id, coalesce(v.since, m.joined_at), cast(v.reasons as text[]),
               coalesce(v.since, m.joined_at) + interval '48 hours', m.joined_at + v.welcomed * interval '1 hour'
          from (values
        """);
    var toWelcome =
        people.stream()
            .filter(person -> person.role().equals("member"))
            .filter(person -> hostOf(person, hosts).key().equals(BUSY))
            .sorted(Comparator.comparing(person -> joined.get(person.key())))
            .limit(TO_WELCOME)
            .map(Person::key)
            .toList();
    sql.append(
        rows(
            people,
            person -> {
              var host = hostOf(person, hosts);
              var given = toWelcome.indexOf(person.key());
              return given < 0
                  ? row(
                      address(person.key()),
                      address(host.key()),
                      array(reasons(person, host)),
                      "cast(null as timestamptz)",
                      Integer.toString(2 + random.nextInt(40)))
                  : row(
                      address(person.key()),
                      address(host.key()),
                      array(List.of("decided")),
                      ago(0.3 + 0.7 * given),
                      "cast(null as int)");
            }));
    sql.append(
        """
        ) v (address, host, reasons, since, welcomed)
          join members m on m.address = v.address
          join members h on h.address = v.host;
        """);
    return sql.toString();
  }

  private static Stream<Written> written(Person host) {
    return host.hosting().words().entrySet().stream()
        .map(words -> new Written(host, words.getKey(), words.getValue()));
  }

  private Person hostOf(Person person, List<Person> hosts) {
    return hosts.stream()
        .filter(host -> host != person)
        .max(
            Comparator.comparingInt(
                host -> {
                  var common = inCommon(person, host);
                  return (common.contains(person.interface_language()) ? 8 : 0)
                      + (common.isEmpty() ? 0 : 4)
                      + (commonRegion(person, host).isEmpty() ? 0 : 3)
                      + common.size();
                }))
        .orElseThrow();
  }

  private List<String> reasons(Person person, Person host) {
    var reasons = new ArrayList<String>();
    var common = inCommon(person, host);
    if (!common.isEmpty()) {
      reasons.add("speaks:" + String.join(",", common));
    }
    commonRegion(person, host).forEach(region -> reasons.add("region:" + region));
    if (reasons.isEmpty()) {
      reasons.add("decided");
    }
    return reasons;
  }

  private static Set<String> inCommon(Person person, Person host) {
    var spoken = new LinkedHashSet<String>();
    spoken.add(person.interface_language());
    spoken.addAll(person.languages());
    spoken.retainAll(host.hosting().languages());
    return spoken;
  }

  /** The narrowest one, or none. */
  private List<String> commonRegion(Person person, Person host) {
    return regions.get(person.country()).stream()
        .filter(host.hosting().regions()::contains)
        .limit(1)
        .toList();
  }

  private String groups() {
    var sql = new StringBuilder();
    sql.append(
        """
        insert into groups (address, name, purpose, access, kind, topics, countries, languages, founder_id, founded_at)
        select v.address, v.name, v.purpose, v.access, v.kind, cast(v.topics as text[]), cast(v.countries as text[]),
               cast(v.languages as text[]), m.id, v.founded
          from (values
        """);
    sql.append(
        rows(
            groups,
            group ->
                row(
                    address(group.key()),
                    text(group.name()),
                    text(group.purpose()),
                    text(group.access()),
                    text(constant(group.kind())),
                    array(group.topics()),
                    array(group.countries()),
                    array(group.languages()),
                    address(group.hosts().getFirst()),
                    ago(founded(group)))));
    sql.append(
        """
        ) v (address, name, purpose, access, kind, topics, countries, languages, founder, founded)
          join members m on m.address = v.founder;
        insert into memberships (group_id, member_id, since)
        select g.id, m.id, v.since
          from (values
        """);
    sql.append(
        rows(
            groups,
            group ->
                Stream.concat(group.hosts().stream(), group.members().stream())
                    .distinct()
                    .map(who -> row(address(group.key()), address(who), ago(cameTo(group, who))))
                    .collect(joining(",\n"))));
    sql.append(
        """
        ) v (address, member, since)
          join groups g on g.address = v.address
          join members m on m.address = v.member;
        insert into hostings (group_id, member_id, since)
        select g.id, m.id, g.founded_at
          from (values
        """);
    sql.append(
        rows(
            groups,
            group ->
                group.hosts().stream()
                    .map(who -> row(address(group.key()), address(who)))
                    .collect(joining(",\n"))));
    sql.append(
        """
        ) v (address, member)
          join groups g on g.address = v.address
          join members m on m.address = v.member;
        """);
    return sql.toString();
  }

  private double founded(Circle group) {
    return group.hosts().stream().mapToDouble(joined::get).min().orElseThrow() - 1;
  }

  /** Between the founding and the first word said there. */
  private double cameTo(Circle group, String who) {
    if (group.hosts().contains(who)) {
      return founded(group);
    }
    var first =
        discussions.stream()
            .filter(talk -> talk.group().equals(group.key()))
            .flatMap(talk -> talk.posts().stream())
            .filter(post -> post.author().equals(who) || post.thanks().contains(who))
            .mapToDouble(Said::days_ago)
            .max()
            .orElse(0.1);
    var earliest = Math.min(founded(group), joined.get(who));
    return first + (earliest - first) * random.nextDouble();
  }

  private String discussions() {
    var sql = new StringBuilder();
    sql.append(
        """
        insert into discussions (group_id, address, kind, title, language, author_id, started_at, last_post_at, posts_count)
        select g.id, v.address, v.kind, v.title, v.language, m.id, v.started, v.last, v.posts
          from (values
        """);
    sql.append(
        rows(
            discussions,
            talk ->
                row(
                    address(talk.group()),
                    address(talk.key()),
                    text(constant(talk.kind())),
                    text(talk.title()),
                    text(talk.language()),
                    address(talk.posts().getFirst().author()),
                    ago(talk.posts().getFirst().days_ago()),
                    ago(talk.posts().getLast().days_ago()),
                    Integer.toString(talk.posts().size()))));
    sql.append(
        """
        ) v (group_address, address, kind, title, language, author, started, last, posts)
          join groups g on g.address = v.group_address
          join members m on m.address = v.author
         order by v.last;
        insert into posts (discussion_id, number, author_id, markdown, html, words, rendering, language, written_at)
        select d.id, v.number, m.id, v.markdown, v.html, v.words, %d, v.language, v.written
          from (values
        """
            .formatted(Markdown.RENDERING));
    sql.append(
        rows(
            discussions,
            talk ->
                numbered(
                    talk,
                    (post, number) ->
                        Stream.of(
                            row(
                                address(talk.key()),
                                Integer.toString(number),
                                address(post.author()),
                                text(post.body()),
                                text(Markdown.html(post.body())),
                                text(Excerpts.plain(post.body())),
                                text(post.language()),
                                ago(post.days_ago()))))));
    sql.append(
        """
        ) v (address, number, author, markdown, html, words, language, written)
          join discussions d on d.address = v.address
          join members m on m.address = v.author
         order by v.written;
        update discussions d
           set answer_number = v.number
          from (values
        """);
    sql.append(
        rows(
            discussions.stream().filter(talk -> talk.accepted() != null).toList(),
            talk -> row(address(talk.key()), Integer.toString(talk.accepted() + 1))));
    sql.append(
        """
        ) v (address, number)
         where d.address = v.address;
        insert into thanks (post_id, member_id, at)
        select p.id, m.id, v.at
          from (values
        """);
    sql.append(
        rows(
            discussions.stream()
                .filter(talk -> talk.posts().stream().anyMatch(post -> !post.thanks().isEmpty()))
                .toList(),
            talk ->
                numbered(
                    talk,
                    (post, number) ->
                        post.thanks().stream()
                            .distinct()
                            .map(
                                who ->
                                    row(
                                        address(talk.key()),
                                        Integer.toString(number),
                                        address(who),
                                        ago(post.days_ago() * random.nextDouble()))))));
    sql.append(
        """
        ) v (address, number, member, at)
          join discussions d on d.address = v.address
          join posts p on p.discussion_id = d.id and p.number = v.number
          join members m on m.address = v.member;
        insert into follows (discussion_id, member_id, since)
        select p.discussion_id, p.author_id, min(p.written_at)
          from posts p
          join members m on m.id = p.author_id
         where m.email like '%@demo.invalid'
         group by p.discussion_id, p.author_id;
        """);
    return sql.toString();
  }

  private interface Writing {
    Stream<String> rows(Said post, int number);
  }

  private static String numbered(Talk talk, Writing writing) {
    var rows = new ArrayList<String>();
    for (int i = 0; i < talk.posts().size(); i++) {
      writing.rows(talk.posts().get(i), i + 1).forEach(rows::add);
    }
    return String.join(",\n", rows);
  }

  private String library() {
    var sql = new StringBuilder();
    sql.append(
        """
        insert into works (address, kind, year, topics, layers, audiences, countries, languages, status, shared_by, shared_at)
        select v.address, v.kind, v.year, cast(v.topics as text[]), cast(v.layers as text[]), cast(v.audiences as text[]),
               cast(v.countries as text[]), cast(v.languages as text[]), 'PUBLISHED', m.id, v.shared
          from (values
        """);
    sql.append(
        rows(
            works,
            work ->
                row(
                    address(work.key()),
                    text(work.kind()),
                    Integer.toString(work.year()),
                    array(work.topics()),
                    array(work.layers()),
                    array(work.audiences()),
                    array(work.countries()),
                    array(work.editions().stream().map(Version::language).toList()),
                    address(work.shared_by()),
                    ago(1 + 40 * random.nextDouble()))));
    sql.append(
        """
        ) v (address, kind, year, topics, layers, audiences, countries, languages, member, shared)
          join members m on m.address = v.member
         order by v.shared;
        insert into editions
          (address, work_id, language, title, title_language, title_evidence, summary, summary_language, year, made_by, licence,
           licence_wording, evidence, added_by, added_at)
        select v.address, w.id, v.language, v.title, v.language, 'SEEN', v.summary, v.language, w.year, v.made_by, v.licence,
               v.wording, 'SHARED', w.shared_by, w.shared_at
          from (values
        """);
    sql.append(
        rows(
            works,
            work ->
                work.editions().stream()
                    .map(
                        edition ->
                            row(
                                "'" + drawn() + "'",
                                address(work.key()),
                                text(edition.language()),
                                text(edition.title()),
                                text(edition.summary()),
                                text(String.join(", ", names(work))),
                                text(licence(work.licence())),
                                text(work.licence())))
                    .collect(joining(",\n"))));
    sql.append(
        """
        ) v (address, work, language, title, summary, made_by, licence, wording)
          join works w on w.address = v.work;
        insert into work_publishers (work_id, position, name)
        select w.id, v.position, v.name
          from (values
        """);
    sql.append(
        rows(
            works,
            work -> {
              var rows = new ArrayList<String>();
              for (var name : names(work)) {
                rows.add(row(address(work.key()), Integer.toString(rows.size()), text(name)));
              }
              return String.join(",\n", rows);
            }));
    sql.append(
        """
        ) v (work, position, name)
          join works w on w.address = v.work;
        """);
    return sql.toString();
  }

  private List<String> names(Piece work) {
    return work.authors().stream()
        .map(key -> people.stream().filter(person -> person.key().equals(key)).findFirst())
        .map(person -> person.orElseThrow().name())
        .toList();
  }

  /** "CC BY-SA 4.0" is kept as "cc-by-sa". */
  private static String licence(String wording) {
    return wording.replaceFirst(" [0-9.]+$", "").toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private interface Row<T> {
    String of(T thing);
  }

  private static <T> String rows(List<T> things, Row<T> row) {
    return things.stream().map(row::of).filter(it -> !it.isEmpty()).collect(joining(",\n"));
  }

  private static String row(String... values) {
    return Arrays.stream(values).collect(joining(", ", "  (", ")"));
  }

  private String address(String key) {
    return text(java.util.Objects.requireNonNull(addresses.get(key), key));
  }

  private static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String array(Iterable<String> words) {
    var quoted = new ArrayList<String>();
    words.forEach(word -> quoted.add('"' + word + '"'));
    return text("{" + String.join(",", quoted) + "}");
  }

  private static String ago(double days) {
    return "now() - interval '" + Math.round(days * 24 * 60) + " minutes'";
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private String drawn() {
    var address = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      address.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return address.toString();
  }

  private static <T> T read(String file, TypeReference<T> type) throws IOException {
    return new JsonMapper().readValue(Files.readString(FROM.resolve(file)), type);
  }
}
