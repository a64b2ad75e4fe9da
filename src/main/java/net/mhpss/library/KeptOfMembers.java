package net.mhpss.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.mhpss.members.KeepsPersonal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the library keeps of a member: what they have shared. It stays when they leave, without
 * their name.
 */
@Component
class KeptOfMembers implements KeepsPersonal {
  private final JdbcClient db;

  KeptOfMembers(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String room() {
    return "library";
  }

  @Override
  public Object export(long member) {
    return Map.of(
        "works shared",
        works(member),
        "editions added",
        editions(member),
        "files added",
        filesAdded(member),
        "put on shelves",
        shelved(member));
  }

  private List<Map<String, @Nullable Object>> shelved(long member) {
    return db.sql(
            """
            select '/library/' || w.address as path, s.since as at,
                   (select title from editions where work_id = w.id order by id limit 1) as title
              from group_works s
              join works w on w.id = s.work_id
             where s.by_member_id = :member
             order by s.since
            """)
        .param("member", member)
        .query(KeptOfMembers::kept)
        .list();
  }

  private List<Map<String, @Nullable Object>> works(long member) {
    return db.sql(
            """
            select '/library/' || w.address as path, w.shared_at as at,
                   (select title from editions where work_id = w.id order by id limit 1) as title
              from works w
             where w.shared_by = :member
             order by w.id
            """)
        .param("member", member)
        .query(KeptOfMembers::kept)
        .list();
  }

  private List<Map<String, @Nullable Object>> editions(long member) {
    return db.sql(
            """
            select '/library/' || w.address as path, e.added_at as at, e.title,
                   e.permission
              from editions e
              join works w on w.id = e.work_id
             where e.added_by = :member
             order by e.id
            """)
        .param("member", member)
        .query(
            (row, number) -> {
              var edition = kept(row, number);
              edition.put("permission", row.getString("permission"));
              return edition;
            })
        .list();
  }

  private List<Map<String, @Nullable Object>> filesAdded(long member) {
    return db.sql(
            """
            select '/library/' || w.address || '/files/' || f.address as path, f.added_at as at, e.title
              from edition_files f
              join editions e on e.id = f.edition_id
              join works w on w.id = e.work_id
             where f.added_by = :member
             order by f.file_id
            """)
        .param("member", member)
        .query(KeptOfMembers::kept)
        .list();
  }

  @Override
  public List<Long> files(long member) {
    return db.sql("select file_id from edition_files where added_by = :member order by file_id")
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  private static Map<String, @Nullable Object> kept(ResultSet row, int number) throws SQLException {
    var kept = new LinkedHashMap<String, @Nullable Object>();
    kept.put("title", row.getString("title"));
    kept.put("path", row.getString("path"));
    kept.put("at", row.getObject("at", OffsetDateTime.class).toInstant());
    return kept;
  }

  /** Works belong to everyone once they are shared; the foreign keys take the name off them. */
  @Override
  public void forget(long member) {}
}
