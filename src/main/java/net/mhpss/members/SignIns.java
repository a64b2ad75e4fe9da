package net.mhpss.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.inside.Passwords;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
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
  private static final int TRIES = 10;
  private static final Duration WITHIN = Duration.ofMinutes(15);

  private final JdbcClient db;
  private final Passwords passwords;
  private final MemberLetters letters;
  private final Limits limits;
  private final Clock clock;

  SignIns(JdbcClient db, Passwords passwords, MemberLetters letters, Limits limits, Clock clock) {
    this.db = db;
    this.passwords = passwords;
    this.letters = letters;
    this.limits = limits;
    this.clock = clock;
  }

  /** The member with this address and password. The limit comes before the hash, which is dear. */
  Optional<Long> byPassword(SignIn form) {
    var email = EmailAddress.read(form.email());
    if (email.isEmpty() || form.password().isEmpty()) {
      return Optional.empty();
    }
    var key = Members.keyOf(email.get());
    if (!limits.allows("sign-in " + key, TRIES, WITHIN)) {
      return Optional.empty();
    }
    var account = account(key);
    var right = passwords.isRight(form.password(), account.map(Account::password).orElse(null));
    return right ? account.map(Account::id) : Optional.empty();
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

  /** Whether this member has chosen a password. */
  boolean hasPassword(long member) {
    return db.sql("select password is not null from members where id = :member")
        .param("member", member)
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Mails a link that signs in once within ten minutes; to who has no account, that there is none.
   */
  @Transactional
  void mailLink(String typed, String next, Locale language) {
    var email = EmailAddress.read(typed);
    if (email.isEmpty()
        || !limits.allows("letters to " + Members.keyOf(email.get()), 5, Duration.ofHours(1))) {
      return;
    }
    var account = account(Members.keyOf(email.get()));
    if (account.isEmpty()) {
      letters.noAccount(email.get(), language);
      return;
    }
    var token = Token.random();
    db.sql(
            """
            insert into sign_in_links (token_hash, member_id, next, expires_at)
            values (:hash, :member, :next, :expires)
            """)
        .param("hash", token.hash())
        .param("member", account.get().id())
        .param("next", next)
        .param("expires", OffsetDateTime.now(clock).plus(LINK_LIFE))
        .update();
    letters.signInLink(
        account.get().id(), email.get(), account.get().name(), token, account.get().language());
  }

  boolean isOpen(Token token) {
    return db.sql(
            "select exists (select from sign_in_links where token_hash = :hash and expires_at > :now)")
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  @Transactional
  Optional<Opened> byLink(Token token) {
    return db.sql(
            """
            delete from sign_in_links
             where token_hash = :hash and expires_at > :now
            returning member_id, next
            """)
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> new Opened(row.getLong("member_id"), row.getString("next")))
        .optional();
  }

  /** Whom a link lets in, and where they wanted to go when they asked for it. */
  record Opened(long member, String next) {}

  @Bean
  Job forgetLinks() {
    return Job.every(
        "members.forget-links",
        Duration.ofHours(1),
        () ->
            db.sql("delete from sign_in_links where expires_at < :now")
                .param("now", OffsetDateTime.now(clock))
                .update());
  }

  private record Account(long id, @Nullable String password, String name, Locale language) {}
}
