package net.mhpss.groups.mailed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.database.InSteps;
import net.mhpss.groups.Access;
import net.mhpss.groups.Group;
import net.mhpss.groups.Groups;
import net.mhpss.groups.Memberships;
import net.mhpss.jobs.Job;
import net.mhpss.mail.EmailAddress;
import net.mhpss.mail.Letter;
import net.mhpss.mail.Letters;
import net.mhpss.mail.PublicAddress;
import net.mhpss.members.Blocks;
import net.mhpss.members.Members;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import net.mhpss.web.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom hosts of groups have invited by mail. A host gets the same answer whoever has the address: a
 * member or not, in the group or kept out of it, willing or not.
 */
@Component
class MailInvitations {
  private static final Duration LIFE = Duration.ofDays(14);

  /** So long nobody is written to about the same group again. */
  private static final Duration REST = Duration.ofDays(3);

  /** So many groups write to one address within the life of an invitation. */
  private static final int MOST_TO_ONE = 3;

  private final JdbcClient db;
  private final Groups groups;
  private final Memberships memberships;
  private final Members members;
  private final Blocks blocks;
  private final Letters letters;
  private final Texts texts;
  private final PublicAddress address;
  private final Clock clock;

  MailInvitations(
      JdbcClient db,
      Groups groups,
      Memberships memberships,
      Members members,
      Blocks blocks,
      Letters letters,
      Texts texts,
      PublicAddress address,
      Clock clock) {
    this.db = db;
    this.groups = groups;
    this.memberships = memberships;
    this.members = members;
    this.blocks = blocks;
    this.letters = letters;
    this.texts = texts;
    this.address = address;
    this.clock = clock;
  }

  /** Somebody who was invited and has not come yet. */
  record Sent(String address, String email, Instant at, Instant until) {}

  /** Invites whoever has this address. The form has no problems. */
  @Transactional
  void invite(Group group, NewMailInvitation form, Reader.Member host) {
    var to = form.to();
    var key = Members.keyOf(to);
    var token = Token.random();
    var isWritten = mayBeWrittenTo(key, group) && mayBeInvited(to, key, group, host);
    keep(group, to, key, token, isWritten, host);
    if (isWritten) {
      write(group, to, token, Objects.requireNonNull(Languages.offered(form.language())), host);
    }
  }

  private boolean mayBeWrittenTo(String key, Group group) {
    return db.sql(
            """
            select not exists (select from uninvitable where email_hash = :hash)
               and not exists (select from mail_invitations
                                where email_key = :key and group_id = :group and invited_at > :rest)
               and (select count(*) from mail_invitations
                     where email_key = :key and group_id <> :group and expires_at > :now) < :most
            """)
        .param("hash", hash(key))
        .param("key", key)
        .param("group", group.id())
        .param("rest", OffsetDateTime.now(clock).minus(REST))
        .param("now", OffsetDateTime.now(clock))
        .param("most", MOST_TO_ONE)
        .query(Boolean.class)
        .single();
  }

  private static byte[] hash(String key) {
    return new Token("uninvitable " + key).hash();
  }

  /** Who is in the group, is banned from it, or keeps away from the host, is not written to. */
  private boolean mayBeInvited(EmailAddress to, String key, Group group, Reader.Member host) {
    var member = members.idOf(to);
    return member
        .map(
            known ->
                !blocks.standBetween(host.id(), known)
                    && db.sql(
                            """
                            select not exists (select from memberships
                                                where group_id = :group and member_id = :member)
                               and not exists (select from turned_away
                                                where group_id = :group and member_id = :member
                                                  and what = 'BANNED'
                                                  and (until is null or until > now()))
                            """)
                        .param("group", group.id())
                        .param("member", known)
                        .query(Boolean.class)
                        .single())
        .orElse(true);
  }

  /** A link that was sent before stays good unless another goes out in its place. */
  private void keep(
      Group group, EmailAddress to, String key, Token token, boolean anew, Reader.Member host) {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            insert into mail_invitations
                   (address, group_id, token_hash, email, email_key, by_member_id, invited_at, expires_at)
            values (:address, :group, :hash, :email, :key, :host, :now, :until)
            on conflict (group_id, email_key) do update
              set token_hash = case when :anew then excluded.token_hash else mail_invitations.token_hash end,
                  by_member_id = excluded.by_member_id,
                  invited_at = case when :anew then excluded.invited_at else mail_invitations.invited_at end,
                  expires_at = case when :anew then excluded.expires_at else mail_invitations.expires_at end
            """)
        .param("address", Address.random().id())
        .param("group", group.id())
        .param("hash", token.hash())
        .param("email", to.text())
        .param("key", key)
        .param("host", host.id())
        .param("now", now)
        .param("until", now.plus(LIFE))
        .param("anew", anew)
        .update();
  }

  /**
   * A member reads it in their own language. Of a hidden group the letter has not even the name.
   */
  private void write(Group group, EmailAddress to, Token token, Locale wished, Reader.Member host) {
    var member = members.idOf(to).orElse(null);
    var language = member == null ? wished : languageOf(member).orElse(wished);
    var named = group.access() == Access.HIDDEN ? "hidden" : "named";
    var letter =
        Letter.to(to, "", language)
            .about("group-invitation")
            .subject(
                group.access() == Access.OPEN
                    ? say(language, "groups.mailed-subject-open", host, group)
                    : say(language, "groups.mailed-subject", host, group))
            .paragraph(say(language, "groups.mailed-" + named, host, group));
    if (group.access() != Access.HIDDEN) {
      letter.quote(group.purpose());
    }
    letter
        .paragraph(texts.say(language, "groups.mailed-how"))
        .button(
            texts.say(language, "groups.mailed-open"),
            address.of("/groups/invitations/" + token.text()))
        .names(host.id(), host.name())
        .footer(texts.say(language, "groups.mailed-why"))
        .footer(
            texts.say(language, "groups.mailed-never"),
            address.of("/u/invitation/" + token.text()));
    if (member != null) {
      letter.member(member);
    }
    letters.send(letter.seal());
  }

  private String say(Locale language, String key, Reader.Member host, Group group) {
    return texts.say(language, key, java.util.Map.of("name", host.name(), "group", group.name()));
  }

  private Optional<Locale> languageOf(long member) {
    return db.sql("select language from member_mail where id = :member")
        .param("member", member)
        .query(String.class)
        .optional()
        .map(Languages::offered);
  }

  /** Who was invited by mail and has not come, the latest first. */
  List<Sent> sent(Group group) {
    return db.sql(
            """
            select address, email, invited_at, expires_at
              from mail_invitations
             where group_id = :group
               and expires_at > :now
             order by invited_at desc, id desc
             limit 100
            """)
        .param("group", group.id())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new Sent(
                    row.getString("address"),
                    row.getString("email"),
                    row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Takes an invitation back: its link leads nowhere any more. */
  @Transactional
  void takeBack(Group group, Address invitation) {
    db.sql("delete from mail_invitations where group_id = :group and address = :address")
        .param("group", group.id())
        .param("address", invitation.id())
        .update();
  }

  /** The invitation that this link carries, as long as it is good. */
  Optional<MailInvitation> find(String token) {
    return db.sql(
            """
            select g.address, g.name, g.purpose, g.access, i.email_key, i.expires_at
              from mail_invitations i
              join groups g on g.id = i.group_id
             where i.token_hash = :hash
               and i.expires_at > :now
               and not exists (select from archives a where a.group_id = g.id)
            """)
        .param("hash", new Token(token).hash())
        .param("now", OffsetDateTime.now(clock))
        .query(
            (row, number) ->
                new MailInvitation(
                    row.getString("address"),
                    row.getString("name"),
                    row.getString("purpose"),
                    Access.valueOf(row.getString("access")),
                    row.getString("email_key"),
                    row.getObject("expires_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Whether it was sent to the address that this member has confirmed. */
  boolean isFor(MailInvitation invitation, Reader.@Nullable Member reader) {
    return reader != null
        && db.sql("select email from member_mail where id = :member")
            .param("member", reader.id())
            .query(String.class)
            .optional()
            .flatMap(EmailAddress::read)
            .map(Members::keyOf)
            .filter(invitation.emailKey()::equals)
            .isPresent();
  }

  /** Takes the member in to whose address it was sent; it is used up. */
  @Transactional
  Optional<Group> accept(String token, Reader.Member member) {
    var invitation = find(token).filter(found -> isFor(found, member));
    if (invitation.isEmpty() || !use(token)) {
      return Optional.empty();
    }
    show(invitation.get(), member);
    var group = groups.find(new Address(invitation.get().groupAddress()), member);
    group.ifPresent(found -> memberships.takeIn(found, member));
    return group;
  }

  private boolean use(String token) {
    return db.sql("delete from mail_invitations where token_hash = :hash")
            .param("hash", new Token(token).hash())
            .update()
        == 1;
  }

  /** Who is invited may know of the group, whatever its access is. */
  private void show(MailInvitation invitation, Reader.Member member) {
    db.sql(
            """
            insert into invitations (group_id, member_id, invited_at)
            select g.id, :member, :now
              from groups g
             where g.address = :group
               and not exists (select from memberships m where m.group_id = g.id and m.member_id = :member)
               and not exists (select from turned_away t
                                where t.group_id = g.id and t.member_id = :member and t.what = 'BANNED'
                                  and (t.until is null or t.until > now()))
            on conflict do nothing
            """)
        .param("member", member.id())
        .param("now", OffsetDateTime.now(clock))
        .param("group", invitation.groupAddress())
        .update();
  }

  /** Nobody is invited at this address any more; what is under way is taken back. */
  @Transactional
  boolean never(String token) {
    var key =
        db.sql("select email_key from mail_invitations where token_hash = :hash")
            .param("hash", new Token(token).hash())
            .query(String.class)
            .optional();
    key.ifPresent(
        email -> {
          db.sql(
                  """
                  insert into uninvitable (email_hash, since) values (:hash, :now)
                  on conflict do nothing
                  """)
              .param("hash", hash(email))
              .param("now", OffsetDateTime.now(clock))
              .update();
          db.sql("delete from mail_invitations where email_key = :key")
              .param("key", email)
              .update();
        });
    return key.isPresent();
  }

  /** An address is not kept longer than the invitation is good. */
  void trim() {
    InSteps.forget(db, "mail_invitations", "expires_at", OffsetDateTime.now(clock));
  }

  @Configuration(proxyBeanMethods = false)
  static class Trimming {
    @Bean
    Job trimMailInvitations(MailInvitations invitations) {
      return Job.daily("groups.trim-invitations", LocalTime.of(3, 40), invitations::trim);
    }
  }
}
