package net.mhpss.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import net.mhpss.files.Checking;
import net.mhpss.files.Checking.Accepted;
import net.mhpss.files.Files;
import net.mhpss.files.Senders;
import net.mhpss.files.Upload;
import net.mhpss.files.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Checks and cleans the file of a work that a member sends. */
@Component
class WorkUploads extends Uploads<Checking> {
  private static final int MOST_A_DAY = 100;

  private final Files files;

  WorkUploads(Senders senders, Files files) {
    super(senders, "files by", MOST_A_DAY, "/library", "/library/**");
    this.files = files;
  }

  @Override
  protected Checking look(MultipartFile file, HttpServletRequest request) throws IOException {
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (var bytes = file.getInputStream()) {
      return files.check(bytes, name, Files.LIMIT);
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
    if (of(request) instanceof Upload.Looked<Checking>(Accepted accepted)) {
      java.nio.file.Files.deleteIfExists(accepted.incoming());
    }
  }
}
