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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.ChangeLog;
import net.mhpss.hosting.HostAssigned.Why;
import net.mhpss.hosting.inside.Week;
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

  /** Who has not been here for so long has gone quiet. */
  private static final Duration QUIET = Duration.ofDays(30);

  /** A member is given another host at their own wish so often, and then waits. */
  private static final int MOST_ASKED = 2;

  private static final Duration ASKED_WITHIN = Duration.ofDays(30);

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
    tell(member.id(), match.host(), Why.JOINED, null);
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
      tell(member, match.host(), why, present);
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
    tell(member, host, Why.DECIDED, present.get());
    return true;
  }

  /**
   * Gives a member the next host who fits, never one whom they have asked away from. Where nobody
   * else can talk with them, it waits for the hosting manager.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Another giveAnother(long member) {
    var present =
        db.sql("select host_id from assignments where member_id = :member for update")
            .param("member", member)
            .query((row, number) -> row.getLong("host_id"))
            .single();
    var wait = waitBeforeAsking(member);
    if (wait.isPositive()) {
      return new Another.TooOften(wait);
    }
    var hosted = hosted(member);
    var match = firstThatStays(hosted, others(hosted, present));
    if (match.isEmpty()) {
      db.sql(
              """
              insert into waiting_for_another (member_id, since) values (:member, :now) on conflict do nothing
              """)
          .param("member", member)
          .param("now", OffsetDateTime.now(clock))
          .update();
      return new Another.Waiting();
    }
    db.sql("insert into asked_for_another (member_id, host_id, at) values (:member, :host, :now)")
        .param("member", member)
        .param("host", present)
        .param("now", OffsetDateTime.now(clock))
        .update();
    // that there was no other is true of those who were left, not of the team
    var reasons =
        match.get().reasons().stream()
            .filter(reason -> !(reason instanceof Reason.OnlyHost))
            .toList();
    keep(member, match.get().host().id(), reasons);
    tell(member, match.get().host(), Why.ASKED, present);
    return new Another.Given(match.get().host());
  }

  private Duration waitBeforeAsking(long member) {
    var now = clock.instant();
    return db.sql(
            """
            select at
              from asked_for_another
             where member_id = :member and at > :since
             order by at desc
            offset\s"""
                + (MOST_ASKED - 1)
                + " limit 1")
        .param("member", member)
        .param("since", now.minus(ASKED_WITHIN).atOffset(ZoneOffset.UTC))
        .query(OffsetDateTime.class)
        .optional()
        .map(first -> Duration.between(now, first.toInstant().plus(ASKED_WITHIN)))
        .orElse(Duration.ZERO);
  }

  /** Who can talk with a member, is there and takes members on, but none whom they do not want. */
  private Map<Long, Candidate> others(Hosted member, long present) {
    var others = new HashMap<Long, Candidate>();
    for (var host : team.candidates()) {
      var id = host.host().id();
      if (id != present
          && id != member.id()
          && !member.unwanted().contains(id)
          && !host.away()
          && host.weight() != Weight.NONE
          && Matching.canTalk(member, host)) {
        others.put(id, host);
      }
    }
    return others;
  }

  /** Gives every member of a host whose door is closed to the others; how many they were. */
  @Transactional(propagation = Propagation.MANDATORY)
  int handOver(long leaving) {
    var hosts = team.candidates().stream().filter(host -> host.host().id() != leaving).toList();
    var matches = Matching.each(membersOf(leaving), hosts);
    keepAll(
        matches.entrySet().stream()
            .map(
                given ->
                    new Given(
                        given.getKey(), given.getValue().host().id(), given.getValue().reasons()))
            .toList());
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
            select a.member_id as id, coalesce(m.language, 'en') as language, m.country, m.zone,
                   coalesce(m.languages, '{}') as languages, coalesce(m.interests, '{}') as interests,
                   array(select x.host_id from asked_for_another x
                          where x.member_id = a.member_id and x.host_id is not null) as unwanted
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

  /** Those of a host's members who are meant. */
  List<Hosted> membersOf(Reassignments.Selection selection) {
    var region = selection.region();
    var countriesMeant = new HashSet<String>();
    if (region != null) {
      countriesMeant.add(region);
      countriesMeant.addAll(countries.countriesIn(region));
    }
    var all =
        db.sql(
                """
            select m.id, m.language, m.country, m.zone, m.languages, m.interests,
                   array(select x.host_id from asked_for_another x
                          where x.member_id = m.id and x.host_id is not null) as unwanted
              from assignments a
             cross join lateral (   -- by key: else PostgreSQL joins all members
                   select * from member_for_hosting where id = a.member_id limit 1) m
             where a.host_id = :host
               and a.member_id <> a.host_id
               and (cast(:language as text) is null or m.language = :language or :language = any(m.languages))
               and (not :somewhere or m.country = any(:countries))
               and (not :quiet
                    or m.joined_at < :since
                       and not exists (select from member_visits v where v.member_id = m.id and v.began_at > :since))
             order by a.welcomed_at is not null, a.member_id desc
             limit\s"""
                    + Reassignments.MOST)
            .param("host", selection.from())
            .param("language", selection.language())
            .param("somewhere", region != null)
            .param("quiet", selection.quiet())
            .param("since", OffsetDateTime.now(clock).minus(QUIET))
            .param("countries", countriesMeant.toArray(String[]::new))
            .query(this::row)
            .list();
    return all.subList(0, Math.clamp(selection.most(), 0, all.size()));
  }

  /** Whether all these are members of this host, and stay so until this transaction ends. */
  boolean areAllWith(long host, List<Long> members) {
    return db.sql(
            """
            select host_id = :host as theirs
              from assignments
             where member_id = any(:members)
             order by member_id
               for update
            """)
        .param("host", host)
        .param("members", members.toArray(Long[]::new))
        .query((row, number) -> row.getBoolean("theirs"))
        .list()
        .equals(Collections.nCopies(members.size(), true));
  }

  /** A member, whom they are given to, and why. */
  record Given(long member, long host, List<Reason> reasons) {}

  void keepAll(List<Given> given) {
    db.sql(
            """
            update assignments a
               set host_id = given.host_id, reasons = string_to_array(given.reasons, ' '), since = :now
              from unnest(:members, :hosts, :reasons) as given (member_id, host_id, reasons)
             where a.member_id = given.member_id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("members", given.stream().map(Given::member).toArray(Long[]::new))
        .param("hosts", given.stream().map(Given::host).toArray(Long[]::new))
        .param(
            "reasons",
            given.stream()
                .map(one -> String.join(" ", written(one.reasons())))
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
        hosts.computeIfPresent(present, (id, host) -> host.without());
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

  private void tell(long member, Host host, Why why, @Nullable Long before) {
    if (member != host.id()) {
      events.publishEvent(new HostAssigned(member, host.id(), why, before));
    }
  }

  private Hosted hosted(long member) {
    return db.sql(
            """
            select m.id, m.language, m.country, m.zone, m.languages, m.interests,
                   array(select x.host_id from asked_for_another x
                          where x.member_id = m.id and x.host_id is not null) as unwanted
              from member_for_hosting m
             where m.id = :member
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
        List.of((String[]) row.getArray("interests").getArray()),
        Week.clock(row.getString("zone"), country, clock.instant()),
        Set.copyOf(List.of((Long[]) row.getArray("unwanted").getArray())));
  }

  private static String[] written(List<Reason> reasons) {
    return reasons.stream().map(Reason::written).toArray(String[]::new);
  }
}
