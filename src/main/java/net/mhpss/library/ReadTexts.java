package net.mhpss.library;

import net.mhpss.database.ChangeLog;
import net.mhpss.files.TextRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets a work be found by the words in its files as soon as they have been read. */
@Component
class ReadTexts implements TextRead {
  private final JdbcClient db;
  private final ChangeLog changes;

  ReadTexts(JdbcClient db, ChangeLog changes) {
    this.db = db;
    this.changes = changes;
  }

  @Override
  public void textRead(long file) {
    db.sql(
            """
            select e.work_id
              from edition_files f
              join editions e on e.id = f.edition_id
             where f.file_id = :file
            """)
        .param("file", file)
        .query(Long.class)
        .list()
        .forEach(work -> changes.note("work", work));
  }
}
