package net.mhpss.hosting.asking;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.away.Aways;
import net.mhpss.jobs.Job;
import net.mhpss.members.MemberCard;
import net.mhpss.members.Members;
import net.mhpss.messages.Conversation;
import net.mhpss.messages.ConversationKind;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.NewMessage;
import net.mhpss.messages.StandingIn;
import net.mhpss.messages.TheTeamJoins;
import net.mhpss.messages.TheTeamJoins.Between;
import net.mhpss.messages.TheTeamJoins.Earlier;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who of the team comes into the conversation of a member with their host: whoever stands
 * in while the host is away, and the hosting manager. Both are seen by the member.
 */
@Component
public class Asking implements StandingIn {
  private static final Duration A_WHILE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 500;

  private final JdbcClient db;
  private final Hosts hosts;
  private final Aways aways;
  private final Members members;
  private final Conversations conversations;
  private final TheTeamJoins team;

  Asking(
      JdbcClient db,
      Hosts hosts,
      Aways aways,
      Members members,
      Conversations conversations,
      TheTeamJoins team) {
    this.db = db;
    this.hosts = hosts;
    this.aways = aways;
    this.members = members;
    this.conversations = conversations;
    this.team = team;
  }

  /** A member, their host, and the conversation they have. */
  record Theirs(MemberCard member, Host host, Conversation conversation) {
    Between between() {
      return new Between(conversation, member.id(), host.id());
    }
  }

  @Override
  public boolean standsInFor(long worker, long member) {
    return db.sql(
            """
            select exists (
              select from assignments a
                join desks d on d.host_id = a.host_id
               where a.member_id = :member and d.worker_id = :worker and a.host_id <> :worker)
            """)
        .param("member", member)
        .param("worker", worker)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<String> wayIn(Address conversation, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS)
        ? team.at(conversation)
            .filter(between -> isTheirHost(between) && standsInFor(reader.id(), between.member()))
            .flatMap(between -> members.card(between.member()))
            .map(member -> "/desk/stand-in/" + member.address())
        : Optional.empty();
  }

  private boolean isTheirHost(Between between) {
    return hosts.of(between.member()).id() == between.host();
  }

  /** The member at this address whose host is away, for whoever stands in. */
  Optional<Theirs> waiting(Address member, Reader.Member worker) {
    return worker.may(Right.HOST_MEMBERS)
        ? theirs(member).filter(theirs -> standsInFor(worker.id(), theirs.member().id()))
        : Optional.empty();
  }

  /** The member at this address with their host, for the hosting manager who is neither. */
  Optional<Theirs> overseen(Address member, Reader.Member manager) {
    return manager.may(Right.OVERSEE_HOSTING)
        ? theirs(member)
            .filter(
                theirs ->
                    theirs.member().id() != manager.id() && theirs.host().id() != manager.id())
        : Optional.empty();
  }

  private Optional<Theirs> theirs(Address address) {
    return members
        .idOf(address)
        .flatMap(members::card)
        .flatMap(
            member -> {
              var host = hosts.of(member.id());
              return conversations
                  .between(ConversationKind.HOST, member.id(), host.id())
                  .map(conversation -> new Theirs(member, host, conversation));
            });
  }

  boolean takesPart(Theirs theirs, Reader.Member reader) {
    return team.takesPart(theirs.conversation(), reader.id());
  }

  /** Begins to stand in, seen by the member. */
  @Transactional(propagation = Propagation.MANDATORY)
  void standIn(Theirs theirs, Reader.Member worker) {
    team.standIn(theirs.between(), worker.id());
  }

  /** The manager joins with a sentence, so that the member is told like of any message. */
  @Transactional(propagation = Propagation.MANDATORY)
  void join(Theirs theirs, NewMessage form, Reader.Member manager) {
    team.joinAsManager(theirs.conversation(), manager.id());
    conversations.write(theirs.conversation(), form, manager);
  }

  /** What the reader wrote with earlier hosts, and has not decided about for the present one. */
  List<Earlier> earlier(Reader.Member reader, Host host) {
    return host.id() == reader.id() ? List.of() : team.undecided(reader.id(), host.id());
  }

  /** Who does the work of a host who is away. */
  Optional<Host> standIn(Host host) {
    var worker = aways.worker(host.id());
    return worker == host.id() ? Optional.empty() : hosts.find(worker);
  }

  /** The reader has decided whether their host may read what they wrote before. */
  @Transactional(propagation = Propagation.MANDATORY)
  void decide(boolean mayRead, Host host, Reader.Member reader) {
    var earlier = earlier(reader, host);
    if (mayRead && !earlier.isEmpty()) {
      var to = conversations.open(ConversationKind.HOST, reader.id(), host.id());
      earlier.forEach(each -> team.move(each, to, reader.id(), host.id()));
    } else {
      earlier.forEach(each -> team.keepFrom(each, host.id()));
    }
  }

  /**
   * Lets go who no longer stands in, because the host is back or the member has another, and who no
   * longer manages the team.
   */
  @Transactional
  public void letGo() {
    db.sql(
            """
            select p.conversation_id, p.address, p.member_id, p.seat, a.host_id
              from conversation_participants p
              join assignments a on a.member_id = p.whose_id
             where p.seat <> 'OWN'
               and ((p.seat = 'STANDS_IN'
                    and not exists (select from desks d
                                     where d.host_id = a.host_id and d.worker_id = p.member_id
                                       and a.host_id <> p.member_id))
                 or (p.seat = 'MANAGER'
                     and not exists (select from hosts h where h.member_id = p.member_id and h.kind = 'MANAGER')))
             order by p.conversation_id
             limit\s"""
                + AT_ONCE)
        .query(
            (row, number) ->
                new Seat(
                    new Conversation(
                        row.getLong("conversation_id"),
                        requireNonNull(row.getString("address")),
                        ConversationKind.HOST),
                    row.getLong("member_id"),
                    row.getString("seat").equals("MANAGER"),
                    row.getLong("host_id")))
        .list()
        .forEach(
            seat -> {
              if (seat.manager()) {
                team.leaveAsManager(seat.conversation(), seat.who());
              } else {
                team.standBack(seat.conversation(), seat.who(), seat.host());
              }
            });
  }

  private record Seat(Conversation conversation, long who, boolean manager, long host) {}

  @Configuration(proxyBeanMethods = false)
  static class LettingGo {
    @Bean
    Job letStandInsGo(Asking asking) {
      return Job.every("hosting.let-stand-ins-go", A_WHILE, asking::letGo);
    }
  }
}
