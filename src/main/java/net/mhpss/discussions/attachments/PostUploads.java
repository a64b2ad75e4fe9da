package net.mhpss.discussions.attachments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import net.mhpss.discussions.attachments.PostUploads.Sent;
import net.mhpss.files.Checking;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Crop;
import net.mhpss.files.Files;
import net.mhpss.files.Portrait;
import net.mhpss.files.Portraits;
import net.mhpss.files.Senders;
import net.mhpss.files.Upload;
import net.mhpss.files.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Checks and cleans the file that a member sends with a post, and draws pictures small. */
@Component
public class PostUploads extends Uploads<Sent> {
  /** How large a file may be: 10 MB. */
  static final long LIMIT = 10L * 1024 * 1024;

  private static final int MOST_A_DAY = 50;

  private final Files files;
  private final Portraits portraits;

  PostUploads(Senders senders, Files files, Portraits portraits) {
    super(senders, "files in discussions by", MOST_A_DAY, "/groups/*/discussions/*/posts");
    this.files = files;
    this.portraits = portraits;
  }

  /** What came of a file, and how it looks when it is a picture. */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record Sent(Checking checking, byte @Nullable [] small) {}

  @Override
  protected Sent look(MultipartFile file, HttpServletRequest request) throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (var bytes = file.getInputStream()) {
      var checking = files.check(bytes, name, LIMIT);
      return new Sent(
          checking, checking instanceof Accepted accepted ? small(accepted, file) : null);
    }
  }

  private byte @Nullable [] small(Accepted accepted, MultipartFile file) throws IOException {
    if (!accepted.format().isPicture()) {
      return null;
    }
    try (var bytes = file.getInputStream()) {
      return portraits.draw(bytes, Crop.WHOLE) instanceof Portrait.Drawn drawn
          ? drawn.large()
          : null;
    }
  }

  /** What was not kept is not left lying about. */
  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure)
      throws IOException {
    if (of(request) instanceof Upload.Looked<Sent>(Sent(Accepted accepted, var _))) {
      java.nio.file.Files.deleteIfExists(accepted.incoming());
    }
  }
}
