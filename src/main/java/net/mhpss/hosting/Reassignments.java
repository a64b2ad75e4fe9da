package net.mhpss.hosting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.mhpss.database.AuditLog;
import net.mhpss.hosting.Plan.Move;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many of a host's members given to others at once: planned first, then carried out. */
@Component
public class Reassignments {
  /** As many as one plan may hold. */
  public static final int MOST = 20_000;

  private final Assignments assignments;
  private final Team team;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  Reassignments(
      Assignments assignments, Team team, AuditLog audit, ApplicationEventPublisher events) {
    this.assignments = assignments;
    this.team = team;
    this.audit = audit;
    this.events = events;
  }

  /**
   * Which members of a host are meant: at most so many, first those whom nobody has welcomed, then
   * who joined last.
   *
   * @param language that they speak or read in, or null for any
   * @param region or country that they are in, by its code, or null for any
   * @param quiet only those who joined a month ago or more and have not been here for a month
   * @param to the hosts who may be given them; nobody named is everybody else
   */
  public record Selection(
      long from,
      @Nullable String language,
      @Nullable String region,
      boolean quiet,
      int most,
      List<Long> to) {
    /** Of all of them, whether they have been here or not. */
    public Selection(
        long from, @Nullable String language, @Nullable String region, int most, List<Long> to) {
      this(from, language, region, false, most, to);
    }
  }

  /** How it went to carry out a plan. */
  public sealed interface Outcome {
    /** So many members have another host now. */
    record CarriedOut(int members) implements Outcome {}

    /**
     * It would not be what was planned: somebody has another host meanwhile, or a host has left.
     */
    record Changed() implements Outcome {}

    /** Whoever asks may not. */
    record NotFound() implements Outcome {}
  }

  /** Who would go to whom; nothing is changed. Empty where nobody else could take anybody. */
  public Optional<Plan> plan(Selection selection, Reader.Member manager) {
    if (!manager.may(Right.OVERSEE_HOSTING)) {
      return Optional.empty();
    }
    var hosts =
        team.candidates().stream()
            .filter(host -> host.host().id() != selection.from())
            .filter(host -> selection.to().isEmpty() || selection.to().contains(host.host().id()))
            .toList();
    if (hosts.isEmpty()) {
      return Optional.empty();
    }
    var members =
        assignments.membersOf(selection).stream()
            .filter(member -> hosts.stream().anyMatch(host -> host.host().id() != member.id()))
            .toList();
    var moves =
        Matching.each(members, hosts).entrySet().stream()
            .map(
                given ->
                    new Move(
                        given.getKey(),
                        given.getValue().host(),
                        reasons(given.getValue(), selection)))
            .toList();
    return Optional.of(new Plan(selection.from(), moves));
  }

  /** Where the manager has said to whom, that is the first reason. */
  private static List<Reason> reasons(Match match, Selection selection) {
    var found = match.reasons().stream().filter(reason -> !(reason instanceof Reason.OnlyHost));
    return selection.to().isEmpty()
        ? found.toList()
        : Stream.concat(Stream.of(new Reason.Decided()), found).toList();
  }

  /**
   * Gives every member of the plan to whom it says, all of them or nobody: it is refused when one
   * of them is not the first host's any more, or one of the others leaves the team.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome carryOut(Plan plan, Reader.Member manager) {
    if (!manager.may(Right.OVERSEE_HOSTING)) {
      return new Outcome.NotFound();
    }
    var members = plan.moves().stream().map(Move::member).toList();
    var to = plan.moves().stream().map(Move::to).toList();
    if (!assignments.areAllWith(plan.from(), members)
        || !to.stream().map(Host::id).collect(toCollection(TreeSet::new)).stream()
            .allMatch(team::keeps)) {
      return new Outcome.Changed();
    }
    assignments.keepAll(
        plan.moves().stream()
            .map(move -> new Assignments.Given(move.member(), move.to().id(), move.reasons()))
            .toList());
    audit.note(manager.id(), "hosting.reassigned-many", "member", plan.from());
    byHost(plan)
        .forEach(
            (host, given) -> events.publishEvent(new MembersReassigned(plan.from(), host, given)));
    return new Outcome.CarriedOut(members.size());
  }

  private static Map<Long, List<Long>> byHost(Plan plan) {
    return plan.moves().stream()
        .collect(groupingBy(move -> move.to().id(), mapping(Move::member, toList())));
  }
}
