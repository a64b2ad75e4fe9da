package net.mhpss.members.photos;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A member's photo, all of it. A foreign key does the forgetting, of every byte. */
@Component
class PersonalPhotos implements KeepsPersonal {
  private final JdbcClient db;

  PersonalPhotos(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "photo";
  }

  @Override
  public Object export(long member) {
    return db.sql("select credit, since, small, large from photos where member_id = :member")
        .param("member", member)
        .query(
            (row, number) ->
                Map.<String, Object>of(
                    "credit", row.getString("credit"),
                    "since", row.getObject("since", OffsetDateTime.class).toInstant(),
                    "small", picture(row.getBytes("small")),
                    "large", picture(row.getBytes("large"))))
        .list();
  }

  /** As an address that browsers open. */
  private static String picture(byte[] jpeg) {
    return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
  }

  @Override
  public void forget(long member) {}
}
