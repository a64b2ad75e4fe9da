package net.mhpss.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.mhpss.Browser;
import net.mhpss.NetworkTest;
import net.mhpss.People;
import net.mhpss.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands on a page is looked up by key, although PostgreSQL believes that there is much of it:
 * the small of {@link PlansOverLargeDataTest}.
 */
@NetworkTest
class LookingUpByKeyTest {
  private static final Pattern TOLD = Pattern.compile("(?s).*?\\[(.*)]");
  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired People people;
  @Autowired JdbcClient db;
  @Autowired DataSource database;

  @Test
  void aDeskCountsTheClaimsThatWaitAndReadsNobodyElse() throws SQLException {
    manyOthers();
    db.sql(
            """
            insert into organization_claims (organization_id, member_id, role, message, terms_version, terms_language, claimed_at)
            select (select min(id) from organizations), id, 'Director', '', 1, 'en', now() from members where id > 5000 and id % 4 = 0
            """)
        .update();
    db.sql("analyze organization_claims").update();
    assertThat(people.kofi().opens("/desk").text()).contains("Claims of pages 99+");
    assertThat(readWhole(people.kofi(), "/desk", "from organization_claims"))
        .doesNotContain("members", "profiles");
  }

  @Test
  void whoeverIsErasedIsLookedForByKeyWhereverTheyAreNamed() {
    assertThat(
            db.sql(
                    """
                    select conrelid::regclass || '.' || a.attname
                      from pg_constraint c
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                     where c.contype = 'f'
                       and c.confrelid = 'members'::regclass
                       and not exists (select from pg_index i
                                        where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                    """)
                .query(String.class)
                .list())
        // a handful of appointments; and challenges that nobody writes any more
        .containsOnly("appointments.by_member_id", "passkey_challenges.member_id");
  }

  private void manyOthers() {
    db.sql(
            """
            with many as (
                   insert into members (id, address, name, email, email_key, language, zone, joined_at) overriding system value
                   select 5000 + i, 'm' || substr(md5('m' || i), 1, 14), 'M', 'm' || i || '@mhpss.example', 'm' || i || '@mhpss.example', 'en', 'UTC', now()
                     from generate_series(1, 4000) i
                   returning id),
                 shown as (
                   insert into profiles (member_id) select id from many)
            insert into assignments (member_id, host_id, since, reasons, due_at)
            select id, %d, now(), '{}', now() from many
            """
                .formatted(People.NOOR))
        .update();
    db.sql("analyze members, profiles").update();
  }

  /** The tables that the statement about this, asked for this page, reads from end to end. */
  private List<String> readWhole(Browser browser, String page, String about) throws SQLException {
    browser.opens(page);
    try (var statements = Statements.heard()) {
      assertThat(browser.opens(page).status()).isEqualTo(200);
      var asked = statements.all().stream().filter(each -> each.contains(about)).toList();
      assertThat(asked).hasSize(1);
      return readWhole(asked.getFirst());
    }
  }

  private List<String> readWhole(String heard) throws SQLException {
    var told = TOLD.matcher(heard);
    assertThat(told.matches()).isTrue();
    var sql = new StringBuilder();
    int parameters = 0;
    for (var part : told.group(1).replaceAll("--[^\\n]*", "").split("\\?", -1)) {
      sql.append(parameters == 0 ? "" : "$" + parameters).append(part);
      parameters++;
    }
    var plan = JSON.readTree(planned(sql.toString(), parameters - 1));
    var whole = new ArrayList<String>();
    each(plan.get(0).get("Plan"), whole);
    return whole;
  }

  /** As PostgreSQL plans it without the values. */
  private String planned(String sql, int parameters) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        statement.execute("set local plan_cache_mode = force_generic_plan");
        statement.execute("prepare asked as " + sql);
        var values = parameters == 0 ? "" : "(" + "null, ".repeat(parameters - 1) + "null)";
        try (var plan = statement.executeQuery("explain (format json) execute asked " + values)) {
          plan.next();
          return plan.getString(1);
        } finally {
          statement.execute("deallocate asked");
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static void each(JsonNode step, List<String> whole) {
    if (step.path("Node Type").asString().equals("Seq Scan")) {
      whole.add(step.path("Relation Name").asString());
    }
    step.path("Plans").forEach(below -> each(below, whole));
  }
}
