package net.mhpss.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.mhpss.contact.Topic.GoesTo;
import net.mhpss.hosting.HostKind;
import net.mhpss.web.Languages;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who answers what: the hosting team, the Coordinator and the Network Manager, or the hosting
 * manager alone. Where an office is not filled yet, the administrators.
 */
@Component
class Answerers {
  /** In the place of an inbox for who answers nothing at all. */
  private static final String NONE = "NONE";

  private final JdbcClient db;

  Answerers(JdbcClient db) {
    this.db = db;
  }

  /** Somebody who answers, with where mail for them goes. */
  record Person(long id, String address, String name, String email, Locale language) {
    private static Person of(ResultSet row, int number) throws SQLException {
      return new Person(
          row.getLong("id"),
          row.getString("address"),
          row.getString("name"),
          row.getString("email"),
          Objects.requireNonNullElse(
              Languages.offered(row.getString("language")), Languages.ENGLISH));
    }
  }

  /** Everybody who answers what goes there. */
  List<Person> of(GoesTo where) {
    var people = withRoles(where.roles());
    return people.isEmpty() ? withRoles(List.of("ADMINISTRATOR")) : people;
  }

  private List<Person> withRoles(List<String> roles) {
    return db.sql(
            """
            select m.id, c.address, m.name, m.email, m.language
              from member_mail m
              join member_card c on c.id = m.id
             where m.id in (select member_id from member_roles where role in (:roles))
             order by m.name collate "und-x-icu", m.id
            """)
        .param("roles", roles)
        .query(Person::of)
        .list();
  }

  /** Who does the work of this host at this moment; whoever is not a host does their own. */
  Optional<Person> worksFor(long host) {
    return db.sql(
            """
            select m.id, c.address, m.name, m.email, m.language
              from member_mail m
              join member_card c on c.id = m.id
             where m.id = coalesce((select worker_id from desks where host_id = :host), :host)
            """)
        .param("host", host)
        .query(Person::of)
        .optional();
  }

  /** The host who is to answer this; nobody while there is no host. */
  Optional<Long> choose(
      Topic topic, String language, @Nullable Long writer, @Nullable Long wished) {
    var team =
        db.sql(
                """
                select h.member_id, h.kind, h.languages, s.share, d.worker_id = h.member_id as present,
                       coalesce(w.open, 0) as open,
                       (select since from contact_claims
                         where host_id = h.member_id order by since desc limit 1) as last_given
                  from host_card h
                  join host_share s on s.member_id = h.member_id
                  join desks d on d.host_id = h.member_id
                  left join (select host_id, count(*) as open from contact_waiting group by host_id) w
                    on w.host_id = h.member_id
                """)
            .query(Answerers::answerer)
            .list();
    return Answerer.best(topic, language, wished == null ? hostOf(writer) : wished, team)
        .map(Answerer::id);
  }

  private static Answerer answerer(ResultSet row, int number) throws SQLException {
    var last = row.getObject("last_given", OffsetDateTime.class);
    return new Answerer(
        row.getLong("member_id"),
        HostKind.valueOf(row.getString("kind")),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getBoolean("present"),
        row.getDouble("share"),
        row.getInt("open"),
        last == null ? Instant.EPOCH : last.toInstant());
  }

  private @Nullable Long hostOf(@Nullable Long member) {
    return member == null
        ? null
        : db.sql("select host_id from member_host where member_id = :member")
            .param("member", member)
            .query((row, number) -> row.getLong(1))
            .optional()
            .orElse(null);
  }

  /** Whether this member answers anything at all. */
  boolean include(Reader.Member reader) {
    return !inboxes(reader).equals(List.of(NONE));
  }

  /** The inboxes that this member reads: for {@code goes_to in (:to)}, and so never empty. */
  List<String> inboxes(Reader.Member reader) {
    var inboxes = new ArrayList<String>();
    for (var inbox : GoesTo.values()) {
      if (reader.may(right(inbox))
          || (reader.may(Right.APPOINT) && withRoles(inbox.roles()).isEmpty())) {
        inboxes.add(inbox.name());
      }
    }
    return inboxes.isEmpty() ? List.of(NONE) : inboxes;
  }

  private static Right right(GoesTo inbox) {
    return switch (inbox) {
      case HOSTS -> Right.ANSWER_CONTACT;
      case OFFICES -> Right.ANSWER_INSTITUTIONS;
      case MANAGER -> Right.OVERSEE_HOSTING;
    };
  }
}
