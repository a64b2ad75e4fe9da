package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.members.KeepsPersonal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@NetworkTest
class HostingAGroupTest {
  private static final String CHILDREN = "/groups/gchildren0000001";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired PersonalInGroups personal;
  @Autowired List<KeepsPersonal> keepers;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void theLastHostNamesAnotherBeforeTheyLeave() {
    var joseph = people.joseph();
    joseph.opens(CHILDREN + "?lang=en");
    var refused = joseph.sends(CHILDREN + "/membership/end");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("Who will host the group?", "Hana K.");
    assertThat(hosts(1)).containsExactly(People.JOSEPH);

    joseph.sends(CHILDREN + "/membership/end", "successor", "hana0000000000a4");
    assertThat(joseph.follows().text()).contains("Join the group", "1 member");
    assertThat(hosts(1)).containsExactly(People.HANA);
  }

  @Test
  void onlyTheLastHostNamesASuccessorByLeaving() {
    var hana = people.hana();
    hana.opens(CHILDREN);
    hana.trespasses(CHILDREN + "/membership/end", "successor", "hana0000000000a4");
    assertThat(hosts(1)).containsExactly(People.JOSEPH);
    assertThat(hana.opens(CHILDREN + "?lang=en").text())
        .contains("1 member", "Join the group")
        .doesNotContain("2 members");
  }

  @Test
  void aSuccessorIsAMember() {
    var joseph = people.joseph();
    joseph.opens(CHILDREN);
    assertThat(
            joseph
                .trespasses(CHILDREN + "/membership/end", "successor", "amina000000000a1")
                .status())
        .isEqualTo(422);
    joseph.opens(CHILDREN);
    assertThat(
            joseph
                .trespasses(CHILDREN + "/membership/end", "successor", "joseph00000000a5")
                .status())
        .isEqualTo(422);
    joseph.opens(CHILDREN);
    assertThat(joseph.trespasses(CHILDREN + "/hosts", "member", "amina000000000a1").status())
        .isEqualTo(404);
    assertThat(hosts(1)).containsExactly(People.JOSEPH);
  }

  @Test
  void twoHostsWhoLeaveAtTheSameInstantDoNotLeaveTheGroupAlone() throws Exception {
    for (int round = 0; round < 5; round++) {
      var joseph = people.joseph();
      if (!hosts(1).contains(People.HANA)) {
        joseph.opens(CHILDREN + "/members/hana0000000000a4");
        joseph.sends(CHILDREN + "/hosts", "member", "hana0000000000a4");
      }
      var hana = people.hana();
      joseph.opens(CHILDREN);
      hana.opens(CHILDREN);
      var statuses =
          atOnce(
              () -> joseph.sends(CHILDREN + "/membership/end").status(),
              () -> hana.sends(CHILDREN + "/membership/end").status());
      assertThat(statuses).containsExactlyInAnyOrder(303, 422);
      assertThat(hosts(1)).hasSize(1);
      rejoin(joseph);
      rejoin(hana);
      db.sql(
              "insert into hostings (group_id, member_id, since) values (1, 5, now()), (1, 4, now()) on conflict do nothing")
          .update();
    }
  }

  private static void rejoin(Browser member) {
    member.opens(CHILDREN);
    member.trespasses(CHILDREN + "/membership");
  }

  private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      Future<T> first =
          threads.submit(
              () -> {
                barrier.await();
                return one.call();
              });
      Future<T> second =
          threads.submit(
              () -> {
                barrier.await();
                return other.call();
              });
      return List.of(first.get(), second.get());
    }
  }

  @Test
  void theDatabaseItselfRefusesAGroupWithoutAHost() {
    assertThatThrownBy(() -> db.sql("delete from hostings where group_id = 1").update())
        .hasMessageContaining("without a host");
    assertThatThrownBy(
            () ->
                db.sql(
                        """
                    insert into groups (address, name, purpose, access, kind, founded_at)
                    values ('galone0000000000', 'Alone', 'x', 'OPEN', 'INTEREST', now())
                    """)
                    .update())
        .hasMessageContaining("without a host");
  }

  @Test
  void whenTheOnlyHostLeavesTheNetworkTheLongestMemberStepsIn() {
    leavesTheNetwork(People.JOSEPH);
    assertThat(hosts(1)).containsExactly(People.HANA);
    assertThat(hosts(2)).containsExactly(People.KOFI);
    assertThat(count(1)).isEqualTo(1);
    var page = people.visitor().opens(CHILDREN + "/discussions/dnetwork00000001");
    assertThat(page.text())
        .contains("Somebody who has left", "one named peer")
        .doesNotContain("Joseph");
  }

  @Test
  void whereNobodyElseIsLeftTheHostingTeamStepsInUnlessTheGroupIsHidden() {
    leavesTheNetwork(People.HANA);
    leavesTheNetwork(People.JOSEPH);
    assertThat(hosts(1)).containsExactly(People.NOOR);

    leavesTheNetwork(People.MIRA);
    leavesTheNetwork(People.NOOR);
    assertThat(db.sql("select id from groups order by id").query(Long.class).list())
        .containsExactly(1L, 2L);
    assertThat(
            db.sql("select count(*) from discussions where group_id = 3")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(hosts(1)).containsExactly(People.KOFI);
  }

  @Test
  void aMemberIsToldAllThatGroupsKeepOfThem() {
    assertThat(personal.export(People.JOSEPH).toString())
        .contains("Children and families", "Supervisors")
        .doesNotContain("Hosts’ room");
  }

  private void leavesTheNetwork(long member) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              keepers.forEach(keeper -> keeper.forget(member));
              db.sql("delete from members where id = :member").param("member", member).update();
            });
  }

  private List<Long> hosts(long group) {
    return db.sql("select member_id from group_hosts where group_id = :group order by 1")
        .param("group", group)
        .query(Long.class)
        .list();
  }

  private int count(long group) {
    return db.sql("select members_count from groups where id = :group")
        .param("group", group)
        .query(Integer.class)
        .single();
  }
}
