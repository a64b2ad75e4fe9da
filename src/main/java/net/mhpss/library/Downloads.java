package net.mhpss.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import net.mhpss.files.Files;
import net.mhpss.web.Address;
import net.mhpss.web.Reply.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files of the library, and counts how often by day: never who. */
@Component
class Downloads {
  private static final Pattern PROGRAMS =
      Pattern.compile(
          "(?i)bot\\b|bot/|crawl|spider|slurp|archiver|curl/|wget/|python|java/|http-?client|okhttp|scrapy|headless|monitor|preview|fetch|^$");

  private final JdbcClient db;
  private final Files files;
  private final Clock clock;

  Downloads(JdbcClient db, Files files, Clock clock) {
    this.db = db;
    this.files = files;
    this.clock = clock;
  }

  /** A file of a work, and the number by which its downloads are counted. */
  record Offered(long file, Download download) {}

  /** The file with this address in the work with that one. */
  Optional<Offered> find(Address work, Address file) {
    return db.sql(
            """
        select f.file_id, e.title, e.language
          from edition_files f
          join editions e on e.id = f.edition_id
          join works w on w.id = e.work_id
         where f.address = :file
           and w.address = :work
        """)
        .param("file", file.id())
        .param("work", work.id())
        .query(
            (row, number) ->
                new Named(
                    row.getLong("file_id"), row.getString("title"), row.getString("language")))
        .optional()
        .flatMap(this::offered);
  }

  private Optional<Offered> offered(Named named) {
    return files
        .find(named.file)
        .map(
            stored ->
                new Offered(
                    stored.id(),
                    new Download(
                        files.path(stored),
                        FileName.of(named.title, named.language, stored.format()),
                        stored.mediaType(),
                        stored.checksum())));
  }

  private record Named(long file, String title, String language) {}

  /**
   * Counts one more download today, if this is one: a whole file or its beginning, asked for by
   * what seems to be a person.
   */
  @Transactional
  void count(long file, String method, @Nullable String range, @Nullable String program) {
    if (!method.equals("GET") || !isBeginning(range) || isProgram(program)) {
      return;
    }
    db.sql(
            """
        insert into downloads (file_id, day, times)
        select file_id, :day, 1 from edition_files where file_id = :file
        on conflict (file_id, day) do update set times = downloads.times + 1
        """)
        .param("file", file)
        .param("day", LocalDate.now(clock))
        .update();
  }

  /** A later range goes on with a download that was counted when it began. */
  private static boolean isBeginning(@Nullable String range) {
    return range == null || range.replace(" ", "").startsWith("bytes=0-");
  }

  private static boolean isProgram(@Nullable String program) {
    return program == null || PROGRAMS.matcher(program).find();
  }
}
