package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import net.mhpss.People;
import net.mhpss.hosting.Reassignments.Outcome;
import net.mhpss.hosting.Reassignments.Selection;
import net.mhpss.hosting.away.Aways;
import net.mhpss.hosting.away.NewAway;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.members.MemberIntroduced;
import net.mhpss.members.MemberJoined;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens in a network in a busy hour: everything that could leave somebody without a host.
 */
class BusyTeam {
  private static final List<Long> COME_AND_GO =
      List.of(People.KOFI, People.MIRA, People.HANA, People.JOSEPH);
  private static final Reader.Member NOOR =
      new Reader.Member(
          People.NOOR,
          "noor0000000000a3",
          "Noor",
          EnumSet.of(Role.ADMINISTRATOR, Role.HOSTING_MANAGER),
          Locale.ENGLISH,
          ZoneOffset.UTC);

  private final JdbcClient db;
  private final Hosts hosts;
  private final Overview overview;
  private final Reassignments reassignments;
  private final Aways aways;
  private final List<KeepsPersonal> rooms;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final AtomicLong next;
  final AtomicInteger reassigned = new AtomicInteger();
  final AtomicInteger asked = new AtomicInteger();

  BusyTeam(BeanFactory beans, ApplicationEventPublisher events, long first) {
    this.db = beans.getBean(JdbcClient.class);
    this.hosts = beans.getBean(Hosts.class);
    this.overview = beans.getBean(Overview.class);
    this.reassignments = beans.getBean(Reassignments.class);
    this.aways = beans.getBean(Aways.class);
    this.rooms =
        beans
            .getBeanProvider(new ParameterizedTypeReference<KeepsPersonal>() {})
            .orderedStream()
            .map(KeepsPersonal.class::cast)
            .toList();
    this.events = events;
    this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    this.next = new AtomicLong(first);
  }

  /** Every join must succeed, whatever happens to the team meanwhile. */
  void peopleComeAndGo(int times, LongConsumer joined, LongConsumer leaves) {
    var random = new Random(next.get());
    var mine = new ArrayList<Long>();
    for (int i = 0; i < times; i++) {
      var member = joins(List.of("en", "fr", "es", "ar").get(random.nextInt(4)));
      joined.accept(member);
      mine.add(member);
      if (random.nextBoolean()) {
        db.sql("update profiles set country = 'CO', languages = '{es}' where member_id = :id")
            .param("id", member)
            .update();
        inTransaction(() -> events.publishEvent(new MemberIntroduced(member)));
      }
      if (random.nextInt(4) == 0) {
        ask(mine.get(random.nextInt(mine.size())));
      }
      if (random.nextInt(3) == 0) {
        var leaver = mine.remove(random.nextInt(mine.size()));
        leaves.accept(leaver);
        inTransaction(
            () -> {
              rooms.forEach(room -> room.forget(leaver));
              db.sql("delete from members where id = :id").param("id", leaver).update();
            });
      }
    }
  }

  private void ask(long member) {
    inTransaction(
        () -> {
          if (hosts.another(member(member)) instanceof Another.Given) {
            asked.incrementAndGet();
          }
        });
  }

  void theTeamChanges(int times) {
    var random = new Random(7);
    for (int i = 0; i < times; i++) {
      var who = COME_AND_GO.get(random.nextInt(4));
      inTransaction(
          () -> {
            if (hosts.find(who).isPresent()) {
              hosts.leave(who, NOOR);
            } else {
              hosts.appoint(who, HostKind.NETWORK, List.of(), List.of("en", "fr", "es"), NOOR);
            }
          });
    }
  }

  void hostsGoAwayAndComeBack(int times) {
    var random = new Random(11);
    for (int i = 0; i < times; i++) {
      var who = COME_AND_GO.get(random.nextInt(4));
      inTransaction(
          () -> {
            if (!aways.end(who, NOOR)) {
              aways.begin(who, new NewAway("", "", ""), NOOR);
            }
          });
    }
  }

  void membersAreMoved(int times) {
    var random = new Random(8);
    for (int i = 0; i < times; i++) {
      var team = hosts.team();
      var to = team.get(random.nextInt(team.size()));
      inTransaction(() -> overview.give(People.AMINA + random.nextInt(8), to, NOOR));
    }
  }

  void manyAreReassigned(int times) {
    var random = new Random(9);
    for (int i = 0; i < times; i++) {
      var team = hosts.team();
      var from = team.get(random.nextInt(team.size())).id();
      var plan = reassignments.plan(new Selection(from, null, null, 20, List.of()), NOOR);
      if (plan.isPresent()) {
        inTransaction(
            () -> {
              if (reassignments.carryOut(plan.get(), NOOR) instanceof Outcome.CarriedOut) {
                reassigned.incrementAndGet();
              }
            });
      }
    }
  }

  /**
   * One moment, in one statement: everybody has one host, and the counts are what they should be.
   */
  void everybodyHasOneHost() {
    assertThat(
            db.sql(
                    """
                    select (select count(*)
                              from members m
                              left join assignments a on a.member_id = m.id
                              left join hosts h on h.member_id = a.host_id
                             where h.member_id is null)
                         + (select count(*)
                              from (select from assignments group by member_id having count(*) <> 1) two)
                         + (select count(*)
                              from (select host_id, count(*) as n from assignments group by host_id) counted
                              full join (select host_id, sum(members) as n from loads group by host_id) summed
                                using (host_id)
                             where coalesce(counted.n, 0) <> coalesce(summed.n, 0))
                         + (select count(*)
                              from hosts h
                              left join desks d on d.host_id = h.member_id
                             where d.worker_id is null or d.worker_id not in (select member_id from hosts))
                    """)
                .query(Integer.class)
                .single())
        .as("members without a host or with two, wrong counts, desks at which nobody sits")
        .isZero();
  }

  /** What the members room does when somebody confirms their address. */
  long joins(String language) {
    var member = next.getAndIncrement();
    inTransaction(
        () -> {
          insertMember(member, language);
          events.publishEvent(new MemberJoined(member));
        });
    return member;
  }

  void insertMember(long id, String language) {
    db.sql(
            """
            insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
            values (:id, 'new' || :id, 'New ' || :id, :id || '@new.example', :id || '@new.example', :language, now())
            """)
        .param("id", id)
        .param("language", language)
        .update();
    db.sql("insert into profiles (member_id) values (:id)").param("id", id).update();
  }

  private static Reader.Member member(long id) {
    return new Reader.Member(
        id, "", "", EnumSet.noneOf(Role.class), Locale.ENGLISH, ZoneOffset.UTC);
  }

  private void inTransaction(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }
}
