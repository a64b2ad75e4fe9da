package net.mhpss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Sends bytes as gzip where the browser takes it. */
final class Compression {
  static final int BEST = Deflater.BEST_COMPRESSION;

  /** A tenth larger than the best, in a fifth of the time. */
  static final int QUICK = 3;

  private static final int WORTH_IT = 600;
  private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

  /**
   * Each holds a quarter of a megabyte, which takes longer to make ready than a page to deflate.
   */
  private static final Queue<Deflater> IDLE = new ArrayBlockingQueue<>(16);

  private Compression() {}

  static boolean isTaken(HttpServletRequest asked) {
    var accepted = asked.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /** As small as gzip makes it at this level, or null where that is not worth the work. */
  static byte @Nullable [] gzip(byte[] plain, int level) {
    if (plain.length < WORTH_IT) {
      return null;
    }
    var idle = IDLE.poll();
    var deflater = idle != null ? idle : new Deflater(level, true);
    try {
      deflater.setLevel(level);
      return gzip(plain, deflater);
    } finally {
      deflater.reset();
      if (!IDLE.offer(deflater)) {
        deflater.end();
      }
    }
  }

  /** RFC 1952: ten bytes before, the sum and the length behind. */
  private static byte[] gzip(byte[] plain, Deflater deflater) {
    var most = HEAD.length + plain.length + plain.length / 100 + 64;
    var zipped = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN).put(HEAD);
    deflater.setInput(plain);
    deflater.finish();
    while (!deflater.finished()) {
      deflater.deflate(zipped);
    }
    var sum = new CRC32();
    sum.update(plain);
    zipped.putInt((int) sum.getValue()).putInt(plain.length);
    return Arrays.copyOf(zipped.array(), zipped.position());
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
}
