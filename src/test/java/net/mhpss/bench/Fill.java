package net.mhpss.bench;

import java.nio.file.Path;
import net.mhpss.web.Cookies;
import net.mhpss.web.Token;
import org.springframework.boot.SpringApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Fills the database of {@code --mhpss.data} with the large network of {@code bench/fill.sql},
 * once, and prints the cookie of a session of one of its members. Run by {@code bench/run}.
 */
final class Fill {
  private static final long MEMBER = 100_500;

  private Fill() {}

  public static void main(String[] arguments) throws Exception {
    try (var house = SpringApplication.run(Class.forName("net.mhpss.Network"), arguments)) {
      var db = house.getBean(JdbcClient.class);
      if (db.sql("select count(*) from members").query(Long.class).single() < 100_000) {
        var begun = System.nanoTime();
        try (var connection = house.getBean(javax.sql.DataSource.class).getConnection()) {
          ScriptUtils.executeSqlScript(
              connection,
              new org.springframework.core.io.support.EncodedResource(
                  new FileSystemResource(Path.of("bench/fill.sql")), "UTF-8"),
              false,
              false,
              "--",
              "\n\n",
              "##/*",
              "*/##");
        }
        System.out.println("filled in " + (System.nanoTime() - begun) / 1_000_000_000 + " s");
      }
      var token = Token.random();
      db.sql(
              "insert into sessions (token_hash, member_id, since, seen_at, second_factor, device) values (:hash, :member, now(), now(), true, 'wrk')")
          .param("hash", token.hash())
          .param("member", MEMBER)
          .update();
      System.out.println("COOKIE " + house.getBean(Cookies.class).session() + "=" + token.text());
    }
  }
}
