package net.mhpss.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.SigningIn.Later;
import net.mhpss.members.SigningIn.Recognised;
import net.mhpss.members.SigningIn.Refused;
import net.mhpss.members.inside.KnownDevices;
import net.mhpss.members.inside.Passwords;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Limits.Limit;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who somebody is: by password, or by a link mailed to their address. */
@Component
class SignIns {
  private static final Duration LINK_LIFE = Duration.ofMinutes(10);

  /**
   * For everybody who was never in with this address; and for each device on which somebody was.
   */
  private static final Limit[] TRIES = {
    new Limit(10, Duration.ofMinutes(15)), new Limit(40, Duration.ofDays(1))
  };

  private static final Limit[] LETTERS = {
    new Limit(5, Duration.ofHours(1)), new Limit(15, Duration.ofDays(1))
  };

  private final JdbcClient db;
  private final Passwords passwords;
  private final KnownDevices devices;
  private final MemberLetters letters;
  private final Limits limits;
  private final Clock clock;

  SignIns(
      JdbcClient db,
      Passwords passwords,
      KnownDevices devices,
      MemberLetters letters,
      Limits limits,
      Clock clock) {
    this.db = db;
    this.passwords = passwords;
    this.devices = devices;
    this.letters = letters;
    this.limits = limits;
    this.clock = clock;
  }

  /** Looks at address and password. The limit comes before the hash, which is dear. */
  SigningIn byPassword(SignIn form, @Nullable String device) {
    var email = EmailAddress.read(form.email());
    if (email.isEmpty() || form.password().isEmpty()) {
      return new Refused();
    }
    var key = Members.keyOf(email.get());
    var tries = "sign-in " + whose(device, key);
    return limits
        .refuses(tries, TRIES)
        .<SigningIn>map(after -> new Later(after, clock.instant().plus(after)))
        .orElseGet(() -> compare(key, form.password(), tries));
  }

  /** What is tried on a device that is known for this address is counted for itself. */
  private String whose(@Nullable String device, String key) {
    return devices.knows(device, key) ? key + " on " + device : key;
  }

  private SigningIn compare(String key, String password, String tries) {
    var account = account(key);
    if (!passwords.isRight(password, account.map(Account::password).orElse(null))) {
      return new Refused();
    }
    limits.forgive(tries);
    return new Recognised(account.orElseThrow().id());
  }

  private Optional<Account> account(String key) {
    return db.sql("select id, password, name, language from members where email_key = :key")
        .param("key", key)
        .query(
            (row, number) ->
                new Account(
                    row.getLong("id"),
                    row.getString("password"),
                    row.getString("name"),
                    Objects.requireNonNullElse(
                        Languages.offered(row.getString("language")), Languages.ENGLISH)))
        .optional();
  }

  /** Where this member's links go. */
  String email(long member) {
    return db.sql("select email from members where id = :member")
        .param("member", member)
        .query((row, number) -> row.getString(1))
        .single();
  }

  /** Whether this member has chosen a password, and whether they have a passkey. */
  Ways ways(long member) {
    return db.sql(
            """
            select password is not null as password,
                   exists (select from passkeys k where k.member_id = m.id) as passkey
              from members m
             where id = :member
            """)
        .param("member", member)
        .query((row, number) -> new Ways(row.getBoolean("password"), row.getBoolean("passkey")))
        .single();
  }

  /** In which ways beside a mailed link somebody can show who they are. */
  record Ways(boolean password, boolean passkey) {}

  /**
   * Mails a link that signs in once within ten minutes; to who has no account, that there is none.
   * The work is the same for both, down to the rows written, so that the time tells nothing.
   */
  @Transactional
  void mailLink(String typed, @Nullable String device, String next, Locale language) {
    var email = EmailAddress.read(typed);
    if (email.isEmpty()) {
      return;
    }
    var key = Members.keyOf(email.get());
    if (limits.refuses("letters to " + whose(device, key), LETTERS).isPresent()) {
      return; // the page looks the same; their mailbox is not to be filled by somebody else
    }
    var account = account(key).orElse(null);
    var link = link(account, next);
    if (account == null) {
      letters.noAccount(email.get(), language);
    } else {
      letters.signInLink(account.id(), email.get(), account.name(), link, account.language());
    }
  }

  /** A link for this account; for nobody, one that has expired already. */
  private Token link(@Nullable Account account, String next) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into sign_in_links (token_hash, member_id, next, expires_at)
            values (:hash, :member, :next, :expires)
            """)
        .param("hash", token.hash())
        .param("member", account == null ? null : account.id())
        .param("next", next)
        .param("expires", account == null ? now : now.plus(LINK_LIFE))
        .update();
    return token;
  }

  boolean isOpen(Token token) {
    return db.sql(
            "select exists (select from sign_in_links where token_hash = :hash and expires_at > :now)")
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Whose link this is: it is used up, and with it every other that was mailed to them. */
  @Transactional
  Optional<Opened> byLink(Token token) {
    return db.sql(
            """
            with used as (delete from sign_in_links
                           where token_hash = :hash and expires_at > :now
                          returning member_id, next, second_factor),
                 others as (delete from sign_in_links
                             where member_id in (select member_id from used) and token_hash <> :hash)
            select member_id, next, second_factor from used
            """)
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Opened(
                    row.getLong("member_id"),
                    row.getString("next"),
                    row.getBoolean("second_factor")))
        .optional();
  }

  /**
   * Whom a link lets in, where they wanted to go when they asked for it, and whether whoever handed
   * it over vouches for a second factor.
   */
  record Opened(long member, String next, boolean secondFactor) {}

  @Bean
  Job forgetLinks() {
    return Job.every(
        "members.forget-links",
        Duration.ofHours(1),
        () -> InSteps.forget(db, "sign_in_links", "expires_at", OffsetDateTime.now(clock)));
  }

  private record Account(long id, @Nullable String password, String name, Locale language) {}
}
