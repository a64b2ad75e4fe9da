package net.mhpss.members.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.mhpss.web.Address;
import net.mhpss.web.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ten codes on paper, each good once, for who has lost their phone. 80 random bits each, so that a
 * plain hash keeps them and a hand can still write them.
 */
@Component
class RecoveryCodes {
  private static final int HOW_MANY = 10;
  private static final int LETTERS = 16;

  private final JdbcClient db;

  RecoveryCodes(JdbcClient db) {
    this.db = db;
  }

  /** Ten new ones, which count only when they have been {@link #keep kept}. */
  static List<String> random() {
    return Stream.generate(() -> Address.random().id()).limit(HOW_MANY).toList();
  }

  /** In groups of four, as they are read best. */
  static String shown(String code) {
    return String.join("-", code.split("(?<=\\G.{4})"));
  }

  /**
   * What was meant by what was typed; the alphabet has neither o, i nor l, which look like others.
   */
  static String read(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^0-9a-z]", "")
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1');
  }

  static boolean isLikeOne(String read) {
    return read.length() == LETTERS;
  }

  /** Makes these the member's codes; those from before are worth nothing from now on. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(long member, List<String> codes) {
    forget(member);
    for (var code : codes) {
      db.sql("insert into recovery_codes (member_id, code_hash) values (:member, :hash)")
          .param("member", member)
          .param("hash", hash(member, code))
          .update();
    }
  }

  /** Whether this is one of the member's codes; it is used up. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean uses(long member, String code) {
    return db.sql("delete from recovery_codes where member_id = :member and code_hash = :hash")
            .param("member", member)
            .param("hash", hash(member, code))
            .update()
        == 1;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void forget(long member) {
    db.sql("delete from recovery_codes where member_id = :member").param("member", member).update();
  }

  private static byte[] hash(long member, String code) {
    return new Token("recovery code of " + member + " " + code).hash();
  }
}
