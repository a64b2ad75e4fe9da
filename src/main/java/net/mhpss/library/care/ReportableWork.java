package net.mhpss.library.care;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.moderation.InContext;
import net.mhpss.moderation.Reportable;
import net.mhpss.moderation.Reported;
import net.mhpss.text.Markdown;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A work that somebody reports. Its own page corrects and takes away: here one is told of it. */
@Component
class ReportableWork implements Reportable {
  private static final Pattern PATH = Pattern.compile("/library/([^/?#]{1,400})");

  private final JdbcClient db;

  ReportableWork(JdbcClient db) {
    this.db = db;
  }

  @Override
  public String kind() {
    return "work";
  }

  @Override
  public Optional<Reported> at(String path, Reader.Member reader) {
    var match = PATH.matcher(path);
    return match.matches()
        ? db.sql("select id, shared_by, title from work_card where address = :address")
            .param("address", Address.of(match.group(1)).id())
            .query(
                (row, number) ->
                    new Reported(
                        "work",
                        row.getLong("id"),
                        row.getObject("shared_by", Long.class),
                        null,
                        row.getString("title")))
            .optional()
        : Optional.empty();
  }

  @Override
  public Optional<InContext> shown(long thing) {
    return db.sql(
            """
            select w.address, w.title, w.shared_at, m.name, e.summary
              from work_card w
              join lateral (select summary from editions where work_id = w.id order by id limit 1) e on true
              left join member_card m on m.id = w.shared_by
             where w.id = :work
            """)
        .param("work", thing)
        .query(
            (row, number) ->
                new InContext(
                    "/library/" + row.getString("address"),
                    row.getString("title"),
                    List.of(
                        new InContext.Piece(
                            row.getString("name"),
                            Markdown.html(row.getString("summary")),
                            row.getObject("shared_at", OffsetDateTime.class).toInstant(),
                            true))))
        .optional();
  }
}
