package net.mhpss.hosting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.hosting.HostAssigned.Why;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.members.MemberIntroduced;
import net.mhpss.members.MemberJoined;
import net.mhpss.members.Members;
import net.mhpss.taxonomy.Countries;
import net.mhpss.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which host each member has. The database holds that it is exactly one; here it is chosen, in the
 * transaction that makes somebody a member or takes a host out of the team.
 */
@Component
class Assignments {
  /** On days on which the host works. */
  private static final Duration WELCOMED_WITHIN = Duration.ofHours(48);

  private final JdbcClient db;
  private final Team team;
  private final Weeks weeks;
  private final Members members;
  private final Countries countries;
  private final ChangeLog changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Assignments(
      JdbcClient db,
      Team team,
      Weeks weeks,
      Members members,
      Countries countries,
      ChangeLog changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.team = team;
    this.weeks = weeks;
    this.members = members;
    this.countries = countries;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Gives a new member a host, in the transaction that makes them a member. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberJoined joined) {
    var member = hosted(joined.member());
    if (team.isEmpty()) {
      beginWith(member);
    }
    var match = choose(member, null);
    db.sql(
            """
            insert into assignments (member_id, host_id, since, reasons, due_at, welcomed_at)
            select id, :host, :now, :reasons, :due,
                   case when id = :host then joined_at end         -- nobody welcomes themselves
              from member_for_hosting
             where id = :member
            """)
        .param("host", match.host().id())
        .param("due", dueFrom(joinedAt(member.id()), match.host()))
        .param("now", OffsetDateTime.now(clock))
        .param("reasons", written(match.reasons()))
        .param("member", member.id())
        .update();
    tell(member.id(), match.host(), Why.JOINED);
  }

  private Instant joinedAt(long member) {
    return db.sql("select joined_at from member_for_hosting where id = :member")
        .param("member", member)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private OffsetDateTime dueFrom(Instant joined, Host host) {
    return weeks.of(host.id()).after(joined, WELCOMED_WITHIN).atOffset(ZoneOffset.UTC);
  }

  /**
   * The network's first member is its hosting manager, and everybody's host until others are
   * appointed.
   */
  private void beginWith(Hosted member) {
    if (!members.rolesOf(member.id()).contains(Role.HOSTING_MANAGER)) {
      throw new IllegalStateException("Nobody can join before there is a host");
    }
    db.sql(
            """
            insert into hosts (member_id, kind, languages, since)
            values (:member, 'MANAGER', array[:language], :now)
            """)
        .param("member", member.id())
        .param("language", member.language())
        .param("now", OffsetDateTime.now(clock))
        .update();
    changes.stir();
  }

  /**
   * Chooses again, now that the member has said more of themselves, unless a host has already
   * written to them.
   */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberIntroduced introduced) {
    db.sql(
            "select host_id from assignments where member_id = :member and welcomed_at is null for"
                + " update")
        .param("member", introduced.member())
        .query((row, number) -> row.getLong("host_id"))
        .optional()
        .ifPresent(host -> chooseAgain(introduced.member(), host, Why.INTRODUCED));
  }

  /** Finds another host for whoever is their own, now that there is somebody else. */
  @Transactional(propagation = Propagation.MANDATORY)
  void findOthersForWhoHostThemselves() {
    db.sql(
            "select member_id from assignments where host_id = member_id order by member_id for"
                + " update")
        .query((row, number) -> row.getLong("member_id"))
        .list()
        .forEach(member -> chooseAgain(member, member, Why.DECIDED));
  }

  private void chooseAgain(long member, long present, Why why) {
    var match = choose(hosted(member), present);
    keep(member, match.host().id(), match.reasons());
    if (match.host().id() != present) {
      tell(member, match.host(), why);
    }
  }

  /**
   * Gives the member another host because somebody has decided so; false when that is no change or
   * no host.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean give(long member, Host host) {
    var present =
        db.sql("select host_id from assignments where member_id = :member for update")
            .param("member", member)
            .query((row, number) -> row.getLong("host_id"))
            .optional();
    if (present.isEmpty() || present.get() == host.id() || !team.keeps(host)) {
      return false;
    }
    keep(member, host.id(), List.of(new Reason.Decided()));
    tell(member, host, Why.DECIDED);
    return true;
  }

  /** Gives every member of a host whose door is closed to the others; how many they were. */
  @Transactional(propagation = Propagation.MANDATORY)
  int handOver(long leaving) {
    var hosts = new LinkedHashMap<Long, Candidate>();
    for (var candidate : team.candidates()) {
      if (candidate.host().id() != leaving) {
        hosts.put(candidate.host().id(), candidate);
      }
    }
    var matches = new LinkedHashMap<Long, Match>();
    for (var member : membersOf(leaving)) {
      var match = Matching.best(member, hosts.values());
      matches.put(member.id(), match);
      hosts.put(match.host().id(), match.candidate().with(1));
    }
    keepAll(matches);
    matches.entrySet().stream()
        .collect(
            groupingBy(given -> given.getValue().host().id(), mapping(Map.Entry::getKey, toList())))
        .forEach((to, given) -> events.publishEvent(new MembersHandedOver(leaving, to, given)));
    return matches.size();
  }

  /**
   * Whoever is at this moment being given another host is waited for, and is then no longer theirs.
   */
  private List<Hosted> membersOf(long host) {
    return db.sql(
            """
            select a.member_id as id, coalesce(m.language, 'en') as language, m.country,
                   coalesce(m.languages, '{}') as languages, coalesce(m.interests, '{}') as interests
              from assignments a
              left join member_for_hosting m on m.id = a.member_id    -- who is on the way out may come back
             where a.host_id = :host
             order by a.member_id
               for update of a
            """)
        .param("host", host)
        .query(this::row)
        .list();
  }

  private void keepAll(Map<Long, Match> matches) {
    var given = new ArrayList<>(matches.entrySet());
    db.sql(
            """
            update assignments a
               set host_id = given.host_id, reasons = string_to_array(given.reasons, ' '), since = :now
              from unnest(:members, :hosts, :reasons) as given (member_id, host_id, reasons)
             where a.member_id = given.member_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("members", given.stream().map(Map.Entry::getKey).toArray(Long[]::new))
        .param(
            "hosts", given.stream().map(match -> match.getValue().host().id()).toArray(Long[]::new))
        .param(
            "reasons",
            given.stream()
                .map(match -> String.join(" ", written(match.getValue().reasons())))
                .toArray(String[]::new))
        .update();
  }

  /**
   * The best host who stays in the team until this transaction ends. The present one counts as
   * without this member.
   */
  private Match choose(Hosted member, @Nullable Long present) {
    for (; ; ) {
      var hosts = new HashMap<Long, Candidate>();
      team.candidates().forEach(host -> hosts.put(host.host().id(), host));
      if (hosts.isEmpty()) {
        throw new IllegalStateException("There is no host");
      }
      if (present != null) {
        hosts.computeIfPresent(present, (id, host) -> host.with(-1));
      }
      var match = firstThatStays(member, hosts);
      if (match.isPresent()) {
        return match.get();
      }
      team.waitForLeaving();
    }
  }

  private Optional<Match> firstThatStays(Hosted member, Map<Long, Candidate> hosts) {
    while (!hosts.isEmpty()) {
      var match = Matching.best(member, hosts.values());
      if (team.keeps(match.host())) {
        return Optional.of(match);
      }
      hosts.remove(match.host().id());
    }
    return Optional.empty();
  }

  private void keep(long member, long host, List<Reason> reasons) {
    db.sql(
            """
            update assignments
               set since = case when host_id = :host then since else :now end, host_id = :host, reasons = :reasons
             where member_id = :member
            """)
        .param("host", host)
        .param("now", OffsetDateTime.now(clock))
        .param("reasons", written(reasons))
        .param("member", member)
        .update();
  }

  private void tell(long member, Host host, Why why) {
    if (member != host.id()) {
      events.publishEvent(new HostAssigned(member, host.id(), why));
    }
  }

  private Hosted hosted(long member) {
    return db.sql(
            """
            select id, language, country, languages, interests from member_for_hosting where id = :member
            """)
        .param("member", member)
        .query(this::row)
        .single();
  }

  private Hosted row(ResultSet row, int number) throws SQLException {
    var country = row.getString("country");
    return new Hosted(
        row.getLong("id"),
        row.getString("language"),
        country,
        country == null ? List.of() : countries.regionsOf(country),
        List.of((String[]) row.getArray("languages").getArray()),
        List.of((String[]) row.getArray("interests").getArray()));
  }

  private static String[] written(List<Reason> reasons) {
    return reasons.stream().map(Reason::written).toArray(String[]::new);
  }
}
