package net.mhpss.members.email;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.Members;
import net.mhpss.members.inside.KnownDevices;
import net.mhpss.members.inside.Sessions;
import net.mhpss.web.Languages;
import net.mhpss.web.Limits;
import net.mhpss.web.Limits.Limit;
import net.mhpss.web.Reader;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes of address that are under way. Both mailboxes agree; a mailbox that is lost has a week to
 * object. There is no door by which anybody else could do it for a member.
 */
@Component
class EmailChanges {
  private static final Duration LIFE = Duration.ofDays(3);
  private static final Duration LIFE_WITHOUT_THE_OLD = Duration.ofDays(14);
  private static final Duration REMINDED_AFTER = Duration.ofDays(5);
  private static final Limit ASKED = new Limit(5, Duration.ofDays(1));

  private final JdbcClient db;
  private final EmailLetters letters;
  private final Sessions sessions;
  private final KnownDevices devices;
  private final Limits limits;
  private final Clock clock;
  private final TransactionTemplate transaction;

  EmailChanges(
      JdbcClient db,
      EmailLetters letters,
      Sessions sessions,
      KnownDevices devices,
      Limits limits,
      Clock clock,
      TransactionTemplate transaction) {
    this.db = db;
    this.letters = letters;
    this.sessions = sessions;
    this.devices = devices;
    this.limits = limits;
    this.clock = clock;
    this.transaction = transaction;
  }

  String email(Reader.Member member) {
    return account(member.id()).email().text();
  }

  Optional<EmailChange> underWay(Reader.Member member) {
    return db.sql(
            """
            select email, old_is_lost, asked_at, confirmed_at, agreed_at
              from email_changes
             where member_id = :member and expires_at > :now
            """)
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new EmailChange(
                    row.getString("email"),
                    row.getBoolean("old_is_lost"),
                    row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                    row.getObject("confirmed_at") != null,
                    row.getObject("agreed_at") != null))
        .optional();
  }

  /**
   * Writes to both mailboxes; how long to wait if that was done too often. Whether the new address
   * is somebody's already is told to that mailbox alone.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Duration> ask(NewEmail form, Reader.Member member, @Nullable String session) {
    var wanted = EmailAddress.read(form.email()).orElseThrow();
    var refused = limits.refuses("change of address by " + member.id(), ASKED);
    if (refused.isPresent()) {
      return refused;
    }
    var atNew = Token.random();
    var atOld = Token.random();
    var now = OffsetDateTime.now(clock);
    write(form, wanted, member, session, atNew, atOld, now);
    var account = account(member.id());
    if (limits.refuses("letters to " + Members.keyOf(wanted), ASKED).isEmpty()) {
      if (isSomebodys(wanted)) {
        letters.taken(wanted, account.language());
      } else {
        letters.toNew(wanted, account, atNew);
      }
    }
    letters.toOld(account, atOld, form.lost() ? now.toInstant().plus(EmailChange.SILENCE) : null);
    return Optional.empty();
  }

  private void write(
      NewEmail form,
      EmailAddress wanted,
      Reader.Member member,
      @Nullable String session,
      Token atNew,
      Token atOld,
      OffsetDateTime now) {
    db.sql(
            """
            insert into email_changes
              (member_id, email, email_key, new_token_hash, old_token_hash, old_is_lost, session,
               asked_at, expires_at)
            values
              (:member, :email, :key, :atNew, :atOld, :lost,
               (select address from sessions where token_hash = :session), :now, :expires)
            on conflict (member_id) do update
               set email = excluded.email, email_key = excluded.email_key,
                   new_token_hash = excluded.new_token_hash,
                   old_token_hash = excluded.old_token_hash,
                   old_is_lost = excluded.old_is_lost, session = excluded.session,
                   asked_at = excluded.asked_at, expires_at = excluded.expires_at,
                   confirmed_at = null, agreed_at = null, reminded_at = null
            """)
        .param("member", member.id())
        .param("email", wanted.text())
        .param("key", Members.keyOf(wanted))
        .param("atNew", atNew.hash())
        .param("atOld", atOld.hash())
        .param("lost", form.lost())
        .param("session", new Token(session == null ? "" : session).hash())
        .param("now", now)
        .param("expires", now.plus(form.lost() ? LIFE_WITHOUT_THE_OLD : LIFE))
        .update();
  }

  private boolean isSomebodys(EmailAddress email) {
    return db.sql("select exists (select from members where email_key = :key)")
        .param("key", Members.keyOf(email))
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void stop(Reader.Member member) {
    forget(member.id());
  }

  /** From which mailbox this link was opened; looking changes nothing. */
  Optional<Mailbox> mailbox(Token token) {
    return open(token).map(Open::mailbox);
  }

  /** Takes the answer of a mailbox; empty when the link is used, too old or nobody's. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Answered> answer(Token token, boolean stop) {
    return open(token)
        .flatMap(
            open ->
                stop
                    ? Optional.of(stopped(open))
                    : note(open) ? changeIfBothAgree(open.member()) : Optional.empty());
  }

  private Optional<Open> open(Token token) {
    return db.sql(
            """
            select member_id, new_token_hash = :hash as at_new
              from email_changes
             where :hash in (new_token_hash, old_token_hash) and expires_at > :now
            """)
        .param("hash", token.hash())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Open(
                    row.getLong("member_id"), row.getBoolean("at_new") ? Mailbox.NEW : Mailbox.OLD))
        .optional();
  }

  /** Whoever asked may be somebody else, in the account: they are put out of it. */
  private Answered stopped(Open open) {
    forget(open.member());
    if (open.mailbox() == Mailbox.OLD) {
      sessions.endOthers(open.member(), null);
      devices.forgetOthers(open.member(), null);
    }
    return Answered.STOPPED;
  }

  private boolean note(Open open) {
    var sql =
        switch (open.mailbox()) {
          case NEW ->
              "update email_changes set confirmed_at = coalesce(confirmed_at, :now) where member_id = :member";
          case OLD ->
              "update email_changes set agreed_at = coalesce(agreed_at, :now) where member_id = :member";
        };
    return db.sql(sql)
            .param("now", OffsetDateTime.now(clock))
            .param("member", open.member())
            .update()
        == 1;
  }

  private Optional<Answered> changeIfBothAgree(long member) {
    var agreed =
        db.sql(
                """
                select confirmed_at is not null and agreed_at is not null
                  from email_changes where member_id = :member
                """)
            .param("member", member)
            .query((row, number) -> row.getBoolean(1))
            .single();
    return agreed ? change(member) : Optional.of(Answered.HALF);
  }

  /** Empty when somebody else has joined with the new address meanwhile. */
  private Optional<Answered> change(long member) {
    var before = account(member);
    var session = sessionOf(member);
    var changed =
        db.sql(
                """
                update members m
                   set email = c.email, email_key = c.email_key
                  from email_changes c
                 where m.id = :member and c.member_id = m.id
                   and not exists (select from members o where o.email_key = c.email_key and o.id <> m.id)
                """)
            .param("member", member)
            .update();
    forget(member);
    if (changed == 0) {
      return Optional.of(Answered.STOPPED);
    }
    sessions.endAllBut(member, session);
    devices.forgetOthers(member, null);
    letters.changed(before);
    letters.changed(account(member));
    return Optional.of(Answered.CHANGED);
  }

  private @Nullable String sessionOf(long member) {
    return db.sql("select session from email_changes where member_id = :member")
        .param("member", member)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .single()
        .orElse(null);
  }

  private void forget(long member) {
    db.sql("delete from email_changes where member_id = :member").param("member", member).update();
  }

  Account account(long member) {
    return db.sql("select id, name, email, language from members where id = :member")
        .param("member", member)
        .query(
            (row, number) ->
                new Account(
                    row.getLong("id"),
                    row.getString("name"),
                    new EmailAddress(row.getString("email")),
                    Objects.requireNonNullElse(
                        Languages.offered(row.getString("language")), Languages.ENGLISH)))
        .single();
  }

  /** What lets a change take effect for whose old mailbox is lost, having been written to twice. */
  @Bean
  Job changeEmails() {
    return Job.every("members.change-emails", Duration.ofHours(1), this::changeWhatIsDue);
  }

  void changeWhatIsDue() {
    var now = clock.instant();
    toRemind(now).forEach(member -> transaction.executeWithoutResult(_ -> remind(member)));
    silent(now).forEach(member -> transaction.executeWithoutResult(_ -> change(member)));
    InSteps.forget(db, "email_changes", "expires_at", OffsetDateTime.now(clock));
  }

  private List<Long> toRemind(Instant now) {
    return db.sql(
            """
            select member_id
              from email_changes
             where old_is_lost and confirmed_at is not null and reminded_at is null
               and asked_at < :before and expires_at > :now
            """)
        .param("before", at(now.minus(REMINDED_AFTER)))
        .param("now", at(now))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** Never before the second letter has lain there for a day. */
  private List<Long> silent(Instant now) {
    return db.sql(
            """
            select member_id
              from email_changes
             where old_is_lost and confirmed_at is not null and reminded_at < :reminded
               and asked_at < :before and expires_at > :now
            """)
        .param("reminded", at(now.minus(Duration.ofDays(1))))
        .param("before", at(now.minus(EmailChange.SILENCE)))
        .param("now", at(now))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** The old mailbox once more; the link of the first letter goes on working as well. */
  private void remind(long member) {
    var now = OffsetDateTime.now(clock);
    var asked =
        db.sql(
                """
                update email_changes set reminded_at = :now
                 where member_id = :member and reminded_at is null
                returning asked_at
                """)
            .param("now", now)
            .param("member", member)
            .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .optional();
    asked.ifPresent(at -> letters.toOldAgain(account(member), at.plus(EmailChange.SILENCE)));
  }

  private record Open(long member, Mailbox mailbox) {}

  /** Who is written to. */
  record Account(long id, String name, EmailAddress email, Locale language) {}
}
