package net.mhpss.discussions.attachments;

import java.nio.file.Path;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.mhpss.discussions.attachments.PostUploads.Sent;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Files;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import net.mhpss.files.StoredFile;
import net.mhpss.files.Upload;
import net.mhpss.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come with posts. Whoever asks has made sure that the reader may read the discussion; a
 * file of a post that was taken away is not found.
 */
@Component("attachmentsOfPosts") // messages have attachments of their own
public class Attachments {
  private final JdbcClient db;
  private final Files files;

  Attachments(JdbcClient db, Files files) {
    this.db = db;
    this.files = files;
  }

  /** What is wrong with what was sent, as the key of a message; null when nothing is. */
  public static @Nullable String problem(Upload<Sent> upload) {
    return switch (upload) {
      case Upload.None<Sent>() -> null;
      case Upload.TooMany<Sent>() -> "messages.files-today";
      case Upload.Looked<Sent>(Sent(Accepted _, var _)) -> null;
      case Upload.Looked<Sent>(Sent(Refused(var reason), var _)) -> refusal(reason);
    };
  }

  private static String refusal(Reason reason) {
    return reason == Reason.TOO_LARGE
        ? "messages.file-too-large"
        : "library.file-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a file was sent that can be kept. */
  public static boolean isThere(Upload<Sent> upload) {
    return upload instanceof Upload.Looked<Sent>(Sent(Accepted _, var _));
  }

  /** Keeps the file of a post that has just been written. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(long post, Upload<Sent> upload) {
    if (upload instanceof Upload.Looked<Sent>(Sent(Accepted accepted, var small))) {
      db.sql(
              """
              insert into post_files (file_id, post_id, address, small)
              values (:file, :post, :address, :small)
              """)
          .param("file", files.keep(accepted).id())
          .param("post", post)
          .param("address", Address.random().id())
          .param("small", small, Types.BINARY)
          .update();
    }
  }

  /** The files of these posts, by post. */
  public Map<Long, List<Attachment>> of(Collection<Long> posts) {
    return posts.isEmpty()
        ? Map.of()
        : db
            .sql(
                """
                select a.post_id, a.address, f.name, f.format, f.bytes, a.small is not null as picture
                  from post_files a
                  join file_card f on f.id = a.file_id
                 where a.post_id = any(:posts)
                 order by a.file_id
                """)
            .param("posts", posts.toArray(Long[]::new))
            .query(
                (row, number) ->
                    new Attachment(
                        row.getLong("post_id"),
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("format"),
                        row.getLong("bytes"),
                        row.getBoolean("picture")))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Attachment::post));
  }

  private static final String IN_A_POST =
      """
        from post_files a
        join posts p on p.id = a.post_id
       where a.address = :file and p.discussion_id = :discussion and p.html <> ''
      """;

  /** The file at this address in a discussion that the reader may read. */
  public Optional<StoredFile> find(long discussion, Address file) {
    return db.sql("select a.file_id\n" + IN_A_POST)
        .param("file", file.id())
        .param("discussion", discussion)
        .query((row, number) -> row.getLong(1))
        .optional()
        .flatMap(files::find);
  }

  /** How a picture looks when it is small. */
  public Optional<byte[]> small(long discussion, Address file) {
    return db.sql("select a.small\n" + IN_A_POST + " and a.small is not null")
        .param("file", file.id())
        .param("discussion", discussion)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  /** Where the bytes of a file are. */
  public Path path(StoredFile file) {
    return files.path(file);
  }

  /** The numbers of the files that a member has sent. */
  public List<Long> sentBy(long member) {
    return db.sql(
            """
            select a.file_id
              from posts p
              join post_files a on a.post_id = p.id
             where p.author_id = :member
             order by a.file_id
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** The files of posts whose words go for good go with them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void remove(List<Long> posts) {
    db.sql("select file_id from post_files where post_id = any(:posts)")
        .param("posts", posts.toArray(Long[]::new))
        .query((row, number) -> row.getLong(1))
        .list()
        .forEach(files::remove);
  }
}
