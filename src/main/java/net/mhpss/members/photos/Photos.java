package net.mhpss.members.photos;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import net.mhpss.database.ChangeLog;
import net.mhpss.files.Portrait.Drawn;
import net.mhpss.members.Field;
import net.mhpss.members.Nearness;
import net.mhpss.members.Photographed;
import net.mhpss.text.Typed;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The photos of members, reached through who wants to see one. */
@Component
class Photos implements Photographed {
  private final JdbcClient db;
  private final Nearness nearness;
  private final ChangeLog changes;
  private final Clock clock;

  Photos(JdbcClient db, Nearness nearness, ChangeLog changes, Clock clock) {
    this.db = db;
    this.nearness = nearness;
    this.changes = changes;
    this.clock = clock;
  }

  /** How large a photo is wanted. */
  enum Size {
    SMALL,
    LARGE
  }

  /** The JPEG at this address, if this reader may see it. */
  Optional<byte[]> find(Address address, Size size, Reader reader) {
    return db.sql(
            """
            select member_id, case when :small then small else large end as jpeg
              from shown_photos
             where address = :address
            """)
        .param("small", size == Size.SMALL)
        .param("address", address.id())
        .query((row, number) -> new Kept(row.getLong("member_id"), row.getBytes("jpeg")))
        .optional()
        .filter(kept -> nearness.sees(reader, kept.member(), Field.PHOTO))
        .map(Kept::jpeg);
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  private record Kept(long member, byte[] jpeg) {}

  /** Keeps a photo in place of the one before, at an address that nothing has had. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Drawn photo, String credit, Reader.Member member) {
    keep(member.id(), photo, credit);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(long member, Drawn photo, String credit) {
    db.sql(
            """
            insert into photos (member_id, address, credit, small, large, since)
            values (:member, :address, :credit, :small, :large, :now)
            on conflict (member_id) do update
              set address = excluded.address, credit = excluded.credit, small = excluded.small,
                  large = excluded.large, since = excluded.since
            """)
        .param("member", member)
        .param("address", Address.random().id())
        .param("credit", Typed.line(credit))
        .param("small", photo.small())
        .param("large", photo.large())
        .param("now", OffsetDateTime.now(clock))
        .update();
    changes.note("member", member);
  }

  /** Says anew who took the photo; false when there is none. */
  @Transactional(propagation = Propagation.MANDATORY)
  boolean credit(String credit, Reader.Member member) {
    var known =
        db.sql("update photos set credit = :credit where member_id = :member")
                .param("credit", Typed.line(credit))
                .param("member", member.id())
                .update()
            == 1;
    changes.stir();
    return known;
  }

  /** Takes the photo away for good. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(Reader.Member member) {
    db.sql("delete from photos where member_id = :member").param("member", member.id()).update();
    changes.note("member", member.id());
  }
}
