package net.mhpss.hosting.introductions;

import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.mhpss.database.InSteps;
import net.mhpss.jobs.Job;
import net.mhpss.members.MemberBlocked;
import net.mhpss.members.MemberCard;
import net.mhpss.members.SafetyBegan;
import net.mhpss.messages.ConversationKind;
import net.mhpss.messages.Conversations;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Address;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every introduction, reached by one of the two whom it is for. */
@Component
class Introductions {
  static final int PAGE = 20;

  /** So long after the end of one, the same two are not proposed again, however it ended. */
  static final Duration LATELY = Duration.ofDays(180);

  private static final Duration KEPT = Duration.ofDays(400);

  private static final String INVITATION =
      """
      select i.id, i.address as introduction, i.proposed_at, i.until, d.sentence, a.yes, o.conversation, h.name as host_name,
             c.id as other, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public, c.headline, c.language,
             exists (select from blocks b where b.member_id = d.member_id and b.other_id = d.other_id) as apart
        from introduced d
        join introductions i on i.id = d.introduction_id
        left join introduction_answers a on a.introduction_id = d.introduction_id and a.member_id = d.member_id
        left join introduction_openings o on o.introduction_id = d.introduction_id
        left join member_card c on c.id = d.other_id and not c.safe
        left join member_card h on h.id = i.host_id and not h.safe
       where d.member_id = :member
      """;

  private final JdbcClient db;
  private final Conversations conversations;
  private final Texts texts;
  private final Clock clock;

  Introductions(JdbcClient db, Conversations conversations, Texts texts, Clock clock) {
    this.db = db;
    this.conversations = conversations;
    this.texts = texts;
    this.clock = clock;
  }

  /** The introduction at this address, if it is for this member. */
  Optional<Invitation> find(Address address, Reader.Member member) {
    return db.sql(INVITATION + " and i.address = :address")
        .param("address", address.id())
        .param("member", member.id())
        .query(this::invitation)
        .optional();
  }

  /** One more than a page of this member's, the latest first, from before this one on. */
  List<Invitation> of(Reader.Member member, Address before) {
    return db.sql(
            INVITATION
                + """
                   and d.introduction_id < coalesce((select id from introductions where address = :before), 9223372036854775807)
                 order by d.introduction_id desc
                 limit\s"""
                + (PAGE + 1))
        .param("member", member.id())
        .param("before", before.id())
        .query(this::invitation)
        .list();
  }

  private Invitation invitation(ResultSet row, int number) throws SQLException {
    var until = row.getObject("until", OffsetDateTime.class).toInstant();
    var conversation = row.getString("conversation");
    return new Invitation(
        row.getString("introduction"),
        other(row, number),
        row.getString("host_name"),
        row.getString("sentence"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        until,
        Standing.of(
            conversation != null, row.getObject("yes", Boolean.class), until, clock.instant()),
        conversation);
  }

  private static @Nullable Person other(ResultSet row, int number) throws SQLException {
    if (row.getString("name") == null) {
      return null;
    }
    var person =
        new Person(
            MemberCard.of(row, number), row.getString("headline"), row.getString("language"));
    return row.getBoolean("apart") ? person.asToVisitors() : person;
  }

  /**
   * Answers for this member; false when it is not for them, or cannot be answered any more. When
   * the other has said yes as well, the conversation is opened in the same transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean answer(Address address, boolean yes, Reader.Member member) {
    var asked = lock(address, member);
    asked.ifPresent(
        introduction -> {
          keep(introduction, yes, member);
          if (yes && isAgreed(introduction)) {
            open(introduction);
          }
        });
    return asked.isPresent();
  }

  /** One answer after the other: of two at the same moment the second one opens. */
  private Optional<Long> lock(Address address, Reader.Member member) {
    return db.sql(
            """
            select i.id
              from introductions i
             where i.address = :address
               and i.until > :now
               and exists (select from introduced where introduction_id = i.id and member_id = :member)
               and not exists (select from introduction_openings where introduction_id = i.id)
               for update of i
            """)
        .param("address", address.id())
        .param("now", OffsetDateTime.now(clock))
        .param("member", member.id())
        .query(Long.class)
        .optional();
  }

  private void keep(long introduction, boolean yes, Reader.Member member) {
    db.sql(
            """
            insert into introduction_answers (introduction_id, member_id, yes, at)
            values (:introduction, :member, :yes, :now)
            on conflict (introduction_id, member_id) do update set yes = excluded.yes, at = excluded.at
            """)
        .param("introduction", introduction)
        .param("member", member.id())
        .param("yes", yes)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private boolean isAgreed(long introduction) {
    return db.sql(
            """
            select count(*) = 2
               and not exists (select from introduction_endings where introduction_id = :introduction)
               and not exists (select from introduction_openings where introduction_id = :introduction)
              from introduction_answers
             where introduction_id = :introduction and yes
            """)
        .param("introduction", introduction)
        .query(Boolean.class)
        .single();
  }

  /** The three who are to write to each other. */
  private record Three(long one, long other, long host, String oneName, String otherName) {
    Stream<Long> all() {
      return Stream.of(one, other, host);
    }
  }

  private void open(long introduction) {
    var three = three(introduction).filter(this::mayMeet);
    if (three.isEmpty()) {
      end(introduction);
      return;
    }
    var those = three.get();
    var conversation =
        conversations.open(
            ConversationKind.INTRODUCTION, those.host(), List.of(those.one(), those.other()), "");
    conversations.write(
        conversation, new NewMessage(greeting(those)), those.host(), Languages.ENGLISH);
    db.sql(
            """
            insert into introduction_openings (introduction_id, conversation, at)
            values (:introduction, :conversation, :now)
            """)
        .param("introduction", introduction)
        .param("conversation", conversation.address())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** With the host who proposed it, or if they have left the team, with the first one's own. */
  private Optional<Three> three(long introduction) {
    return db.sql(
            """
            select c.id as one, o.id as other, c.name, o.name as other_name,
                   coalesce((select member_id from hosts where member_id = i.host_id),
                            (select a.host_id from assignments a where a.member_id = d.member_id)) as host
              from introductions i
              join introduced d on d.introduction_id = i.id and d.member_id < d.other_id
              join member_card c on c.id = d.member_id and not c.safe
              join member_card o on o.id = d.other_id and not o.safe
             where i.id = :introduction
            """)
        .param("introduction", introduction)
        .query(
            (row, number) ->
                new Three(
                    row.getLong("one"),
                    row.getLong("other"),
                    row.getLong("host"),
                    row.getString("name"),
                    row.getString("other_name")))
        .optional()
        .filter(three -> three.all().distinct().count() == 3);
  }

  private boolean mayMeet(Three three) {
    return db.sql(
            """
            select not exists (select from blocks
                                where (member_id = :one and other_id in (:other, :host))
                                   or (member_id = :other and other_id = :host))
            """)
        .param("one", three.one())
        .param("other", three.other())
        .param("host", three.host())
        .query(Boolean.class)
        .single();
  }

  /** The host's first words, in the languages that the two read. */
  private String greeting(Three three) {
    return db
        .sql("select language from member_card where id in (:one, :other) order by id = :one desc")
        .param("one", three.one())
        .param("other", three.other())
        .query((row, number) -> language(row.getString("language")))
        .list()
        .stream()
        .distinct()
        .map(language -> greeting(three, language))
        .collect(Collectors.joining("\n\n"));
  }

  private String greeting(Three three, Locale language) {
    return texts.say(
        language,
        "introductions.greeting",
        Map.of("one", three.oneName(), "other", three.otherName()));
  }

  private static Locale language(String code) {
    return requireNonNullElse(Languages.offered(code), Languages.ENGLISH);
  }

  private void end(long introduction) {
    db.sql(
            """
            insert into introduction_endings (introduction_id, at) values (:introduction, :now)
            on conflict do nothing
            """)
        .param("introduction", introduction)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Who goes out of sight is introduced to nobody; who was to meet them waits, as for anybody. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(SafetyBegan began) {
    endOf(
        began.member(),
        "exists (select from introduced d where d.introduction_id = i.id and d.member_id = :member)");
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MemberBlocked blocked) {
    var both =
        """
        ((select count(*) from introduced d where d.introduction_id = i.id and d.member_id in (:member, %1$d)) = 2
         or exists (select from introduced d
                     where d.introduction_id = i.id
                       and ((d.member_id = :member and i.host_id = %1$d) or (d.member_id = %1$d and i.host_id = :member))))
        """
            .formatted(blocked.other());
    endOf(blocked.member(), both);
  }

  private void endOf(long member, String which) {
    db.sql(
            """
            insert into introduction_endings (introduction_id, at)
            select i.id, :now
              from introductions i
             where i.until > :now
               and (i.host_id = :member
                    or i.id in (select introduction_id from introduced where member_id = :member))
               and not exists (select from introduction_openings o where o.introduction_id = i.id)
               and\s"""
                + which
                + " on conflict do nothing")
        .param("member", member)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** What was answered is nobody's business any more; the rest goes after a while. */
  public void forget() {
    var now = OffsetDateTime.now(clock);
    db.sql(
            """
            delete from introduction_answers a
             where (select until from introductions where id = a.introduction_id) <= :now
            """)
        .param("now", now)
        .update();
    InSteps.forget(db, "introductions", "until", now.minus(KEPT));
  }

  @Configuration(proxyBeanMethods = false)
  static class Forgetting {
    @Bean
    Job forgetIntroductions(Introductions introductions) {
      return Job.daily("hosting.forget-introductions", LocalTime.of(2, 50), introductions::forget);
    }
  }
}
