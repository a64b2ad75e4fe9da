package net.mhpss.members.keys;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.BooleanSupplier;
import net.mhpss.web.Limits;
import net.mhpss.web.Limits.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members have to show beside a password, and whether a code that somebody types is right. */
@Component
class SecondFactors {
  private static final Limit[] TRIES = {
    new Limit(5, Duration.ofMinutes(15)), new Limit(30, Duration.ofDays(1))
  };

  private final JdbcClient db;
  private final Authenticators authenticators;
  private final RecoveryCodes recovery;
  private final KeyLetters letters;
  private final Limits limits;

  SecondFactors(
      JdbcClient db,
      Authenticators authenticators,
      RecoveryCodes recovery,
      KeyLetters letters,
      Limits limits) {
    this.db = db;
    this.authenticators = authenticators;
    this.recovery = recovery;
    this.letters = letters;
    this.limits = limits;
  }

  /** What this member has. */
  Keys of(long member) {
    return db.sql(
            """
            select (select count(*) from passkeys k where k.member_id = m.id) as passkeys,
                   (select since from authenticators a where a.member_id = m.id) as app,
                   (select count(*) from recovery_codes c where c.member_id = m.id) as codes,
                   m.password is not null as password
              from members m
             where m.id = :member
            """)
        .param("member", member)
        .query(
            (row, number) -> {
              var app = row.getObject("app", OffsetDateTime.class);
              return new Keys(
                  row.getInt("passkeys"),
                  app == null ? null : app.toInstant(),
                  row.getInt("codes"),
                  row.getBoolean("password"));
            })
        .single();
  }

  /**
   * Whether this code is right: of the app, or one of those on paper, of which the member is told.
   * Each is used up. Tries are counted before the code is looked at, each kind by itself, so that
   * guessing at one does not take the other away.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean accepts(long member, String typed) {
    var digits = digits(typed);
    if (digits.length() == OneTimeCodes.DIGITS) {
      return isRight("code of " + member, () -> authenticators.uses(member, digits));
    }
    var code = RecoveryCodes.read(typed);
    var right =
        RecoveryCodes.isLikeOne(code)
            && isRight("recovery code of " + member, () -> recovery.uses(member, code));
    if (right) {
      letters.codeUsed(member, of(member).codes());
    }
    return right;
  }

  private boolean isRight(String tries, BooleanSupplier looked) {
    var right = limits.refuses(tries, TRIES).isEmpty() && looked.getAsBoolean();
    if (right) {
      limits.forgive(tries);
    }
    return right;
  }

  /** As western digits, for Arabic keyboards write others; empty if there is anything else. */
  static String digits(String typed) {
    var digits = new StringBuilder();
    for (int letter : typed.strip().replace(" ", "").codePoints().toArray()) {
      if (!Character.isDigit(letter)) {
        return "";
      }
      digits.append(Character.digit(letter, 10));
    }
    return digits.toString();
  }
}
