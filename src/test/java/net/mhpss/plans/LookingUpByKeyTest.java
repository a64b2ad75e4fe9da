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
    db.sql(
            """
            with many as (
                   insert into members (id, address, name, email, email_key, language, zone, joined_at) overriding system value
                   select 5000 + i, 'm' || substr(md5('m' || i), 1, 14), 'M', 'm' || i || '@mhpss.example', 'm' || i || '@mhpss.example', 'en', 'UTC', now()
                     from generate_series(1, 4000) i
                   returning id),
                 shown as (
                   insert into profiles (member_id) select id from many),
                 hosted as (
                   insert into assignments (member_id, host_id, since, reasons, due_at)
                   select id, %d, now(), '{}', now() from many)
            insert into organization_claims (organization_id, member_id, role, message, terms_version, terms_language, claimed_at)
            select (select min(id) from organizations), id, 'Director', '', 1, 'en', now() from many where id %% 4 = 0
            """
                .formatted(People.NOOR))
        .update();
    db.sql("analyze members, profiles, organization_claims").update();
    assertThat(people.kofi().opens("/desk").text()).contains("Claims of pages1,00");
    assertThat(readWhole(people.kofi(), "/desk", "from organization_claims"))
        .doesNotContain("members", "profiles");
  }

  @Test
  void oneIsToldOfOnesOwnAndNoticesOfOthersAreNotRead() throws SQLException {
    db.sql(
            """
            with declined as (
                   insert into declined_organizations (member_id, name, reason, declined_at)
                   select %d, 'Circle ' || i, 'No', now() from generate_series(1, 4000) i
                   returning id, member_id)
            insert into notices (member_id, about, subject_id, since)
            select member_id, 'ORGANIZATION_DECLINED', max(id), now() from declined group by member_id
            """
                .formatted(People.HANA))
        .update();
    db.sql("analyze declined_organizations").update();
    assertThat(readWhole(people.hana(), "/notices", "declined_organization"))
        .doesNotContain("declined_organizations");
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
