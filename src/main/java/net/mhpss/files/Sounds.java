package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.mhpss.files.Receiving.Reason;

/**
 * Recordings, copied without what they tell besides the sound. MP3: only the frames of sound are
 * copied, so every tag and picture goes. WAV: only the format and the samples stay. M4A: tags,
 * pictures, places and dates are blanked where they stand, and a film is refused. Ogg (Vorbis,
 * Opus, Speex): every comment but title and language is blanked where it stands, pictures too. The
 * sound itself is not decoded.
 */
final class Sounds {
  private static final int[] KBITS_1 = {
    0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
  };
  private static final int[] KBITS_2 = {
    0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
  };
  private static final int[] HERTZ_1 = {44_100, 48_000, 32_000};

  private static final int FEWEST_FRAMES = 3;

  private Sounds() {}

  static void clean(Format format, Path from, Path to) throws IOException, Refusal {
    switch (format) {
      case MP3 -> {
        try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
          mp3(from, out);
        }
      }
      case WAV -> {
        try (var in = new BufferedInputStream(Files.newInputStream(from));
            var out = new BufferedOutputStream(Files.newOutputStream(to))) {
          wav(new Bytes(in), out);
        }
      }
      case M4A -> {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var file = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          new Mp4(file).clean();
        }
      }
      case OGG -> {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        try (var file = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          new Ogg(file).clean();
        }
      }
      case PDF, DOCX, ODT, PPTX, JPEG, PNG, WEBP, GIF, TEXT, MARKDOWN ->
          throw new IllegalArgumentException(format + " is no sound");
    }
  }

  // WAV: RIFF

  private static void wav(Bytes in, OutputStream out) throws IOException, Refusal {
    var header = in.take(12);
    Bytes.check(Bytes.startsWith(header, "RIFF") && Bytes.text(header, 8, 4).equals("WAVE"));
    out.write(header);
    var told = false;
    var heard = false;
    for (var left = Bytes.le32(header, 4) - 4; left > 0; ) {
      var chunk = in.take(8);
      var length = Bytes.le32(chunk, 4);
      // the last padding byte is often forgotten
      var padded = Math.min(length + (length & 1), left - 8);
      left -= 8 + padded;
      Bytes.check(left >= 0 && padded >= length);
      switch (Bytes.text(chunk, 0, 4)) {
        case "fmt ", "fact", "data" -> {
          out.write(chunk);
          in.copy(padded, out);
          told |= chunk[0] == 'f';
          heard |= chunk[0] == 'd';
        }
        default -> Bytes.blank(chunk, padded, in, out);
      }
    }
    Bytes.check(told && heard);
  }

  // MP3: ISO/IEC 11172-3 and 13818-3, layer III

  private static void mp3(Path from, OutputStream out) throws IOException, Refusal {
    try (var file = FileChannel.open(from, StandardOpenOption.READ)) {
      var window = new Window(file);
      var at = afterTags(window, 0);
      var frames = 0;
      var inStep = false;
      while (at + 4 <= file.size()) {
        var length = frameLength(window, at);
        var end = at + length;
        var whole = length > 0 && end <= file.size();
        if (whole && (inStep || end == file.size() || frameLength(window, end) > 0)) {
          out.write(window.bytes(at, length));
          frames++;
          at = end;
          inStep = true;
        } else {
          var behind = afterTags(window, at);
          at = behind > at ? behind : at + 1;
          inStep = false;
        }
      }
      Bytes.check(frames >= FEWEST_FRAMES);
    }
  }

  /** Behind an ID3v2 tag, when one begins here. */
  private static long afterTags(Window window, long at) throws IOException {
    while (at + 10 <= window.size()
        && window.u8(at) == 'I'
        && window.u8(at + 1) == 'D'
        && window.u8(at + 2) == '3') {
      long size = 0;
      for (var digit = 6; digit < 10; digit++) {
        size = (size << 7) | (window.u8(at + digit) & 0x7F);
      }
      at += 10 + size + ((window.u8(at + 5) & 0x10) != 0 ? 10 : 0);
    }
    return at;
  }

  /** How long the frame is that begins here, or 0 when none does. */
  private static int frameLength(Window window, long at) throws IOException {
    if (at + 4 > window.size() || window.u8(at) != 0xFF || (window.u8(at + 1) & 0xE6) != 0xE2) {
      return 0;
    }
    var version = (window.u8(at + 1) >> 3) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    var rate = window.u8(at + 2) >> 4;
    var pitch = (window.u8(at + 2) >> 2) & 3;
    if (version == 1 || rate == 0 || rate == 15 || pitch == 3) {
      return 0;
    }
    var padding = (window.u8(at + 2) >> 1) & 1;
    return version == 3
        ? 144_000 * KBITS_1[rate] / HERTZ_1[pitch] + padding
        : 72_000 * KBITS_2[rate] / (HERTZ_1[pitch] / (version == 2 ? 2 : 4)) + padding;
  }

  /** A file seen through a small window that follows the reading. */
  private static final class Window {
    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
    private final long size;
    private long start;

    Window(FileChannel file) throws IOException {
      this.file = file;
      this.size = file.size();
      bytes.limit(0);
    }

    long size() {
      return size;
    }

    int u8(long at) throws IOException {
      see(at, 1);
      return bytes.get((int) (at - start)) & 0xff;
    }

    byte[] bytes(long at, int length) throws IOException {
      see(at, length);
      return Arrays.copyOfRange(bytes.array(), (int) (at - start), (int) (at - start) + length);
    }

    private void see(long at, int length) throws IOException {
      if (at >= start && at + length <= start + bytes.limit()) {
        return;
      }
      start = at;
      bytes.clear();
      while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) > 0) {}
      bytes.flip();
    }
  }

  // M4A: ISO/IEC 14496-12

  private static final class Mp4 {
    private static final Set<String> KEPT_AT_TOP =
        Set.of("ftyp", "moov", "mdat", "moof", "mfra", "sidx", "styp", "pdin", "wide");
    private static final Set<String> BLANKED = Set.of("udta", "meta", "uuid", "free", "skip");
    private static final Set<String> OPENED = Set.of("moov", "trak", "mdia", "moof", "traf");
    private static final int DEEPEST = 8;

    private final FileChannel file;
    private boolean sounds;

    Mp4(FileChannel file) {
      this.file = file;
    }

    void clean() throws IOException, Refusal {
      boxes(0, file.size(), 0);
      Bytes.check(sounds);
    }

    private void boxes(long start, long end, int depth) throws IOException, Refusal {
      Bytes.check(depth < DEEPEST);
      for (var at = start; at < end; ) {
        Bytes.check(at + 8 <= end);
        var head = read(at, 8);
        var type = Bytes.text(head, 4, 4);
        var size = Bytes.be32(head, 0);
        var body = at + 8;
        if (size == 1) {
          Bytes.check(at + 16 <= end);
          size = ByteBuffer.wrap(read(at + 8, 8)).getLong();
          body = at + 16;
        } else if (size == 0) {
          size = end - at;
        }
        Bytes.check(size >= body - at && size <= end - at);
        box(type, at, body, at + size, depth);
        at += size;
      }
    }

    private void box(String type, long at, long body, long end, int depth)
        throws IOException, Refusal {
      if (BLANKED.contains(type) || (depth == 0 && !KEPT_AT_TOP.contains(type))) {
        file.write(ByteBuffer.wrap("free".getBytes(StandardCharsets.ISO_8859_1)), at + 4);
        blank(body, end);
      } else if (OPENED.contains(type)) {
        boxes(body, end, depth + 1);
      } else {
        switch (type) {
          case "mvhd", "tkhd", "mdhd" -> forgetTimes(body, end);
          case "hdlr" -> handler(body, end);
          default -> {}
        }
      }
    }

    /** When it was made, and when it was changed. */
    private void forgetTimes(long body, long end) throws IOException, Refusal {
      Bytes.check(end - body >= 20);
      var longTimes = read(body, 1)[0] == 1;
      blank(body + 4, body + 4 + (longTimes ? 16 : 8));
    }

    private void handler(long body, long end) throws IOException, Refusal {
      Bytes.check(end - body >= 12);
      switch (Bytes.text(read(body, 12), 8, 4)) {
        case "soun" -> sounds = true;
        case "vide" -> throw new Refusal(Reason.KIND_NOT_ALLOWED);
        default -> {}
      }
      blank(Math.min(body + 12, end), end); // the name of the program
    }

    private byte[] read(long at, int length) throws IOException {
      var bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining() && file.read(bytes, at + bytes.position()) > 0) {}
      return bytes.array();
    }

    private void blank(long start, long end) throws IOException {
      var nothing = new byte[8192];
      for (var at = start; at < end; ) {
        at += file.write(ByteBuffer.wrap(nothing, 0, (int) Math.min(nothing.length, end - at)), at);
      }
    }
  }

  // Ogg: RFC 3533; comments: RFC 7845 and the Vorbis specification

  private static final class Ogg {
    private static final Set<String> KEPT = Set.of("TITLE", "LANGUAGE");
    private static final int LONGEST_COMMENTS = 32 * 1024 * 1024;

    private final FileChannel file;
    private final Map<Long, Stream> streams = new HashMap<>();

    Ogg(FileChannel file) {
      this.file = file;
    }

    void clean() throws IOException, Refusal {
      var at = 0L;
      while (at < file.size()) {
        at = page(at);
      }
      for (var stream : streams.values()) {
        Bytes.check(stream.finished);
      }
      Bytes.check(!streams.isEmpty());
    }

    private long page(long at) throws IOException, Refusal {
      var head = read(at, 27);
      Bytes.check(Bytes.startsWith(head, "OggS\0"));
      var segments = read(at + 27, head[26] & 0xff);
      var serial = Bytes.le32(head, 14);
      if ((head[5] & 2) != 0) {
        streams.put(serial, new Stream());
      }
      var stream = streams.get(serial);
      if (stream == null) {
        throw new Refusal(Reason.DAMAGED);
      }
      var body = at + 27 + segments.length;
      for (var segment : segments) {
        var length = segment & 0xff;
        if (stream.packet < 2) {
          stream.take(at, body, read(body, length), length < 255);
        }
        body += length;
      }
      Bytes.check(body <= file.size());
      return body;
    }

    /** One stream of sound: its first packet says what it is, its second holds the comments. */
    private final class Stream {
      private final ByteArrayOutputStream comments = new ByteArrayOutputStream();
      private final List<long[]> places =
          new ArrayList<>(); // where each piece of them stands: page, position, length
      private final ByteArrayOutputStream first = new ByteArrayOutputStream();
      private int packet;
      private boolean finished;

      void take(long page, long position, byte[] piece, boolean last) throws IOException, Refusal {
        if (packet == 0) {
          first.writeBytes(piece);
        } else {
          comments.writeBytes(piece);
          places.add(new long[] {page, position, piece.length});
        }
        Bytes.check(first.size() <= 64 * 1024 && comments.size() <= LONGEST_COMMENTS);
        if (last && packet++ == 1) {
          blankComments();
          finished = true;
        }
      }

      private void blankComments() throws IOException, Refusal {
        var bytes = comments.toByteArray();
        var kind = first.toByteArray();
        if (Bytes.startsWith(kind, "\u0001vorbis")) {
          Bytes.check(Bytes.startsWith(bytes, "\u0003vorbis"));
          blank(bytes, 7);
        } else if (Bytes.startsWith(kind, "OpusHead")) {
          Bytes.check(Bytes.startsWith(bytes, "OpusTags"));
          Arrays.fill(bytes, blank(bytes, 8), bytes.length, (byte) 0);
        } else if (Bytes.startsWith(kind, "Speex   ")) {
          blank(bytes, 0);
        } else {
          throw new Refusal(Reason.KIND_NOT_ALLOWED); // a film, or sound in another coat
        }
        writeBack(bytes);
      }

      private int blank(byte[] bytes, int start) throws Refusal {
        var at = skip(bytes, start);
        Bytes.check(at + 4 <= bytes.length);
        var count = Bytes.le32(bytes, at);
        at += 4;
        for (var comment = 0L; comment < count; comment++) {
          var end = skip(bytes, at);
          blankComment(bytes, at + 4, end);
          at = end;
        }
        return at;
      }

      private static int skip(byte[] bytes, int at) throws Refusal {
        Bytes.check(at + 4 <= bytes.length);
        var end = at + 4 + Bytes.le32(bytes, at);
        Bytes.check(end <= bytes.length);
        return (int) end;
      }

      private static void blankComment(byte[] bytes, int start, int end) {
        var comment = Bytes.text(bytes, start, end - start);
        var equals = comment.indexOf('=');
        if (equals < 0 || !KEPT.contains(comment.substring(0, equals).toUpperCase(Locale.ROOT))) {
          Arrays.fill(bytes, start, end, (byte) ' ');
          if (end - start >= 2) {
            bytes[start] = 'X';
            bytes[start + 1] = '=';
          }
        }
      }

      private void writeBack(byte[] bytes) throws IOException {
        var from = 0;
        var page = -1L;
        for (var place : places) {
          file.write(ByteBuffer.wrap(bytes, from, (int) place[2]), place[1]);
          from += (int) place[2];
        }
        for (var place : places) {
          if (place[0] != page) {
            page = place[0];
            sum(page);
          }
        }
      }
    }

    /** Writes the page's checksum anew. */
    private void sum(long at) throws IOException {
      var head = read(at, 27);
      var segments = read(at + 27, head[26] & 0xff);
      var length = 27 + segments.length;
      for (var segment : segments) {
        length += segment & 0xff;
      }
      var page = read(at, length);
      Arrays.fill(page, 22, 26, (byte) 0);
      var crc = 0;
      for (var one : page) {
        crc ^= (one & 0xff) << 24;
        for (var bit = 0; bit < 8; bit++) {
          crc = (crc << 1) ^ (crc < 0 ? 0x04C11DB7 : 0);
        }
      }
      file.write(
          ByteBuffer.wrap(
              new byte[] {(byte) crc, (byte) (crc >> 8), (byte) (crc >> 16), (byte) (crc >> 24)}),
          at + 22);
    }

    private byte[] read(long at, int length) throws IOException {
      var bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining()) {
        if (file.read(bytes, at + bytes.position()) < 0) {
          throw new EOFException();
        }
      }
      return bytes.array();
    }
  }
}
