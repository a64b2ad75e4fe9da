package net.mhpss.administration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.mhpss.hosting.Appointing;
import net.mhpss.hosting.Hosts;
import net.mhpss.hosting.Leaving;
import net.mhpss.mail.EmailAddress;
import net.mhpss.members.Members;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which office, and how that begins and ends. */
@Component
class Appointments {
  private final JdbcClient db;
  private final Members members;
  private final Hosts hosts;

  Appointments(JdbcClient db, Members members, Hosts hosts) {
    this.db = db;
    this.members = members;
    this.hosts = hosts;
  }

  /** Everybody who holds an office. There are few. */
  List<Held> all() {
    return db.sql(
            """
            select c.address, c.name, r.role, r.since
              from member_roles r
              join member_card c on c.id = r.member_id
             order by r.role, c.name collate "und-x-icu", c.id
             limit 500
            """)
        .query(
            (row, number) ->
                new Held(
                    row.getString("address"),
                    row.getString("name"),
                    Office.valueOf(row.getString("role")),
                    row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Appoints; message keys by field where it cannot be done. The form has no problems. */
  @Transactional
  Map<String, String> appoint(NewAppointment form, Reader.Member by) {
    var member = members.idOf(EmailAddress.read(form.email()).orElseThrow());
    if (member.isEmpty()) {
      return Map.of("email", "administration.nobody");
    }
    var office = Office.of(form.office()).orElseThrow();
    var kind = office.host();
    if (kind == null) {
      members.appoint(member.get(), office.role(), by.id());
      return Map.of();
    }
    return switch (hosts.appoint(member.get(), kind, form.regions(), form.languages(), by)) {
      case Appointing.Appointed _ -> Map.of();
      case Appointing.Refused(var problems) -> problems;
      case Appointing.NotFound _ -> Map.of("email", "administration.nobody");
    };
  }

  /** Ends an office; a key of why not, or empty when it is done. */
  @Transactional
  Optional<String> end(Address address, Office office, Reader.Member by) {
    var member = members.idOf(address);
    if (member.isEmpty() || !by.may(Right.APPOINT)) {
      return Optional.of("administration.nobody");
    }
    if (office.host() == null) {
      return members.dismiss(member.get(), office.role(), by.id())
          ? Optional.empty()
          : Optional.of("administration.last-administrator");
    }
    return switch (hosts.leave(member.get(), by)) {
      case Leaving.Left _ -> Optional.empty();
      case Leaving.LastHost _ -> Optional.of("administration.last-host");
      case Leaving.NotFound _ -> Optional.of("administration.nobody");
    };
  }

  /** An office that somebody holds. */
  record Held(String address, String name, Office office, Instant since) {}
}
