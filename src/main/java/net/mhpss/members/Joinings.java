package net.mhpss.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.inside.NewMembers;
import net.mhpss.members.inside.Passwords;
import net.mhpss.text.Typed;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Limits.Limit;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has asked to join. Nothing that can be seen tells whether an address has an account already:
 * a mail does.
 */
@Component
class Joinings implements NewMembers {
  static final Duration LIFE = Duration.ofDays(3);
  private static final Limit LETTERS = new Limit(5, Duration.ofDays(1));

  private final JdbcClient db;
  private final Members members;
  private final Passwords passwords;
  private final MemberLetters letters;
  private final Limits limits;
  private final Clock clock;

  Joinings(
      JdbcClient db,
      Members members,
      Passwords passwords,
      MemberLetters letters,
      Limits limits,
      Clock clock) {
    this.db = db;
    this.members = members;
    this.passwords = passwords;
    this.letters = letters;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Writes to the address: a link to confirm, or, to who has an account, that they have one. The
   * form has no problems. The work is the same for both, so that the time tells nothing.
   */
  @Transactional
  void ask(NewMember form, Token browser, Locale language) {
    var email = EmailAddress.read(form.email()).orElseThrow();
    var password = form.link() ? null : passwords.hash(form.password());
    if (limits.refuses("letters to " + Members.keyOf(email), LETTERS).isPresent()) {
      return; // the page looks the same; their mailbox is not to be filled by somebody else
    }
    var known = hasAccount(email);
    var token = write(form, email, password, known, browser, language);
    if (known) {
      letters.alreadyMember(email, language);
    } else {
      letters.confirm(email, token, language);
    }
  }

  private boolean hasAccount(EmailAddress email) {
    return db.sql("select exists (select from members where email_key = :key)")
        .param("key", Members.keyOf(email))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** What was asked; from who has an account already, something that has expired at once. */
  private Token write(
      NewMember form,
      EmailAddress email,
      @Nullable String password,
      boolean known,
      Token browser,
      Locale language) {
    var token = Token.random();
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into joinings
              (token_hash, name, email, email_key, password, browser_hash, language, terms_version, asked_at, expires_at)
            values (:hash, :name, :email, :key, :password, :browser, :language, :terms, :now, :expires)
            """)
        .param("hash", token.hash())
        .param("name", Typed.line(form.name()))
        .param("email", email.text())
        .param("key", Members.keyOf(email))
        .param("password", password)
        .param("browser", browser.hash())
        .param("language", language.getLanguage())
        .param("terms", Members.TERMS_VERSION)
        .param("now", now)
        .param("expires", known ? now : now.plus(LIFE))
        .update();
    return token;
  }

  /** Whether this token still opens a joining; looking changes nothing. */
  boolean isOpen(Token token) {
    return db.sql(
            "select exists (select from joinings where token_hash = :hash and expires_at > :now)")
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Whether a password was typed with this joining in another browser than this one: perhaps by
   * somebody who knows the address of somebody else, and waits for them to confirm it.
   */
  boolean isPasswordFromElsewhere(Token token, Token browser) {
    return db.sql(
            """
            select exists (select from joinings
                            where token_hash = :hash and password is not null and browser_hash <> :browser)
            """)
        .param("hash", token.hash())
        .param("browser", browser.hash())
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /**
   * Makes who holds the token a member; the number of the member, or empty when the token is used
   * or too old. A password from another browser does not count.
   */
  @Transactional
  Optional<Long> confirm(Token token, Token browser) {
    var account =
        db.sql(
                """
            delete from joinings
             where token_hash = :hash and expires_at > :now
            returning name, email, case when browser_hash <> :browser then null else password end as password,
                      language, terms_version
            """)
            .param("hash", token.hash())
            .param("browser", browser.hash())
            .param("now", OffsetDateTime.now(clock))
            .query(
                (row, number) ->
                    new Members.NewAccount(
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        row.getString("password"),
                        Objects.requireNonNullElse(
                            Languages.offered(row.getString("language")), Languages.ENGLISH),
                        row.getInt("terms_version")))
            .optional();
    return account.flatMap(asked -> members.takeIn(asked, Set.of()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Long> takeIn(String name, EmailAddress email, Locale language) {
    return members.takeIn(
        new Members.NewAccount(name, email, null, language, Members.TERMS_VERSION), Set.of());
  }

  @Bean
  Job forgetJoinings() {
    return Job.every(
        "members.forget-joinings",
        Duration.ofHours(6),
        () -> InSteps.forget(db, "joinings", "expires_at", OffsetDateTime.now(clock)));
  }
}
