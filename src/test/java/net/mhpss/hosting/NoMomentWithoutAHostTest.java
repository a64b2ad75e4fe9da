package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.hosting.away.Aways;
import net.mhpss.hosting.away.NewAway;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.members.MemberIntroduced;
import net.mhpss.members.MemberJoined;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same on the real database: people join, say more of themselves and leave, hosts go away and
 * come back, leave the team and come into it, and after each step everybody has a host who is one.
 */
@NetworkTest
@Tag("long")
class NoMomentWithoutAHostTest {
  private static final int STEPS = Integer.getInteger("hosting.steps", 20_000);
  private static final Reader.Member NOOR =
      new Reader.Member(
          People.NOOR,
          "noor0000000000a3",
          "Noor",
          EnumSet.of(Role.ADMINISTRATOR, Role.HOSTING_MANAGER),
          Locale.ENGLISH,
          ZoneOffset.UTC);

  @Autowired JdbcClient db;
  @Autowired Hosts hosts;
  @Autowired Aways aways;
  @Autowired List<KeepsPersonal> rooms;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  private final Random random = new Random(20);
  private final SimulatedMembers people = new SimulatedMembers(random);
  private final List<Long> members = new ArrayList<>();
  private long next = 50_000;

  @Test
  void whateverHappensEverybodyHasAHost() {
    for (int step = 0; step < STEPS; step++) {
      int what = random.nextInt(1_000);
      if (what < 700 || members.isEmpty()) {
        joins();
      } else if (what < 800) {
        saysMore(any(members));
      } else if (what < 985) {
        leaves(members.remove(random.nextInt(members.size())));
      } else if (what < 995) {
        goesAwayOrComesBack();
      } else {
        theTeamChanges();
      }
      look();
    }
    inTransaction(
        () -> {
          for (var host : List.of(People.HANA, People.JOSEPH, People.THANDI)) {
            if (hosts.find(host).isPresent()) {
              hosts.leave(host, NOOR);
            }
          }
        });
    db.sql("delete from members where id >= 50000").update();
  }

  private long any(List<Long> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void joins() {
    long id = next++;
    inTransaction(
        () -> {
          db.sql(
                  """
                  insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                  values (:id, 'moment' || :id, 'Nr ' || :id, :id || '@moment.example', :id || '@moment.example', :language, now())
                  """)
              .param("id", id)
              .param("language", people.somebody(id).language())
              .update();
          db.sql("insert into profiles (member_id) values (:id)").param("id", id).update();
          events.publishEvent(new MemberJoined(id));
        });
    members.add(id);
  }

  private void saysMore(long member) {
    var self = people.somebody(member);
    inTransaction(
        () -> {
          db.sql(
                  "update profiles set country = :country, languages = :languages, interests = :interests where member_id = :id")
              .param("country", self.country())
              .param("languages", self.languages().toArray(String[]::new))
              .param("interests", self.interests().toArray(String[]::new))
              .param("id", member)
              .update();
          events.publishEvent(new MemberIntroduced(member));
        });
  }

  private void leaves(long member) {
    inTransaction(
        () -> {
          rooms.forEach(room -> room.forget(member));
          db.sql("delete from members where id = :id").param("id", member).update();
        });
  }

  private void goesAwayOrComesBack() {
    var host = hosts.team().get(random.nextInt(hosts.team().size()));
    inTransaction(
        () -> {
          if (aways.now(host.id()).isPresent()) {
            aways.end(host.id(), NOOR);
          } else {
            aways.begin(host.id(), new NewAway("", "", ""), NOOR);
          }
        });
  }

  private void theTeamChanges() {
    long who = any(List.of(People.KOFI, People.MIRA, People.HANA, People.JOSEPH, People.THANDI));
    inTransaction(
        () -> {
          if (hosts.find(who).isPresent()) {
            hosts.leave(who, NOOR);
          } else {
            hosts.appoint(
                who,
                HostKind.NETWORK,
                List.of(),
                List.of("en", List.of("fr", "es", "ar").get(random.nextInt(3))),
                NOOR);
          }
        });
  }

  /** Nobody is without a host, and every host's work is done by somebody who is in the team. */
  private void look() {
    assertThat(
            db.sql(
                    """
                    select (select count(*)
                              from members m
                              left join assignments a on a.member_id = m.id
                              left join hosts h on h.member_id = a.host_id
                             where h.member_id is null)
                         + (select count(*)
                              from hosts h
                              left join desks d on d.host_id = h.member_id
                              left join hosts w on w.member_id = d.worker_id
                             where w.member_id is null)
                         + (select count(*) - count(distinct host_id) from desks)
                    """)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }
}
