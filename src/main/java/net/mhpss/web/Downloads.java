package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import net.mhpss.web.Reply.Download;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpRange;

/** Sends files: as attachments, in a sandbox, resumable by a single range. */
final class Downloads {
  private static final Logger log = LoggerFactory.getLogger(Downloads.class);

  private Downloads() {}

  /** Whether it was there to be sent. That it is not is for the administrator to read. */
  static boolean send(Download download, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    try (var file = FileChannel.open(download.file(), StandardOpenOption.READ)) {
      answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      answer.setHeader("Content-Type", download.mediaType());
      answer.setHeader(
          "Content-Disposition",
          ContentDisposition.attachment()
              .filename(download.name(), StandardCharsets.UTF_8)
              .build()
              .toString());
      answer.setHeader("ETag", '"' + download.etag() + '"');
      answer.setHeader("Accept-Ranges", "bytes");
      if (!answer.containsHeader("Cache-Control")) {
        answer.setHeader("Cache-Control", "private, max-age=0, must-revalidate");
      }
      answer.setHeader("X-Robots-Tag", "noindex");
      sendPart(file, part(asked, download.etag(), file.size()), asked, answer);
      return true;
    } catch (NoSuchFileException missing) {
      log.error("A file is missing: {}. Restore it from a backup", download.file());
      return false;
    }
  }

  private static void sendPart(
      FileChannel file, @Nullable Part part, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    long size = file.size();
    if (part == null) {
      answer.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
      answer.setHeader("Content-Range", "bytes */" + size);
      return;
    }
    if (part.length() < size) {
      answer.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
      answer.setHeader(
          "Content-Range",
          "bytes " + part.start() + "-" + (part.start() + part.length() - 1) + "/" + size);
    }
    answer.setContentLengthLong(part.length());
    if (asked.getMethod().equals("HEAD")) {
      return;
    }
    var out = Channels.newChannel(answer.getOutputStream());
    long sent = 0;
    while (sent < part.length()) {
      sent += file.transferTo(part.start() + sent, Math.min(part.length() - sent, 65_536), out);
    }
  }

  /** The part asked for, the whole when none is, null when what is asked for is not there. */
  private static @Nullable Part part(HttpServletRequest asked, String etag, long size) {
    var range = asked.getHeader("Range");
    var unless = asked.getHeader("If-Range");
    if (range == null || size == 0 || (unless != null && !unless.equals('"' + etag + '"'))) {
      return new Part(0, size);
    }
    try {
      var ranges = HttpRange.parseRanges(range);
      if (ranges.size() != 1) {
        return new Part(0, size);
      }
      long start = ranges.getFirst().getRangeStart(size);
      long end = ranges.getFirst().getRangeEnd(size);
      return start >= size || end < start ? null : new Part(start, end - start + 1);
    } catch (IllegalArgumentException notARange) {
      return new Part(0, size);
    }
  }

  private record Part(long start, long length) {}
}
