package net.mhpss.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.mhpss.web.Cookies;
import net.mhpss.web.Token;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Fills the database of {@code --mhpss.data} with the large network of {@code bench/fill.sql},
 * once; with what years of use leave ({@code bench/use.sql}, {@code bench/team.sql}), when a test
 * asks for it; with the members of {@code bench/members.sql}, when {@code -Dbench.members} asks for
 * so many; with the organizations of {@code bench/organizations.sql}, when {@code
 * -Dbench.organizations} does; with what waits for a host ({@code bench/desk.sql}), when {@code
 * -Dbench.desk} is true; with years of use, when {@code -Dbench.use} is; and prints the cookies of
 * sessions of one of its members and of a host. Run by {@code bench/run}.
 */
public final class Fill {
  private static final long MEMBER = 100_500;
  private static final long HOST = 100_005;

  private Fill() {}

  private static long count(String table, JdbcClient db) {
    return db.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void run(String script, ApplicationContext house, long wanted)
      throws SQLException {
    var begun = System.nanoTime();
    try (var connection = house.getBean(DataSource.class).getConnection()) {
      try (var setting = connection.createStatement()) {
        setting.execute("set statement_timeout = 0");
        setting.execute("set bench.members = '" + wanted + "'");
        setting.execute("set bench.organizations = '" + wanted + "'");
      }
      ScriptUtils.executeSqlScript(
          connection,
          new EncodedResource(new FileSystemResource(Path.of(script)), "UTF-8"),
          false,
          false,
          "--",
          "\n\n",
          "##/*",
          "*/##");
    }
    System.out.println(
        "filled in " + (System.nanoTime() - begun) / 1_000_000_000 + " s: " + script);
  }

  /** Brings in the large network, and what years of use leave in it; each once. */
  public static void withUse(ApplicationContext house) throws SQLException {
    var db = house.getBean(JdbcClient.class);
    if (count("members", db) < 100_000) {
      run("bench/fill.sql", house, 0);
    }
    if (count("affiliations", db) < 10_000) {
      run("bench/use.sql", house, 0);
    }
    if (count("introductions", db) < 10_000) {
      run("bench/team.sql", house, 0);
    }
  }

  public static void main(String[] arguments) throws Exception {
    try (var house = SpringApplication.run(Class.forName("net.mhpss.Network"), arguments)) {
      var db = house.getBean(JdbcClient.class);
      if (count("members", db) < 100_000) {
        run("bench/fill.sql", house, 0);
      }
      var wanted = Long.getLong("bench.members", 0);
      if (count("members", db) < wanted) {
        run("bench/members.sql", house, wanted);
      }
      wanted = Long.getLong("bench.organizations", 0);
      if (count("organizations", db) < wanted) {
        run("bench/organizations.sql", house, wanted);
      }
      if (Boolean.getBoolean("bench.digests") && count("digests", db) == 0) {
        run("bench/digests.sql", house, 0);
      }
      if (Boolean.getBoolean("bench.desk")) {
        if (count("quiet_groups", db) == 0) {
          run("bench/desk.sql", house, 0);
        }
      }
      if (Boolean.getBoolean("bench.use")) {
        withUse(house);
      }
      System.out.println("COOKIE OF A HOST " + session(HOST, house));
      System.out.println("COOKIE " + session(MEMBER, house));
    }
  }

  /** The cookie of a new session of this member. */
  public static String session(long member, ApplicationContext house) {
    var db = house.getBean(JdbcClient.class);
    var token = Token.random();
    db.sql(
            "insert into sessions (token_hash, member_id, since, seen_at, second_factor, device) values (:hash, :member, now(), now(), true, 'wrk')")
        .param("hash", token.hash())
        .param("member", member)
        .update();
    return house.getBean(Cookies.class).session() + "=" + token.text();
  }
}
