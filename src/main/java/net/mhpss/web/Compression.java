package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Sends bytes as gzip where the browser takes it. */
final class Compression {
  private static final int WORTH_IT = 600;

  private Compression() {}

  static boolean isTaken(HttpServletRequest asked) {
    var accepted = asked.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /** As small as gzip makes it, or null where that is not worth the work. */
  static byte @Nullable [] gzip(byte[] plain, int level) {
    if (plain.length < WORTH_IT) {
      return null;
    }
    var zipped = new ByteArrayOutputStream(plain.length / 3);
    try (var gzip = new Gzip(zipped, level)) {
      gzip.write(plain);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return zipped.toByteArray();
  }

  static void send(
      byte[] plain, byte @Nullable [] zipped, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    var body = plain;
    if (zipped != null && isTaken(asked)) {
      answer.setHeader("Content-Encoding", "gzip");
      body = zipped;
    }
    answer.setContentLength(body.length);
    if (!asked.getMethod().equals("HEAD")) {
      answer.getOutputStream().write(body);
    }
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream out, int level) throws IOException {
      super(out, 8192);
      def.setLevel(level);
    }
  }

  static final int BEST = Deflater.BEST_COMPRESSION;
  static final int QUICK = 4;
}
