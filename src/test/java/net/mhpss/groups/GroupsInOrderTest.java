package net.mhpss.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NetworkTest
class GroupsInOrderTest {
  @Autowired People people;
  @Autowired JdbcClient db;

  @BeforeEach
  void thereAreMany() {
    found("Nueces");
    found("Ñandú");
    found("Nzinga");
    found("Oca");
    found("نادي القراءة");
    for (int i = 0; i < 30; i++) {
      found("Été %02d".formatted(i));
    }
  }

  private void found(String name) {
    db.sql(
            """
            with g as (insert into groups (address, name, purpose, access, kind, founded_at)
                       values (left(md5(:name), 16), :name, 'To read', 'OPEN', 'INTEREST', now())
                       returning id),
                 m as (insert into memberships (group_id, member_id, since)
                       select id, 1, now() from g)
            insert into hostings (group_id, member_id, since) select id, 1, now() from g
            """)
        .param("name", name)
        .update();
  }

  @Test
  void theyStandAsReadersOfEachLanguageExpect() {
    assertThat(all("en")).containsSubsequence("Ñandú", "Nueces", "Nzinga", "Oca", "نادي القراءة");
    assertThat(all("fr")).containsSubsequence("Été 00", "Été 29", "Ñandú", "Nueces", "Oca");
    assertThat(all("es")).containsSubsequence("Nueces", "Nzinga", "Ñandú", "Oca", "نادي القراءة");
    assertThat(all("ar")).containsSubsequence("نادي القراءة", "Été 00", "Nueces", "Oca");
  }

  /** Nobody is left out or shown twice from page to page. */
  private List<String> all(String language) {
    var names = new ArrayList<String>();
    var reader = people.visitor();
    var next = "/groups?lang=" + language;
    while (!next.isEmpty()) {
      var page = reader.opens(next).page();
      names.addAll(page.select("main .card h3 a").eachText());
      next = page.select("main a[href*=after=]").attr("href");
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .hasSize(
            db.sql("select count(*) from groups where access <> 'HIDDEN'")
                .query(Integer.class)
                .single());
    return names;
  }
}
