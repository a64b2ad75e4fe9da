package net.mhpss.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.hosting.Reassignments.Outcome;
import net.mhpss.hosting.Reassignments.Selection;
import net.mhpss.hosting.inside.Weeks;
import net.mhpss.members.FirstAdministrator;
import net.mhpss.members.KeepsPersonal;
import net.mhpss.members.MemberIntroduced;
import net.mhpss.web.Reader;
import net.mhpss.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class EveryMemberHasAHostTest {
  private static final Reader.Member NOOR =
      new Reader.Member(
          People.NOOR,
          "noor0000000000a3",
          "Noor",
          EnumSet.of(Role.ADMINISTRATOR, Role.HOSTING_MANAGER),
          Locale.ENGLISH,
          ZoneOffset.UTC);

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired Hosts hosts;
  @Autowired Overview overview;
  @Autowired Weeks weeks;
  @Autowired Reassignments reassignments;
  @Autowired FirstAdministrator firstAdministrator;
  @Autowired List<KeepsPersonal> rooms;
  @Autowired ApplicationEventPublisher events;
  @Autowired PlatformTransactionManager transactions;

  @SuppressWarnings("NullAway.Init")
  private BusyTeam busy;

  @BeforeEach
  void gather(@Autowired BeanFactory beans) {
    busy = new BusyTeam(beans, events, 2_001);
  }

  @Test
  void whoJoinsHasAHostWhoSpeaksTheirLanguageFromTheFirstInstant() {
    var layla = people.visitor("ar");
    layla.opens("/join");
    layla.sends(
        "/join",
        "name",
        "Layla",
        "email",
        "layla@example.org",
        "password",
        "correct horse battery",
        "terms",
        "on");
    var link = linkMailedTo("layla@example.org");
    layla.opens(link);
    assertThat(layla.sends(link).leadsTo()).isEqualTo("/welcome");

    var member = idOf("layla@example.org");
    assertThat(hosts.of(member).name()).isEqualTo("Noor");
    assertThat(reasonsFor(member)).contains("speaks:ar");
    assertThat(moment("select due_at from assignments where member_id = :id", member))
        .as("two days on which Noor works")
        .isEqualTo(
            weeks
                .of(People.NOOR)
                .after(
                    moment("select joined_at from members where id = :id", member),
                    Duration.ofHours(48)));
    assertThat(layla.opens("/members/" + addressOf(member)).text()).contains("مضيفك", "Noor");
    assertThat(people.noor().opens("/desk").text()).contains("Layla");
  }

  @Test
  void whoSaysMoreOfThemselvesIsChosenForAgainUntilTheirHostHasWritten() {
    var ana = joins("fr");
    assertThat(hosts.of(ana).name()).isIn("Kofi A.", "Mira T.");
    db.sql("update profiles set country = 'CO', languages = '{es,fr}' where member_id = :id")
        .param("id", ana)
        .update();
    inTransaction(() -> events.publishEvent(new MemberIntroduced(ana)));
    assertThat(hosts.of(ana).name()).isEqualTo("Mira T.");
    assertThat(reasonsFor(ana)).contains("speaks:fr,es", "region:019");

    var mira = people.mira();
    mira.opens("/desk/welcome/" + addressOf(ana));
    mira.sends(
        "/desk/welcome/" + addressOf(ana),
        "body",
        "Bonjour, bienvenue, j’ai vu votre travail à Cali.");
    db.sql("update profiles set country = 'GH', languages = '{en}' where member_id = :id")
        .param("id", ana)
        .update();
    inTransaction(() -> events.publishEvent(new MemberIntroduced(ana)));
    assertThat(hosts.of(ana).name()).as("keeps who has written").isEqualTo("Mira T.");
  }

  @Test
  void theDatabaseRefusesAMemberWithoutAHost() {
    assertThatThrownBy(() -> inTransaction(() -> busy.insertMember(2_000, "en")))
        .hasStackTraceContaining("has no host");
    assertThatThrownBy(
            () ->
                inTransaction(() -> db.sql("delete from assignments where member_id = 1").update()))
        .hasStackTraceContaining("has no host");
    assertThatThrownBy(
            () ->
                inTransaction(
                    () ->
                        db.sql("update assignments set member_id = 99999 where member_id = 1")
                            .update()))
        .isInstanceOf(Exception.class);
    assertNobodyIsWithout();
  }

  @Test
  void theDatabaseRefusesASecondHostAndAHostWhoIsNone() {
    assertThatThrownBy(
            () ->
                db.sql(
                        "insert into assignments (member_id, host_id, since, reasons, due_at)"
                            + " values (1, 2, now(), '{}', now())")
                    .update())
        .hasStackTraceContaining("assignments_pkey");
    assertThatThrownBy(
            () ->
                inTransaction(
                    () ->
                        db.sql("update assignments set host_id = 1 where member_id = 4").update()))
        .hasStackTraceContaining("assignments_host_id_fkey");
    assertThatThrownBy(
            () -> inTransaction(() -> db.sql("delete from hosts where member_id = 2").update()))
        .hasStackTraceContaining("assignments_host_id_fkey");
    assertThatThrownBy(
            () -> inTransaction(() -> db.sql("delete from members where id = 3").update()))
        .hasStackTraceContaining("assignments_host_id_fkey");
    assertNobodyIsWithout();
  }

  @Test
  void theFirstAdministratorIsTheirOwnHostAndEverybodysUntilOthersAreAppointed() {
    inTransaction(
        () -> {
          db.sql("delete from groups").update(); // which are never without a host either
          db.sql("delete from members").update();
        });
    var link = firstAdministrator.link().orElseThrow().replace("http://localhost:8080", "");
    var founder = people.visitor();
    founder.opens(link);
    assertThat(
            founder
                .sends(
                    link,
                    "name",
                    "Sami",
                    "email",
                    "sami@example.org",
                    "password",
                    "correct horse battery",
                    "terms",
                    "on")
                .leadsTo())
        .isEqualTo("/sign-in/second-factor?next=%2Fwelcome");
    var sami = idOf("sami@example.org");
    db.sql("update sessions set second_factor = true").update(); // as they do on that page
    assertThat(hosts.of(sami).id()).isEqualTo(sami);
    assertThat(hosts.team()).extracting(Host::kind).containsExactly(HostKind.MANAGER);
    assertThat(founder.opens("/desk").text()).doesNotContain("To welcome");
    assertThat(founder.opens("/messages/host").leadsTo()).isEqualTo("/hosting");
    assertThat(people.visitor().opens("/hosting").text()).contains("Sami", "Hosting manager");

    var first = joins("fr");
    assertThat(hosts.of(first).id()).isEqualTo(sami);
    assertThat(reasonsFor(first)).contains("only");

    var by =
        new Reader.Member(
            sami,
            addressOf(sami),
            "Sami",
            EnumSet.of(Role.ADMINISTRATOR),
            Locale.ENGLISH,
            ZoneOffset.UTC);
    inTransaction(
        () ->
            assertThat(hosts.appoint(first, HostKind.NETWORK, List.of(), List.of("fr"), by))
                .isEqualTo(new Appointing.Appointed()));
    assertThat(hosts.of(sami).id())
        .as("nobody hosts themselves when there is somebody else")
        .isEqualTo(first);
    assertThat(hosts.of(first).id()).isEqualTo(sami);
    assertNobodyIsWithout();
  }

  @Test
  void whenAHostLeavesTheTeamEachOfTheirMembersHasAnotherInTheSameInstant() {
    inTransaction(() -> assertThat(hosts.leave(People.NOOR, NOOR)).isEqualTo(new Leaving.Left(3)));
    assertThat(hosts.team()).extracting(Host::name).containsExactly("Kofi A.", "Mira T.");
    assertThat(hosts.of(People.AMINA).name())
        .as("English is among her languages")
        .isEqualTo("Kofi A.");
    assertThat(roles(People.NOOR)).containsExactly("ADMINISTRATOR");
    assertThat(people.noor().opens("/desk").status()).isEqualTo(404);
    assertNobodyIsWithout();

    inTransaction(() -> hosts.leave(People.KOFI, NOOR));
    inTransaction(
        () -> assertThat(hosts.leave(People.MIRA, NOOR)).isEqualTo(new Leaving.LastHost()));
    assertThat(roles(People.MIRA)).containsExactly("REGIONAL_HOST");
    assertNobodyIsWithout();
  }

  @Test
  void onlyWhoAppointsMayChangeTheTeam() {
    var hana =
        new Reader.Member(
            People.HANA, "", "Hana K.", EnumSet.noneOf(Role.class), Locale.ENGLISH, ZoneOffset.UTC);
    inTransaction(
        () -> {
          assertThat(hosts.appoint(People.HANA, HostKind.NETWORK, List.of(), List.of("ar"), hana))
              .isEqualTo(new Appointing.NotFound());
          assertThat(hosts.leave(People.KOFI, hana)).isEqualTo(new Leaving.NotFound());
          assertThat(
                  hosts.appoint(
                      People.HANA, HostKind.REGIONAL, List.of("145"), List.of("ar", "en"), NOOR))
              .isEqualTo(new Appointing.Appointed());
        });
    assertThat(roles(People.HANA)).containsExactly("REGIONAL_HOST");
    assertThat(people.hana().opens("/desk").text()).contains("غرب آسيا");
    inTransaction(
        () -> {
          assertThat(hosts.appoint(People.HANA, HostKind.NETWORK, List.of(), List.of("ar"), NOOR))
              .isEqualTo(new Appointing.Appointed());
          assertThat(
                  hosts.appoint(People.HANA, HostKind.REGIONAL, List.of(), List.of("xx-no"), NOOR))
              .isInstanceOfSatisfying(
                  Appointing.Refused.class,
                  refused ->
                      assertThat(refused.problems()).containsOnlyKeys("languages", "regions"));
        });
    assertThat(roles(People.HANA)).containsExactly("NETWORK_HOST");
    inTransaction(
        () ->
            assertThat(
                    hosts.leave(
                        People.HANA,
                        new Reader.Member(
                            People.HANA,
                            "",
                            "",
                            EnumSet.of(Role.NETWORK_HOST),
                            Locale.ENGLISH,
                            ZoneOffset.UTC)))
                .isInstanceOf(Leaving.Left.class));
    assertThat(roles(People.HANA)).isEmpty();
    assertNobodyIsWithout();
  }

  @Test
  void aHostWhoLeavesTheNetworkHandsTheirMembersOver() {
    inTransaction(
        () -> {
          rooms.forEach(room -> room.forget(People.KOFI));
          db.sql("delete from members where id = :id").param("id", People.KOFI).update();
        });
    assertThat(hosts.of(People.THANDI).name()).isEqualTo("Noor");
    assertNobodyIsWithout();
  }

  @Test
  @Tag("long")
  void tenThousandMembersAreReassignedByAPlanInTenSeconds() {
    tenThousandMore();
    var began = System.nanoTime();
    var plan =
        reassignments
            .plan(new Selection(People.KOFI, null, null, 10_000, List.of()), NOOR)
            .orElseThrow();
    var planned = Duration.ofNanos(System.nanoTime() - began);
    began = System.nanoTime();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              assertThat(reassignments.carryOut(plan, NOOR))
                  .isEqualTo(new Outcome.CarriedOut(10_000));
              // telling ten thousand people comes after the commit, and takes its time
              db.sql("set constraints all immediate").update();
              status.setRollbackOnly();
            });
    var carriedOut = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf(
        "Planned 10,000 members in %d ms, carried out in %d ms%n",
        planned.toMillis(), carriedOut.toMillis());
    assertThat(planned.plus(carriedOut)).isLessThan(Duration.ofSeconds(10));
    db.sql("delete from members where id > 100000").update();
  }

  @Test
  @Tag("long")
  void tenThousandMembersAreHandedOverInTenSeconds() {
    tenThousandMore();
    var began = System.nanoTime();
    var took = new Duration[1];
    inTransaction(
        () -> {
          // up to the commit: telling ten thousand people by mail comes after it, and takes its
          // time
          TransactionSynchronizationManager.registerSynchronization(
              new TransactionSynchronization() {
                @Override
                public int getOrder() {
                  return Ordered.HIGHEST_PRECEDENCE;
                }

                @Override
                public void afterCommit() {
                  took[0] = Duration.ofNanos(System.nanoTime() - began);
                }
              });
          assertThat(hosts.leave(People.KOFI, NOOR))
              .isInstanceOfSatisfying(
                  Leaving.Left.class, left -> assertThat(left.members()).isGreaterThan(10_000));
        });
    System.out.println("Handed over 10,000 members in " + took[0].toMillis() + " ms");
    assertThat(took[0]).isLessThan(Duration.ofSeconds(10));
    assertNobodyIsWithout();
    assertThat(
            db.sql(
                    "select count(*) from assignments where host_id = 6 and 'region:019' ="
                        + " any(reasons)")
                .query(Integer.class)
                .single())
        .as("those in the Americas who speak Spanish or French")
        .isPositive();
    assertThat(
            db.sql("select count(distinct host_id) from assignments where member_id > 100000")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    db.sql("delete from members where id > 100000").update();
  }

  /**
   * Joins, departures, appointments and dismissals, hosts who go away and come back, members who
   * ask for another host, moves by one and by many, and the counts put together: all at once, each
   * on a connection of its own, while another looks all the time.
   */
  @Test
  void manyWhoComeLeaveAndAreMovedAtOnceAlwaysHaveExactlyOneHost() throws Exception {
    var running = new AtomicBoolean(true);
    var moments = new AtomicLong();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var watcher =
          threads.submit(
              () -> {
                while (running.get()) {
                  busy.everybodyHasOneHost();
                  moments.incrementAndGet();
                }
                return null;
              });
      var acts = new ArrayList<Callable<Object>>();
      for (int i = 0; i < 4; i++) {
        acts.add(Executors.callable(() -> busy.peopleComeAndGo(25, joined -> {}, leaves -> {})));
      }
      acts.add(Executors.callable(() -> busy.theTeamChanges(25)));
      acts.add(Executors.callable(() -> busy.hostsGoAwayAndComeBack(25)));
      acts.add(Executors.callable(() -> busy.membersAreMoved(60)));
      acts.add(Executors.callable(() -> busy.manyAreReassigned(25)));
      acts.add(
          Executors.callable(
              () -> {
                while (running.get()) {
                  Loads.putTogether(db);
                }
              }));
      var done = new ArrayList<Future<Object>>();
      acts.forEach(act -> done.add(threads.submit(act)));
      try {
        for (var act : done.subList(0, done.size() - 1)) {
          act.get();
        }
      } finally {
        running.set(false);
      }
      done.getLast().get();
      watcher.get();
    }
    System.out.printf(
        "Looked at %d moments; %d asked for another host, %d plans were carried out%n",
        moments.get(), busy.asked.get(), busy.reassigned.get());
    assertThat(moments.get()).isPositive();
    assertThat(busy.asked.get()).isPositive();
    assertThat(busy.reassigned.get()).isPositive();
    busy.everybodyHasOneHost();
    assertThat(hosts.team()).isNotEmpty();
  }

  @Test
  void aPlanIsCarriedOutWholeOrNotAtAll() {
    var selection = new Selection(People.KOFI, null, null, 100, List.of());
    var plan = reassignments.plan(selection, NOOR).orElseThrow();
    assertThat(plan.moves()).extracting(Plan.Move::member).contains(People.THANDI, People.JOSEPH);
    assertThat(plan.moves()).allSatisfy(move -> assertThat(move.reasons()).isNotEmpty());
    assertThat(reassignments.plan(selection, NOOR).orElseThrow().mark())
        .as("what is shown again is the same")
        .isEqualTo(plan.mark());

    inTransaction(() -> overview.give(People.THANDI, hosts.find(People.MIRA).orElseThrow(), NOOR));
    inTransaction(
        () ->
            assertThat(reassignments.carryOut(plan, NOOR))
                .as("somebody has another host meanwhile")
                .isEqualTo(new Outcome.Changed()));
    assertThat(hosts.of(People.JOSEPH).id()).isEqualTo(People.KOFI);

    var again = reassignments.plan(selection, NOOR).orElseThrow();
    assertThat(again.mark()).isNotEqualTo(plan.mark());
    inTransaction(
        () ->
            assertThat(reassignments.carryOut(again, NOOR))
                .isEqualTo(new Outcome.CarriedOut(again.moves().size())));
    assertThat(hosts.of(People.JOSEPH).id()).isNotEqualTo(People.KOFI);
    busy.everybodyHasOneHost();

    var toMira = new Selection(People.NOOR, "ar", null, 100, List.of(People.MIRA));
    var last = reassignments.plan(toMira, NOOR).orElseThrow();
    inTransaction(() -> hosts.leave(People.MIRA, NOOR));
    inTransaction(
        () ->
            assertThat(reassignments.carryOut(last, NOOR))
                .as("a host has left")
                .isEqualTo(new Outcome.Changed()));
    busy.everybodyHasOneHost();
  }

  private void tenThousandMore() {
    inTransaction(
        () -> {
          db.sql(
                  """
                  insert into members (id, address, name, email, email_key, language, joined_at) overriding system value
                  select n, 'many' || n, 'Member ' || n, n || '@many.example', n || '@many.example', (array['en','fr','ar','es'])[1 + n % 4], now()
                    from generate_series(100001, 110000) n
                  """)
              .update();
          db.sql(
                  """
                  insert into profiles (member_id, country, languages, interests)
                  select n, (array['LB','CO','UG','FR','TZ'])[1 + n % 5], array[(array['en','fr','ar','es'])[1 + n % 4]], '{supervision}'
                    from generate_series(100001, 110000) n
                  """)
              .update();
          db.sql(
                  """
                  insert into assignments (member_id, host_id, since, reasons, due_at)
                  select n, 2, now(), '{}', now() from generate_series(100001, 110000) n
                  """)
              .update();
        });
  }

  private void assertNobodyIsWithout() {
    busy.everybodyHasOneHost();
  }

  private long joins(String language) {
    return busy.joins(language);
  }

  private List<String> reasonsFor(long member) {
    return db.sql("select unnest(reasons) from assignments where member_id = :id")
        .param("id", member)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> roles(long member) {
    return db.sql("select role from appointments where member_id = :id order by role")
        .param("id", member)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Instant moment(String sql, long member) {
    return db.sql(sql).param("id", member).query(OffsetDateTime.class).single().toInstant();
  }

  private long idOf(String email) {
    return db.sql("select id from members where email = :email")
        .param("email", email)
        .query(Long.class)
        .single();
  }

  private String addressOf(long member) {
    return db.sql("select address from members where id = :id")
        .param("id", member)
        .query(String.class)
        .single();
  }

  private String linkMailedTo(String to) {
    var letter =
        db.sql("select plain from letters where address = :to order by written_at desc limit 1")
            .param("to", to)
            .query(String.class)
            .single();
    var link = Pattern.compile("http://localhost:8080(/join/[A-Za-z0-9_-]{43})").matcher(letter);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }
}
