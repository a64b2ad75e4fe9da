package net.mhpss.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import net.mhpss.hosting.Host;
import net.mhpss.hosting.HostsToContact;
import net.mhpss.mail.EmailAddress;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write to the network, as it comes in: kept whatever it is, looked at for signs that
 * nobody meant it for us, given to who answers it, and acknowledged.
 */
@Component
class ContactMessages {
  private static final int A_DAY = 10;
  private static final int BY_ALL_MEANS_A_DAY = 100;
  private static final int OTHERS_WITH_THE_SAME = 2;
  private static final Duration LATELY = Duration.ofDays(7);

  private final JdbcClient db;
  private final Opened opened;
  private final HostsToContact hosts;
  private final Standing standing;
  private final Routing routing;
  private final ContactLetters letters;
  private final Limits limits;
  private final Clock clock;

  ContactMessages(
      JdbcClient db,
      Opened opened,
      HostsToContact hosts,
      Standing standing,
      Routing routing,
      ContactLetters letters,
      Limits limits,
      Clock clock) {
    this.db = db;
    this.opened = opened;
    this.hosts = hosts;
    this.standing = standing;
    this.routing = routing;
    this.letters = letters;
    this.limits = limits;
    this.clock = clock;
  }

  /** Keeps a message; false after far too many in a day. */
  @Transactional
  boolean take(NewContactMessage form, Reader reader) {
    var writer = writer(form, reader);
    var today = "contact " + writer.email().text().toLowerCase(Locale.ROOT);
    if (!limits.allows(today + " by all means", BY_ALL_MEANS_A_DAY, Duration.ofDays(1))) {
      return false;
    }
    var topic = form.chosen().orElseThrow();
    var language = form.languageOr(reader.language());
    var text = form.text();
    var traits = Likeness.of(text);
    var signs = EnumSet.noneOf(Sign.class);
    if (!limits.allows(today, A_DAY, Duration.ofDays(1))) {
      signs.add(Sign.TOO_MANY);
    }
    if (reader instanceof Reader.Visitor) {
      signs.addAll(signs(form, text, language, writer, traits));
    }
    var id = keep(topic, language, writer, text, traits, wished(form, reader));
    if (Sign.areEnough(signs)) {
      standing.isHeld(id, signs);
    } else {
      standing.waitsForUs(id, topic.due());
      routing.give(id);
      letters.acknowledge(id);
    }
    return true;
  }

  private record Writer(String name, EmailAddress email, @Nullable Long member) {}

  /** Who is signed in is known: no other address gets what they write. */
  private Writer writer(NewContactMessage form, Reader reader) {
    return switch (reader) {
      case Reader.Visitor _ ->
          new Writer(Typed.line(form.name()), EmailAddress.read(form.email()).orElseThrow(), null);
      case Reader.Member member ->
          db.sql("select name, email from member_mail where id = :member")
              .param("member", member.id())
              .query(
                  (row, number) ->
                      new Writer(
                          row.getString("name"),
                          EmailAddress.read(row.getString("email")).orElseThrow(),
                          member.id()))
              .single();
    };
  }

  private Set<Sign> signs(
      NewContactMessage form, String text, Locale language, Writer writer, Integer[] traits) {
    var signs = Signs.in(text, language.getLanguage());
    signs.addAll(opened.signs(form.opened()));
    if (form.isFromAProgram()) {
      signs.add(Sign.TRAP);
    }
    if (othersWithTheSame(writer, traits) >= OTHERS_WITH_THE_SAME) {
      signs.add(Sign.REPEATED);
    }
    return signs;
  }

  /** From how many other addresses a near-same text has come of late. */
  private int othersWithTheSame(Writer writer, Integer[] traits) {
    return db.sql(
            """
            select count(*)
              from (select lower(email)
                      from contact_messages
                     where traits && :traits
                       and came_at > :since
                       and lower(email) <> :email
                       and (select count(*) from unnest(traits) one where one = any (:traits)) >= :near
                     group by 1
                     limit 5) others
            """)
        .param("traits", traits)
        .param("since", OffsetDateTime.now(clock).minus(LATELY))
        .param("email", writer.email().text().toLowerCase(Locale.ROOT))
        .param("near", Likeness.near(traits))
        .query((row, number) -> row.getInt(1))
        .single();
  }

  /** A member is answered by their own host, unless they ask for another. */
  private @Nullable Long wished(NewContactMessage form, Reader reader) {
    return hosts.find(Address.of(form.host()), reader).map(Host::id).orElse(null);
  }

  private long keep(
      Topic topic,
      Locale language,
      Writer writer,
      String text,
      Integer[] traits,
      @Nullable Long wished) {
    return db.sql(
            """
            insert into contact_messages
              (address, topic, goes_to, name, email, language, message, member_id, came_at, traits, wished_host_id)
            values
              (:address, :topic, :to, :name, :email, :language, :message, :member, :now, :traits, :wished)
            returning id
            """)
        .param("address", Address.random().id())
        .param("topic", topic.name())
        .param("to", topic.goesTo().name())
        .param("name", writer.name())
        .param("email", writer.email().text())
        .param("language", language.getLanguage())
        .param("message", text)
        .param("member", writer.member())
        .param("now", OffsetDateTime.now(clock))
        .param("traits", traits)
        .param("wished", wished)
        .query((row, number) -> row.getLong(1))
        .single();
  }
}
