package net.mhpss.messages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import net.mhpss.files.Upload;
import net.mhpss.messages.MessageUploads.Sent;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages with a file in the field {@code file}, as the template {@code messages/file} asks for
 * it, sent to an address under {@code /messages}: for this room and those that begin conversations.
 */
@Component
public class Enclosing {
  private final MessageUploads uploads;
  private final Attachments attachments;
  private final Conversations conversations;

  Enclosing(MessageUploads uploads, Attachments attachments, Conversations conversations) {
    this.uploads = uploads;
    this.attachments = attachments;
    this.conversations = conversations;
  }

  /** Message keys by field; empty when all is well. A file needs no words beside it. */
  public Map<String, String> problems(NewMessage form, HttpServletRequest request) {
    var upload = uploads.of(request);
    var problems = new LinkedHashMap<>(form.problems());
    if (Attachments.isThere(upload) && form.text().isEmpty()) {
      problems.remove("body");
    }
    var file = Attachments.problem(upload);
    if (file != null) {
      problems.put("file", file);
    } else if (!problems.isEmpty() && Attachments.isThere(upload)) {
      problems.put("file", "library.file-again");
    }
    return problems;
  }

  /** Whether a file has come, whatever it turned out to be. */
  boolean isTried(HttpServletRequest request) {
    return !(uploads.of(request) instanceof Upload.None<Sent>);
  }

  /** Writes what a form without problems holds, with the file that came with it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(
      Conversation conversation,
      NewMessage form,
      HttpServletRequest request,
      Reader.Member author) {
    attachments.keep(
        conversations.write(conversation, form, author.id(), author.language()),
        uploads.of(request));
  }
}
