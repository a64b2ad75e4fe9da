package net.mhpss.hosting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import net.mhpss.hosting.inside.Week;
import net.mhpss.web.Face;

/** A host with what lies on their desk, and how much they get done in a day. */
final class SimulatedHost {
  /** Something to do by a time. It is void as soon as another has the member or it is done. */
  record Task(long member, boolean welcome, Instant since, Instant due) {}

  final Host host;
  final Week week;
  final String country;
  final Weight weight;
  final int actsADay;
  int members;
  int toWelcome;
  final PriorityQueue<Task> desk =
      new PriorityQueue<>(Comparator.comparing(Task::due).thenComparing(Task::member));
  private final List<String> interests;
  private final int capacity;
  private Instant awayFrom = Instant.MAX;
  private Instant awayUntil = Instant.MAX;
  private long given;

  /** A host who works as is usual in their country. */
  SimulatedHost(
      long id,
      String country,
      List<String> regions,
      List<String> languages,
      Weight weight,
      List<String> interests,
      int capacity,
      int actsADay) {
    week = Week.usualIn(country);
    host =
        new Host(
            id,
            "h" + id,
            new Face("Host " + id, null, false),
            regions.isEmpty() ? HostKind.NETWORK : HostKind.REGIONAL,
            regions,
            languages,
            false);
    this.country = country;
    this.weight = weight;
    this.interests = interests;
    this.capacity = capacity;
    this.actsADay = (int) (actsADay * weight.share());
  }

  long id() {
    return host.id();
  }

  List<String> languages() {
    return host.languages();
  }

  List<String> interests() {
    return interests;
  }

  /** How the choice sees them. */
  Candidate candidate(Instant at) {
    int minutes = week.zone().getRules().getOffset(at).getTotalSeconds() / 60;
    return new Candidate(
        host, country, interests, capacity, weight, members, minutes, isAway(at), toWelcome, given);
  }

  void isGiven(long turn) {
    members++;
    given = turn;
  }

  void goes(Instant from, Instant until) {
    awayFrom = from;
    awayUntil = until;
  }

  boolean isAway(Instant at) {
    return !at.isBefore(awayFrom) && at.isBefore(awayUntil);
  }

  /** Whether this is one of the hours of a working day in which they sit at their desk. */
  boolean isAtDesk(Instant at) {
    int hour = at.atZone(week.zone()).getHour();
    return !isAway(at) && week.isWorking(at) && (hour == 9 || hour == 12 || hour == 15);
  }

  /** How full they are for what they take on. */
  double load() {
    return members / (capacity * weight.share());
  }
}
