package net.mhpss.members;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.mhpss.database.AuditLog;
import net.mhpss.database.ChangeLog;
import net.mhpss.mail.EmailAddress;
import net.mhpss.web.Address;
import net.mhpss.web.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who has an account, and what each has been appointed to. */
@Component
public class Members {
  /** The version of the Terms of Use that who joins now accepts. */
  public static final int TERMS_VERSION = 1;

  private static final Duration NEW = Duration.ofDays(3);

  private final JdbcClient db;
  private final ChangeLog changes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Members(
      JdbcClient db,
      ChangeLog changes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.changes = changes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whether people may join: not before there is somebody to look after the network and be
   * everybody's first host.
   */
  public boolean isOpen() {
    return db.sql("select exists (select from appointments where role = 'ADMINISTRATOR')")
        .query((row, number) -> row.getBoolean(1))
        .single();
  }

  /** Whether this member has joined in the last three days: some things go slower then. */
  public boolean isNew(long member) {
    return db.sql("select exists (select from members where id = :member and joined_at > :since)")
        .param("member", member)
        .param("since", OffsetDateTime.now(clock).minus(NEW))
        .query(Boolean.class)
        .single();
  }

  /** The number of the member with this public address. */
  public Optional<Long> idOf(Address address) {
    return db.sql("select id from member_card where address = :address")
        .param("address", address.id())
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /** The number of the member with this email address: for who appoints, and knows whom. */
  public Optional<Long> idOf(EmailAddress email) {
    return db.sql(
            "select m.id from members m join member_mail r on r.id = m.id where m.email_key = :key")
        .param("key", keyOf(email))
        .query((row, number) -> row.getLong(1))
        .optional();
  }

  /** How this member is called and found, as every member may see it. */
  public Optional<MemberCard> card(long id) {
    return cards(List.of(id)).stream().findFirst();
  }

  /** The cards of these members, in no order. */
  public List<MemberCard> cards(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : db.sql(
                """
            select id, address, name, country, kinds, photo, photo_public
              from member_card
             where id in (:ids)
            """)
            .param("ids", ids)
            .query(MemberCard::of)
            .list();
  }

  /** What a member has been appointed to. */
  public Set<Role> rolesOf(long member) {
    return db.sql("select role from appointments where member_id = :member")
        .param("member", member)
        .query((row, number) -> Role.valueOf(row.getString(1)))
        .set();
  }

  /**
   * Appoints a member; true if that is new. What the role brings with it (members to host, say) is
   * the business of the room that calls.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean appoint(long member, Role role, @Nullable Long by) {
    var appointed =
        db.sql(
                    """
            insert into appointments (member_id, role, since, by_member_id)
            values (:member, :role, :now, :by)
            on conflict do nothing
            """)
                .param("member", member)
                .param("role", role.name())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update()
            == 1;
    if (appointed) {
      audit.note(by, "members.appointed-" + written(role), "member", member);
      changes.note("member", member);
    }
    return appointed;
  }

  /**
   * Ends an appointment. The last administrator cannot be dismissed: nobody could appoint another.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean dismiss(long member, Role role, long by) {
    if (role == Role.ADMINISTRATOR) {
      waitForOtherAdministrators();
    }
    var dismissed =
        db.sql(
                    """
            delete from appointments
             where member_id = :member
               and role = :role
               and (role <> 'ADMINISTRATOR'
                    or exists (select from appointments where role = 'ADMINISTRATOR' and member_id <> :member))
            """)
                .param("member", member)
                .param("role", role.name())
                .update()
            == 1;
    if (dismissed) {
      audit.note(by, "members.dismissed-" + written(role), "member", member);
      changes.note("member", member);
    }
    return dismissed;
  }

  /** Two who dismiss each other at the same instant must not both count on the other to stay. */
  private void waitForOtherAdministrators() {
    db.sql(
            "select member_id from appointments where role = 'ADMINISTRATOR' order by member_id for update")
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private static String written(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Takes a person in; empty when the address has an account already. Whoever listens acts in the
   * same transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Long> takeIn(NewAccount account, Set<Role> roles) {
    var now = OffsetDateTime.now(clock);
    var id =
        db.sql(
                """
            insert into members (address, name, email, email_key, password, language, joined_at)
            values (:address, :name, :email, :key, :password, :language, :now)
            on conflict (email_key) do nothing
            returning id
            """)
            .param("address", Address.random().id())
            .param("name", account.name())
            .param("email", account.email().text())
            .param("key", keyOf(account.email()))
            .param("password", account.password())
            .param("language", account.language().getLanguage())
            .param("now", now)
            .query((row, number) -> row.getLong(1))
            .optional();
    id.ifPresent(member -> begin(member, account, roles, now));
    return id;
  }

  private void begin(long member, NewAccount account, Set<Role> roles, OffsetDateTime now) {
    db.sql("insert into profiles (member_id) values (:member)").param("member", member).update();
    db.sql(
            "insert into terms_acceptances (member_id, version, at) values (:member, :version, :now)")
        .param("member", member)
        .param("version", account.termsVersion())
        .param("now", now)
        .update();
    roles.forEach(role -> appoint(member, role, null));
    changes.note("member", member);
    events.publishEvent(new MemberJoined(member));
  }

  /**
   * One spelling of an address for comparing: mailboxes that differ by case alone are the same
   * person everywhere we know.
   */
  public static String keyOf(EmailAddress email) {
    return email.text().toLowerCase(Locale.ROOT);
  }

  /** What is needed to take somebody in. */
  record NewAccount(
      String name,
      EmailAddress email,
      @Nullable String password,
      Locale language,
      int termsVersion) {}
}
