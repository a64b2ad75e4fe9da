package net.mhpss;

import net.mhpss.web.Cookies;
import net.mhpss.web.Token;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the shared cast, each with a browser of their own. */
@TestComponent
@Lazy
public class People {
  public static final long AMINA = 1;
  public static final long KOFI = 2;
  public static final long NOOR = 3;
  public static final long HANA = 4;
  public static final long JOSEPH = 5;
  public static final long MIRA = 6;
  public static final long THANDI = 7;
  public static final long BARAKA = 8;

  private final JdbcClient db;
  private final Cookies cookies;
  private final int port;

  People(JdbcClient db, Cookies cookies, @Value("${local.server.port}") int port) {
    this.db = db;
    this.cookies = cookies;
    this.port = port;
  }

  /** Somebody who has not signed in and reads English. */
  public Browser visitor() {
    return new Browser(port, "en");
  }

  /** Somebody who has not signed in and reads this language. */
  public Browser visitor(String language) {
    return new Browser(port, language);
  }

  /**
   * A member of the cast, signed in a moment ago with a second factor, reading in their own
   * language.
   */
  public Browser member(long id) {
    return signedIn(id, true);
  }

  /** A member of the cast, signed in a moment ago with a password or a mailed link alone. */
  public Browser withOneFactor(long id) {
    return signedIn(id, false);
  }

  private Browser signedIn(long id, boolean secondFactor) {
    var token = Token.random();
    db.sql(
            """
            insert into sessions (token_hash, member_id, since, seen_at, proved_at, second_factor, device)
            values (:hash, :member, now(), now(), now(), :second, 'Firefox, Linux')
            """)
        .param("hash", token.hash())
        .param("member", id)
        .param("second", secondFactor)
        .update();
    return new Browser(port, "en").with(cookies.session(), token.text());
  }

  /** Amina: a member in Lebanon who reads Arabic. */
  public Browser amina() {
    return member(AMINA);
  }

  /** Kofi: a network host in Ghana. */
  public Browser kofi() {
    return member(KOFI);
  }

  /** Noor: the administrator and hosting manager. */
  public Browser noor() {
    return member(NOOR);
  }

  /** Hana: a member in Yemen who asks questions. */
  public Browser hana() {
    return member(HANA);
  }

  /** Joseph: a member in Uganda who hosts a group. */
  public Browser joseph() {
    return member(JOSEPH);
  }

  /** Mira: a regional host in Colombia. */
  public Browser mira() {
    return member(MIRA);
  }

  /** Thandi: a member in South Africa who has just joined. */
  public Browser thandi() {
    return member(THANDI);
  }

  /** Baraka: a member in Tanzania who reads French. */
  public Browser baraka() {
    return member(BARAKA);
  }
}
