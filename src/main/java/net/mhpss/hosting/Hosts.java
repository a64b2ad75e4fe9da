package net.mhpss.hosting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.hosting.Appointing.Appointed;
import net.mhpss.hosting.Appointing.Refused;
import net.mhpss.hosting.Leaving.LastHost;
import net.mhpss.hosting.Leaving.Left;
import net.mhpss.members.HostOf;
import net.mhpss.members.Members;
import net.mhpss.taxonomy.Countries;
import net.mhpss.taxonomy.Languages;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The hosting team: who is in it, who comes, who leaves, and whose host somebody is. */
@Component
public class Hosts implements HostOf {
  private static final int MOST = 60;

  private final JdbcClient db;
  private final Team team;
  private final Assignments assignments;
  private final Members members;
  private final Languages languages;
  private final Countries countries;
  private final AuditLog audit;
  private final ChangeLog changes;
  private final Clock clock;

  Hosts(
      JdbcClient db,
      Team team,
      Assignments assignments,
      Members members,
      Languages languages,
      Countries countries,
      AuditLog audit,
      ChangeLog changes,
      Clock clock) {
    this.db = db;
    this.team = team;
    this.assignments = assignments;
    this.members = members;
    this.languages = languages;
    this.countries = countries;
    this.audit = audit;
    this.changes = changes;
    this.clock = clock;
  }

  /** The whole team, in the order in which it introduces itself. */
  public List<Host> team() {
    return db.sql(
            """
            select h.*, c.photo, c.photo_public
              from host_card h
             cross join lateral (   -- by key: else PostgreSQL joins all members
                   select photo, photo_public from member_card where id = h.member_id limit 1) c
             order by h.kind, h.name collate "und-x-icu", h.member_id
            """)
        .query(Host::of)
        .list();
  }

  /** This member as a host, if they are one. */
  public Optional<Host> find(long member) {
    return db.sql(
            """
            select h.*, c.photo, c.photo_public
              from host_card h
              join member_card c on c.id = h.member_id
             where h.member_id = :member
            """)
        .param("member", member)
        .query(Host::of)
        .optional();
  }

  /** The host whose page is at this address. */
  public Optional<Host> at(Address address) {
    return db.sql(
            """
            select h.*, c.photo, c.photo_public
              from host_card h
             cross join lateral (   -- by key: else PostgreSQL joins all members
                   select photo, photo_public from member_card where id = h.member_id limit 1) c
             where h.address = :address
            """)
        .param("address", address.id())
        .query(Host::of)
        .optional();
  }

  /** The host of this member: there is one, and only one, for whoever is a member. */
  public Host of(long member) {
    return db.sql(
            """
            select h.*, c.photo, c.photo_public
              from assignments a
              join host_card h on h.member_id = a.host_id
              join member_card c on c.id = h.member_id
             where a.member_id = :member
            """)
        .param("member", member)
        .query(Host::of)
        .single();
  }

  @Override
  public boolean isHostOf(long host, long member) {
    return db.sql(
            """
            select exists (select from assignments where member_id = :member and host_id = :host)
            """)
        .param("member", member)
        .param("host", host)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Takes a member into the hosting team, or makes something else of who is in it already. No
   * regions means everywhere. Their name, role, languages and regions can be seen by everybody from
   * now on.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Appointing appoint(
      long member, HostKind kind, List<String> regions, List<String> languages, Reader.Member by) {
    if (!by.may(Right.APPOINT) || members.card(member).isEmpty()) {
      return new Appointing.NotFound();
    }
    var problems = problems(kind, regions, languages);
    if (!problems.isEmpty()) {
      return new Refused(problems);
    }
    team.lock();
    keep(member, kind, regions, languages);
    for (var other : HostKind.values()) {
      if (other == kind) {
        members.appoint(member, kind.role(), by.id());
      } else {
        members.dismiss(member, other.role(), by.id());
      }
    }
    assignments.findOthersForWhoHostThemselves();
    audit.note(
        by.id(), "hosting.appointed-" + kind.name().toLowerCase(Locale.ROOT), "member", member);
    changes.note("member", member);
    return new Appointed();
  }

  private Map<String, String> problems(HostKind kind, List<String> regions, List<String> spoken) {
    var problems = new LinkedHashMap<String, String>();
    if (spoken.isEmpty() || spoken.size() > MOST || !spoken.stream().allMatch(languages::exists)) {
      problems.put("languages", "hosting.languages-missing");
    }
    if ((kind == HostKind.REGIONAL && regions.isEmpty())
        || regions.size() > MOST
        || !regions.stream()
            .allMatch(region -> countries.region(region, Locale.ENGLISH).isPresent())) {
      problems.put("regions", "hosting.regions-missing");
    }
    return problems;
  }

  private void keep(long member, HostKind kind, List<String> regions, List<String> languages) {
    db.sql(
            """
            insert into hosts (member_id, kind, regions, languages, since)
            values (:member, :kind, :regions, :languages, :now)
            on conflict (member_id) do update
               set kind = excluded.kind, regions = excluded.regions, languages = excluded.languages
            """)
        .param("member", member)
        .param("kind", kind.name())
        .param("regions", regions.toArray(String[]::new))
        .param("languages", languages.toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /**
   * Gives a member another host because they want one. They need not say why, and nobody has to
   * agree.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Another another(Reader.Member member) {
    return assignments.giveAnother(member.id());
  }

  /** Takes a host out of the team: each of their members has another host in the same instant. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Leaving leave(long host, Reader.Member by) {
    if (by.id() != host && !by.may(Right.APPOINT)) {
      return new Leaving.NotFound();
    }
    var leaving = leave(host);
    if (leaving instanceof Left) {
      for (var kind : HostKind.values()) {
        members.dismiss(host, kind.role(), by.id());
      }
      audit.note(by.id(), "hosting.left", "member", host);
    }
    return leaving;
  }

  private Leaving leave(long host) {
    team.lock();
    if (find(host).isEmpty()) {
      return new Leaving.NotFound();
    }
    if (team().size() == 1) {
      return new LastHost();
    }
    team.close(host);
    var handedOver = assignments.handOver(host);
    db.sql("delete from hosts where member_id = :host").param("host", host).update();
    changes.note("member", host);
    return new Left(handedOver);
  }

  /**
   * For somebody who leaves the network altogether, who may be a host. Whoever gives them another
   * host at this moment holds their assignment and is about to tell them: so that is waited for, or
   * each would wait for the other; after the door of the team, as everybody does.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(long member) {
    if (leave(member) instanceof LastHost && hostsAnybodyElse(member)) {
      throw new IllegalStateException("The last host cannot leave: appoint another first");
    }
    db.sql("select from assignments where member_id = :member for update")
        .param("member", member)
        .query((row, number) -> 1)
        .list();
  }

  private boolean hostsAnybodyElse(long host) {
    return db.sql(
            """
            select exists (select from assignments where host_id = :host and member_id <> :host)
            """)
        .param("host", host)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }
}
