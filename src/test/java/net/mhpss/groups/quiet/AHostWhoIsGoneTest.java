package net.mhpss.groups.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class AHostWhoIsGoneTest {
  private static final String CHILDREN = "/groups/gchildren0000001";

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired QuietHosts quiet;

  @Test
  void isAskedFirstAndThenTheHostingTeamStepsIn() {
    db.sql("delete from visits where member_id = 5").update();
    quiet.ask();
    quiet.ask();
    assertThat(asked()).containsExactly(1L, 2L, 4L);
    var kofi = people.kofi();
    assertThat(kofi.opens(CHILDREN + "/stepping-in").status()).isEqualTo(404);
    db.sql("update host_questions set asked_at = now() - interval '15 days'").update();
    assertThat(kofi.opens("/desk").text()).contains("Children and families");
    assertThat(people.hana().opens(CHILDREN + "/stepping-in").status()).isEqualTo(404);
    assertThat(kofi.opens("/groups/glakeside0000004/stepping-in").status()).isEqualTo(404);

    kofi.opens(CHILDREN + "/stepping-in");
    assertThat(kofi.sends(CHILDREN + "/stepping-in", "host", "amina000000000a1").status())
        .isEqualTo(422);
    kofi.sends(CHILDREN + "/stepping-in", "host", "kofi0000000000a2");
    assertThat(kofi.opens(CHILDREN + "/hosting").status()).isEqualTo(200);
    assertThat(
            db.sql("select member_id from hostings where group_id = 1 order by 1")
                .query(Long.class)
                .list())
        .containsExactly(People.KOFI, People.JOSEPH);
    assertThat(db.sql("select act from audit_log").query(String.class).list())
        .contains("groups.stepped-in");
  }

  @Test
  void aVisitOrAWordIsAnAnswer() {
    db.sql("delete from visits where member_id = 5").update();
    quiet.ask();
    db.sql("update host_questions set asked_at = now() - interval '15 days'").update();
    var joseph = people.joseph();
    assertThat(joseph.opens(CHILDREN + "/hosting").text()).contains("Do you still host");
    joseph.sends(CHILDREN + "/still-hosting");
    assertThat(joseph.opens(CHILDREN + "/hosting").text()).doesNotContain("Do you still host");
    assertThat(asked()).containsExactly(2L, 4L);
    db.sql(
            """
            insert into visits (member_id, began_at, since) values (5, now(), now())
            on conflict (member_id) do update set began_at = now(), since = now()
            """)
        .update();
    quiet.ask();
    assertThat(asked()).isEmpty();
  }

  private List<Long> asked() {
    return db.sql("select group_id from host_questions where member_id = 5 order by 1")
        .query(Long.class)
        .list();
  }
}
