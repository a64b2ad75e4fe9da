package net.mhpss.hosting.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.mhpss.database.AuditLog;
import net.mhpss.members.MemberCard;
import net.mhpss.web.Address;
import net.mhpss.web.Limits;
import net.mhpss.web.Reader;
import net.mhpss.web.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every note, reached through the member whom it is about: hosts read what was noted about others,
 * nobody what was noted about themselves. About who is in safety mode their own host alone reads:
 * what others knew would tell them who the pseudonym is.
 */
@Component
class Notes {
  static final int PAGE = 20;
  private static final int AN_HOUR = 60;

  private static final String READABLE =
      """
      c.id <> :reader
         and (not c.safe or exists (select from member_host h where h.member_id = c.id and h.host_id = :reader))
      """;

  private final JdbcClient db;
  private final Limits limits;
  private final AuditLog audit;
  private final Clock clock;

  Notes(JdbcClient db, Limits limits, AuditLog audit, Clock clock) {
    this.db = db;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /** The member at this address, if this reader may know what is noted about them. */
  Optional<MemberCard> member(Address address, Reader.Member reader) {
    return reader.may(Right.HOST_MEMBERS)
        ? db.sql(
                """
                select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
                  from member_card c
                 where c.address = :address and
                """
                    + READABLE)
            .param("address", address.id())
            .param("reader", reader.id())
            .query(MemberCard::of)
            .optional()
        : Optional.empty();
  }

  /** So many notes about a member at most, from before this one, the newest first. */
  List<Note> about(long member, Address before, int limit, Reader.Member reader) {
    return db.sql(
            """
            select n.id, n.address, n.body, n.at, a.name as author, n.author_id is not distinct from :reader as own
              from member_notes n
              join member_card c on c.id = n.member_id
              left join member_card a on a.id = n.author_id and (not a.safe or a.id = :reader)
             where n.member_id = :member
               and n.id < coalesce((select id from member_notes where address = :before), 9223372036854775807)
               and
            """
                + READABLE
                + " order by n.id desc limit "
                + limit)
        .param("member", member)
        .param("before", before.id())
        .param("reader", reader.id())
        .query(Notes::note)
        .list();
  }

  private static Note note(ResultSet row, int number) throws SQLException {
    return new Note(
        row.getLong("id"),
        row.getString("address"),
        row.getString("author"),
        row.getBoolean("own"),
        row.getString("body"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** Whether this host may write one more now; asking counts. A person never reaches the limit. */
  boolean mayWrite(Reader.Member host) {
    return limits.allows("notes by " + host.id(), AN_HOUR, Duration.ofHours(1));
  }

  /** Keeps what a form without problems holds. */
  @Transactional(propagation = Propagation.MANDATORY)
  void write(MemberCard member, NewNote form, Reader.Member host) {
    db.sql(
            """
            insert into member_notes (address, member_id, author_id, body, at)
            values (:address, :member, :author, :body, :now)
            """)
        .param("address", Address.random().id())
        .param("member", member.id())
        .param("author", host.id())
        .param("body", form.text())
        .param("now", OffsetDateTime.now(clock))
        .update();
    audit.note(host.id(), "hosting.noted", "member", member.id());
  }

  /** Takes back what this host has noted themself; about whom it was. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<MemberCard> takeBack(Address note, Reader.Member host) {
    var about =
        host.may(Right.HOST_MEMBERS)
            ? db.sql(
                    """
                    select c.id, c.address, c.name, c.country, c.kinds, c.photo, c.photo_public
                      from member_notes n
                      join member_card c on c.id = n.member_id
                     where n.address = :note and n.author_id = :reader and
                    """
                        + READABLE)
                .param("note", note.id())
                .param("reader", host.id())
                .query(MemberCard::of)
                .optional()
            : Optional.<MemberCard>empty();
    about.ifPresent(
        member -> {
          db.sql("delete from member_notes where address = :note")
              .param("note", note.id())
              .update();
          audit.note(host.id(), "hosting.note-taken-back", "member", member.id());
        });
    return about;
  }
}
