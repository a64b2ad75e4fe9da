package net.mhpss.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Files;
import net.mhpss.files.Receiving.Reason;
import net.mhpss.files.Receiving.Refused;
import net.mhpss.files.StoredFile;
import net.mhpss.files.Upload;
import net.mhpss.messages.MessageUploads.Sent;
import net.mhpss.web.Address;
import net.mhpss.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files that come with messages: each is for whoever may see its message. */
@Component
class Attachments {
  private final JdbcClient db;
  private final Files files;

  Attachments(JdbcClient db, Files files) {
    this.db = db;
    this.files = files;
  }

  /** What is wrong with what was sent, as the key of a message; null when nothing is. */
  static @Nullable String problem(Upload<Sent> upload) {
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

  static boolean isThere(Upload<Sent> upload) {
    return upload instanceof Upload.Looked<Sent>(Sent(Accepted _, var _));
  }

  /** Keeps the file of a message that has just been written. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(long message, Upload<Sent> upload) {
    if (upload instanceof Upload.Looked<Sent>(Sent(Accepted accepted, var small))) {
      db.sql(
              """
              insert into message_files (message_id, file_id, address, small)
              values (:message, :file, :address, :small)
              """)
          .param("message", message)
          .param("file", files.keep(accepted).id())
          .param("address", Address.random().id())
          .param("small", small, java.sql.Types.BINARY)
          .update();
    }
  }

  private static final String MAY_SEE =
      """
        from message_files a
       cross join lateral (   -- by key: else PostgreSQL reads all of a long conversation
             select id, conversation_id, taken_back_at from messages where id = a.message_id limit 1) m
        join participants p on p.conversation_id = m.conversation_id and p.member_id = :reader
       where a.address = :file and m.conversation_id = :conversation
         and m.id > p.from_id and m.taken_back_at is null
         and not exists (select from messages_put_away where member_id = :reader and message_id = m.id)
      """;

  /** The file at this address, if the reader may see the message that it came with. */
  Optional<StoredFile> find(Conversation conversation, Address file, Reader.Member reader) {
    return db.sql("select a.file_id\n" + MAY_SEE)
        .param("file", file.id())
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .query((row, number) -> row.getLong(1))
        .optional()
        .flatMap(files::find);
  }

  /** How a picture looks when it is small, if the reader may see the message that it came with. */
  Optional<byte[]> small(Conversation conversation, Address file, Reader.Member reader) {
    return db.sql("select a.small\n" + MAY_SEE + " and a.small is not null")
        .param("file", file.id())
        .param("conversation", conversation.id())
        .param("reader", reader.id())
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  java.nio.file.Path path(StoredFile file) {
    return files.path(file);
  }

  /** The file of this message goes. */
  @Transactional(propagation = Propagation.MANDATORY)
  void remove(long message) {
    db.sql("select file_id from message_files where message_id = :message")
        .param("message", message)
        .query((row, number) -> row.getLong(1))
        .list()
        .forEach(files::remove);
  }

  /** The numbers of the files that a member has sent. */
  List<Long> of(long member) {
    return db.sql(
            """
            select a.file_id
              from messages m
              join message_files a on a.message_id = m.id
             where m.author_id = :member
             order by a.file_id
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** A member goes: what they sent, and what others sent into conversations that go with them. */
  @Transactional(propagation = Propagation.MANDATORY)
  void forget(long member) {
    of(member).forEach(files::remove);
    db.sql(
            """
            select a.file_id
              from participants p
              join conversations c on c.id = p.conversation_id
              join messages m on m.conversation_id = c.id
              join message_files a on a.message_id = m.id
             where p.member_id = :member
               and (c.kind = 'HOST' and c.member_id = :member
                    or not exists (select from participants where conversation_id = c.id and member_id <> :member))
            """)
        .param("member", member)
        .query((row, number) -> row.getLong(1))
        .list()
        .forEach(files::remove);
  }
}
