package net.mhpss.hosting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A network in which people join every day and hosts welcome and answer them, go away, leave and
 * come: with the real choice of a host and the real due times, and people made up. Nothing in it
 * waits: two years pass in seconds.
 */
final class SimulatedTeam {
  private static final Duration DUE = Duration.ofHours(48);
  private static final Instant BEGIN = Instant.parse("2027-01-04T00:00:00Z");

  /** How much one host at the normal weight gets done on a working day: welcomes and answers. */
  static final int ACTS_A_DAY = 80;

  private final int days;
  private final int joinsADay;
  private final int capacity;
  private final Random random = new Random(42);
  private final SimulatedMembers people = new SimulatedMembers(random);
  private final Map<Long, SimulatedHost> hosts = new LinkedHashMap<>();
  private final List<Person> members = new ArrayList<>();
  private final Outcome outcome = new Outcome();
  private long nextHost = 1;
  private long turn;
  private @Nullable SimulatedHost missing;

  /** Somebody who has joined. */
  private static final class Person {
    Hosted self;
    long host;
    Instant joined;
    boolean welcomed;
    boolean waits;
    boolean gone;
    int moves;

    Person(Hosted self, long host, Instant joined) {
      this.self = self;
      this.host = host;
      this.joined = joined;
    }
  }

  /** What has come of it. */
  static final class Outcome {
    int joined;
    int welcomed;
    int inTime;
    int within48Hours;
    int answers;
    int answersInTime;
    int movedOnIntroduction;
    int handedOver;
    int mostMoves;
    int aways;
    int left;
    long withoutHost;
    long moments;
    double spread;
    double greatestSpread;
    Map<String, Double> spreads = new LinkedHashMap<>();
    final Fit chosen = new Fit();
    final Fit drawn = new Fit();
    final List<Integer> hoursToWelcome = new ArrayList<>();

    double shareInTime() {
      return inTime / (double) Math.max(1, due);
    }

    int due;

    double shareWithin48Hours() {
      return within48Hours / (double) Math.max(1, due);
    }

    double movesAMember() {
      return handedOver / (double) joined;
    }

    int hours(double part) {
      var sorted = hoursToWelcome.stream().sorted().toList();
      return sorted.get((int) ((sorted.size() - 1) * part));
    }
  }

  /** How well hosts fit the members they are given to. */
  static final class Fit {
    int pairs;
    int language;
    int languageOfPages;
    int region;
    int interest;

    void count(Hosted member, Host host, List<String> interests) {
      pairs++;
      if (host.languages().contains(member.language())) {
        languageOfPages++;
      }
      if (host.languages().contains(member.language())
          || member.languages().stream().anyMatch(host.languages()::contains)) {
        language++;
      }
      if (member.regions().stream().anyMatch(host.regions()::contains)) {
        region++;
      }
      if (member.interests().stream().anyMatch(interests::contains)) {
        interest++;
      }
    }

    double share(int of) {
      return of / (double) pairs;
    }
  }

  SimulatedTeam(int days, int joinsADay, int capacity) {
    this.days = days;
    this.joinsADay = joinsADay;
    this.capacity = capacity;
    // twelve: everywhere and of regions, of four weekends, full time, half and double
    comes("CH", List.of(), List.of("en"), Weight.HALF);
    comes("GB", List.of(), List.of("en"), Weight.NORMAL);
    comes("KE", List.of("014"), List.of("en"), Weight.NORMAL);
    comes("NP", List.of("034"), List.of("en"), Weight.DOUBLE);
    comes("US", List.of(), List.of("en"), Weight.NORMAL);
    comes("JO", List.of("145"), List.of("ar", "en"), Weight.NORMAL);
    comes("EG", List.of("015"), List.of("ar", "en"), Weight.NORMAL);
    comes("BH", List.of(), List.of("ar", "en"), Weight.HALF);
    comes("FR", List.of(), List.of("fr", "en"), Weight.NORMAL);
    comes("SN", List.of("011", "017"), List.of("fr", "en"), Weight.HALF);
    comes("CO", List.of("019"), List.of("es", "en"), Weight.NORMAL);
    comes("ES", List.of(), List.of("es", "en"), Weight.HALF);
  }

  private SimulatedHost comes(
      String country, List<String> regions, List<String> languages, Weight weight) {
    var host =
        new SimulatedHost(
            nextHost++,
            country,
            regions,
            languages,
            weight,
            people.interests(),
            capacity,
            ACTS_A_DAY);
    hosts.put(host.id(), host);
    return host;
  }

  Outcome run() {
    for (int day = 0; day < days; day++) {
      for (int hour = 0; hour < 24; hour++) {
        var now = BEGIN.plus(Duration.ofHours(day * 24L + hour));
        somebodyGoesAway(now);
        for (int joins = atRandom(joinsADay / 24.0); joins > 0; joins--) {
          joins(now.plusSeconds(random.nextInt(3_600)));
        }
        membersAskAndGo(now);
        hostsWork(now.plusSeconds(3_599));
        look();
      }
      theTeamChanges(day, BEGIN.plus(Duration.ofDays(day + 1L)));
      if (day > 0 && day % 30 == 0) {
        outcome.greatestSpread = Math.max(outcome.greatestSpread, spread());
      }
    }
    outcome.spread = spread();
    countDue(BEGIN.plus(Duration.ofDays(days)));
    outcome.mostMoves = members.stream().mapToInt(person -> person.moves).max().orElse(0);
    return outcome;
  }

  /** So many things that happen by chance, this many on average. */
  private int atRandom(double average) {
    int times = 0;
    for (double rest = Math.exp(-average), p = random.nextDouble(); p > rest; times++) {
      p *= random.nextDouble();
    }
    return times;
  }

  private void joins(Instant at) {
    var self = people.somebody(members.size());
    var door = SimulatedMembers.atTheDoor(self);
    var person = new Person(door, choose(door, null, at), at);
    members.add(person);
    outcome.joined++;
    host(person.host).isGiven(++turn);
    // seven in ten say more of themselves on the page that follows
    if (random.nextInt(10) < 7) {
      person.self = self;
      long better = choose(self, person.host, at);
      if (better != person.host) {
        host(person.host).members--;
        person.host = better;
        host(better).isGiven(++turn);
        outcome.movedOnIntroduction++;
      }
      compare(person);
    }
    give(person, true, at);
    host(person.host).toWelcome++;
  }

  private long choose(Hosted member, @Nullable Long present, Instant at) {
    return Matching.best(
            member,
            hosts.values().stream()
                .map(
                    host -> {
                      var candidate = host.candidate(at);
                      return present != null && host.id() == present
                          ? candidate.without()
                          : candidate;
                    })
                .toList())
        .host()
        .id();
  }

  private SimulatedHost host(long id) {
    return requireNonNull(hosts.get(id));
  }

  private void give(Person person, boolean welcome, Instant since) {
    var host = host(person.host);
    host.desk.add(
        new SimulatedHost.Task(person.self.id(), welcome, since, host.week.after(since, DUE)));
  }

  /** The host who was chosen, and one drawn by lot, as it is done elsewhere. */
  private void compare(Person person) {
    var host = host(person.host);
    outcome.chosen.count(person.self, host.host, host.interests());
    var all = List.copyOf(hosts.values());
    var drawn = all.get(random.nextInt(all.size()));
    outcome.drawn.count(person.self, drawn.host, drawn.interests());
  }

  private void membersAskAndGo(Instant now) {
    int of = members.size();
    // of those who joined in the last 90 days one in fifty asks their host something in a week, of
    // the others one in a
    // thousand; one in twenty leaves in a year
    int lately = Math.min(of, joinsADay * 90);
    for (int asks = atRandom(lately / 50.0 / 168); asks > 0; asks--) {
      asks(members.get(of - 1 - random.nextInt(lately)), now);
    }
    for (int asks = atRandom(of / 1_000.0 / 168); asks > 0; asks--) {
      asks(members.get(random.nextInt(of)), now);
    }
    for (int leave = atRandom(of / 20.0 / 8_760); leave > 0; leave--) {
      var person = members.get(random.nextInt(of));
      if (!person.gone) {
        person.gone = true;
        host(person.host).members--;
        host(person.host).toWelcome -= person.welcomed ? 0 : 1;
      }
    }
  }

  private void asks(Person person, Instant now) {
    if (!person.gone && !person.waits && person.welcomed) {
      person.waits = true;
      give(person, false, now);
    }
  }

  /** Each does what is most urgent, on their own desk and on those they stand in for. */
  private void hostsWork(Instant now) {
    for (var host : hosts.values()) {
      if (!host.isAtDesk(now)) {
        continue;
      }
      var desks = hosts.values().stream().filter(other -> worker(other, now) == host).toList();
      for (int acts = host.actsADay / 3; acts > 0; ) {
        var next =
            desks.stream()
                .filter(other -> !other.desk.isEmpty())
                .min(Comparator.comparing(other -> other.desk.element().due()));
        if (next.isEmpty()) {
          break;
        }
        var task = next.get().desk.remove();
        if (isStill(task, next.get())) {
          does(task, now);
          acts--;
        }
      }
    }
  }

  /** Who does a host's work, by the rule of the view {@code desks}. */
  private SimulatedHost worker(SimulatedHost host, Instant now) {
    if (!host.isAway(now)) {
      return host;
    }
    var others = hosts.values().stream().filter(other -> !other.isAway(now)).toList();
    return others.stream()
        .filter(other -> other.languages().equals(host.languages()))
        .findFirst()
        .orElse(others.isEmpty() ? host : others.getFirst());
  }

  private boolean isStill(SimulatedHost.Task task, SimulatedHost host) {
    var person = members.get((int) task.member());
    return !person.gone
        && person.host == host.id()
        && (task.welcome() ? !person.welcomed : person.waits);
  }

  private void does(SimulatedHost.Task task, Instant now) {
    var person = members.get((int) task.member());
    var late = now.isAfter(task.due());
    if (!task.welcome()) {
      person.waits = false;
      outcome.answers++;
      outcome.answersInTime += late ? 0 : 1;
      return;
    }
    person.welcomed = true;
    host(person.host).toWelcome--;
    outcome.welcomed++;
    outcome.due++;
    outcome.inTime += late ? 0 : 1;
    int hours = (int) Duration.between(person.joined, now).toHours();
    outcome.within48Hours += hours <= 48 ? 1 : 0;
    outcome.hoursToWelcome.add(hours);
    // four in ten answer what their host has written
    if (random.nextInt(10) < 4) {
      asks(person, now);
    }
  }

  /** Each host is away for a week or two about every ten weeks. */
  private void somebodyGoesAway(Instant now) {
    for (var host : hosts.values()) {
      if (!host.isAway(now) && random.nextInt(24 * 70) == 0) {
        host.goes(now, now.plus(Duration.ofDays(7L + random.nextInt(8))));
        outcome.aways++;
      }
    }
  }

  /**
   * Every third month one leaves the team: of two the one gets a successor before they go, and the
   * place of the other stays empty for a month, until somebody comes and the hosting manager gives
   * them some of what the others have.
   */
  private void theTeamChanges(int day, Instant at) {
    if (day % 90 == 60) {
      var all = List.copyOf(hosts.values());
      var leaving = all.get(random.nextInt(all.size()));
      if (day % 180 == 60) {
        comesInPlaceOf(leaving);
        leaves(leaving, at);
      } else {
        leaves(leaving, at);
        missing = leaving;
      }
    }
    if (day % 90 == 0 && missing != null) {
      evenOut(comesInPlaceOf(missing));
      missing = null;
    }
  }

  private SimulatedHost comesInPlaceOf(SimulatedHost other) {
    return comes(other.country, other.host.regions(), other.languages(), other.weight);
  }

  /** As Assignments does it: their members are given to the others, one after the other. */
  private void leaves(SimulatedHost leaving, Instant at) {
    hosts.remove(leaving.id());
    outcome.left++;
    var theirs =
        members.stream().filter(person -> !person.gone && person.host == leaving.id()).toList();
    var matches =
        Matching.each(
            theirs.stream().map(person -> person.self).toList(),
            hosts.values().stream().map(host -> host.candidate(at)).toList());
    theirs.forEach(
        person -> moves(person, requireNonNull(matches.get(person.self.id())).host().id()));
    for (var task : leaving.desk) {
      var person = members.get((int) task.member());
      if (!person.gone && (task.welcome() ? !person.welcomed : person.waits)) {
        host(person.host).desk.add(task);
      }
    }
    look();
  }

  /** As the hosting manager does it: those who were welcomed long ago go to who has come. */
  private void evenOut(SimulatedHost come) {
    var same =
        hosts.values().stream().filter(host -> host.languages().equals(come.languages())).toList();
    int all = same.stream().mapToInt(host -> host.members).sum();
    double shares = same.stream().mapToDouble(host -> host.weight.share()).sum();
    for (var person : members) {
      var host = person.gone ? come : host(person.host);
      if (person.welcomed
          && !person.waits
          && host != come
          && same.contains(host)
          && host.members > all / shares * host.weight.share()) {
        host.members--;
        moves(person, come.id());
      }
    }
    look();
  }

  private void moves(Person person, long to) {
    person.host = to;
    host(to).members++;
    host(to).toWelcome += person.welcomed ? 0 : 1;
    person.moves++;
    outcome.handedOver++;
  }

  /** Who waits past their time without a welcome was not welcomed in time. */
  private void countDue(Instant end) {
    for (var host : hosts.values()) {
      for (var task : host.desk) {
        if (task.welcome() && isStill(task, host) && task.due().isBefore(end)) {
          outcome.due++;
        }
      }
    }
  }

  private void look() {
    outcome.moments++;
    // all would take long: the newest hundred and a hundred others
    int of = members.size();
    for (int i = 0; i < Math.min(200, of); i++) {
      var person = members.get(i < 100 ? of - 1 - i : random.nextInt(of));
      if (!person.gone && !hosts.containsKey(person.host)) {
        outcome.withoutHost++;
      }
    }
  }

  /** The greatest load by the smallest, among hosts who speak the same languages. */
  private double spread() {
    var loads = new HashMap<String, Double>();
    hosts.values().stream()
        .collect(groupingBy(host -> String.join(",", host.languages())))
        .forEach(
            (languages, same) -> {
              var each = same.stream().mapToDouble(SimulatedHost::load).summaryStatistics();
              loads.put(languages, each.getMax() / Math.max(1e-9, each.getMin()));
            });
    outcome.spreads = loads;
    return loads.values().stream().mapToDouble(spread -> spread).max().orElse(1);
  }
}
