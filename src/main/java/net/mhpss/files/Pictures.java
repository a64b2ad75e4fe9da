package net.mhpss.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import net.mhpss.files.Receiving.Reason;

/**
 * Pictures, copied without what they tell besides the picture: camera, place, time, author,
 * comments, thumbnails, and whatever hangs on behind the end. Nothing is decoded, so a picture made
 * to burst bursts nothing here, and no quality is lost. What stays: the picture, its colour
 * profile, its transparency, its animation, and which way up it is.
 */
final class Pictures {
  /** More than any telephone takes; four bytes each, a reader's phone could still show it. */
  private static final long MOST_PIXELS = 120_000_000;

  private static final int LONGEST_SIDE = 32_767;

  private static final Set<String> PNG_KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

  private static final Set<String> WEBP_KEPT =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

  private Pictures() {}

  static void clean(Format format, InputStream from, OutputStream to) throws IOException, Refusal {
    var in = new Bytes(from);
    switch (format) {
      case JPEG -> jpeg(in, to);
      case PNG -> png(in, to);
      case GIF -> gif(in, to);
      case WEBP -> webp(in, to);
      case PDF, DOCX, ODT, PPTX, TEXT, MARKDOWN, MP3, OGG, M4A, WAV ->
          throw new IllegalArgumentException(format + " is no picture");
    }
  }

  private static void checkSize(long width, long height) throws Refusal {
    Bytes.check(width > 0 && height > 0);
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new Refusal(Reason.TOO_MANY_PIXELS);
    }
  }

  // JPEG: ISO/IEC 10918-1, annex B

  private static void jpeg(Bytes in, OutputStream out) throws IOException, Refusal {
    Bytes.check(in.u16() == 0xFFD8);
    out.write(0xFF);
    out.write(0xD8);
    var sized = false;
    var scanned = false;
    var turned = false;
    var marker = jpegMarker(in);
    while (marker != 0xD9) {
      // neither a second start nor a marker without content has a place here
      Bytes.check(marker >= 0xC0 && marker != 0xD8 && (marker < 0xD0 || marker > 0xD7));
      var length = in.u16() - 2;
      Bytes.check(length >= 0);
      var segment = in.take(length);
      if (isFrame(marker)) {
        Bytes.check(length >= 6);
        checkSize(Bytes.be16(segment, 3), Bytes.be16(segment, 1));
        sized = true;
      }
      if (marker == 0xE1 && !turned && turn(segment) > 1) {
        writeSegment(out, 0xE1, onlyTurn(turn(segment)));
        turned = true;
      } else if (marker == 0xE0 && Bytes.startsWith(segment, "JFIF\0") && length >= 14) {
        writeSegment(out, 0xE0, withoutThumbnail(segment));
      } else if (isKept(marker, segment)) {
        writeSegment(out, marker, segment);
      }
      if (marker == 0xDA) {
        Bytes.check(sized);
        scanned = true;
        marker = jpegScan(in, out);
      } else {
        marker = jpegMarker(in);
      }
    }
    Bytes.check(scanned);
    out.write(0xFF);
    out.write(0xD9);
  }

  /** Which way up a JPEG is that has been cleaned: what EXIF says, 1 to 8. */
  static int turn(Path cleaned) throws IOException, Refusal {
    try (var from = new BufferedInputStream(Files.newInputStream(cleaned))) {
      var in = new Bytes(from);
      in.skip(2);
      for (var marker = jpegMarker(in); marker != 0xDA; marker = jpegMarker(in)) {
        var segment = in.take(in.u16() - 2);
        if (marker == 0xE1) {
          return Math.max(1, turn(segment));
        }
      }
      return 1;
    }
  }

  private static int jpegMarker(Bytes in) throws IOException, Refusal {
    Bytes.check(in.u8() == 0xFF);
    var marker = in.u8();
    while (marker == 0xFF) {
      marker = in.u8();
    }
    return marker;
  }

  /** Copies the picture's own bytes up to the next marker, which it returns. */
  private static int jpegScan(Bytes in, OutputStream out) throws IOException {
    while (true) {
      var next = in.u8();
      if (next != 0xFF) {
        out.write(next);
        continue;
      }
      var marker = in.u8();
      while (marker == 0xFF) {
        marker = in.u8();
      }
      if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
        return marker;
      }
      out.write(0xFF);
      out.write(marker);
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isKept(int marker, byte[] segment) {
    return switch (marker) {
      case 0xE2 -> Bytes.startsWith(segment, "ICC_PROFILE\0");
      case 0xEE -> Bytes.startsWith(segment, "Adobe");
      default -> marker < 0xE0;
    };
  }

  private static void writeSegment(OutputStream out, int marker, byte[] segment)
      throws IOException {
    out.write(0xFF);
    out.write(marker);
    out.write((segment.length + 2) >> 8);
    out.write(segment.length + 2);
    out.write(segment);
  }

  private static byte[] withoutThumbnail(byte[] jfif) {
    var bare = Arrays.copyOf(jfif, 14);
    bare[12] = 0;
    bare[13] = 0;
    return bare;
  }

  /** Which way up, by the EXIF orientation: 1 to 8, or 0 when it does not say. */
  private static int turn(byte[] segment) {
    if (!Bytes.startsWith(segment, "Exif\0\0") || segment.length < 14) {
      return 0;
    }
    var little = segment[6] == 'I';
    var directory = 6 + (little ? Bytes.le32(segment, 10) : Bytes.be32(segment, 10));
    if (directory + 2 > segment.length) {
      return 0;
    }
    var at = (int) directory;
    var entries = little ? Bytes.le16(segment, at) : Bytes.be16(segment, at);
    at += 2;
    for (var entry = 0; entry < entries && at + 12 <= segment.length; entry++, at += 12) {
      var tag = little ? Bytes.le16(segment, at) : Bytes.be16(segment, at);
      if (tag == 0x0112) {
        var turn = little ? Bytes.le16(segment, at + 8) : Bytes.be16(segment, at + 8);
        return turn <= 8 ? turn : 0;
      }
    }
    return 0;
  }

  /** The smallest EXIF that says which way up and nothing else. */
  private static byte[] onlyTurn(int turn) {
    var exif = new ByteArrayOutputStream();
    exif.writeBytes("Exif\0\0MM\0*\0\0\0\u0008\0\u0001".getBytes(StandardCharsets.ISO_8859_1));
    exif.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) turn, 0, 0, 0, 0, 0, 0});
    return exif.toByteArray();
  }

  // PNG: W3C Portable Network Graphics, third edition

  private static void png(Bytes in, OutputStream out) throws IOException, Refusal {
    var signature = in.take(8);
    Bytes.check(Bytes.startsWith(signature, "\u0089PNG\r\n\u001a\n"));
    out.write(signature);
    var first = true;
    var drawn = false;
    for (var type = ""; !type.equals("IEND"); first = false) {
      var header = in.take(8);
      var length = Bytes.be32(header, 0);
      type = Bytes.text(header, 4, 4);
      Bytes.check(length <= Integer.MAX_VALUE && first == type.equals("IHDR"));
      var crc = new CRC32();
      crc.update(header, 4, 4);
      if (first) {
        Bytes.check(length == 13);
        var measures = in.take(13);
        checkSize(Bytes.be32(measures, 0), Bytes.be32(measures, 4));
        out.write(header);
        out.write(measures);
        crc.update(measures);
      } else if (PNG_KEPT.contains(type)) {
        out.write(header);
        in.copy(length, new Summing(out, crc));
      } else {
        in.copy(length, new Summing(OutputStream.nullOutputStream(), crc));
      }
      var sum = in.take(4);
      Bytes.check(Bytes.be32(sum, 0) == crc.getValue());
      if (PNG_KEPT.contains(type)) {
        out.write(sum);
      }
      drawn |= type.equals("IDAT");
    }
    Bytes.check(drawn);
  }

  private static final class Summing extends OutputStream {
    private final OutputStream out;
    private final CRC32 crc;

    Summing(OutputStream out, CRC32 crc) {
      this.out = out;
      this.crc = crc;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      crc.update(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
      out.write(bytes, start, length);
      crc.update(bytes, start, length);
    }
  }

  // GIF89a

  private static void gif(Bytes in, OutputStream out) throws IOException, Refusal {
    var screen = in.take(13);
    Bytes.check(Bytes.startsWith(screen, "GIF87a") || Bytes.startsWith(screen, "GIF89a"));
    checkSize(Bytes.le16(screen, 6), Bytes.le16(screen, 8));
    out.write(screen);
    gifColours(screen[10], in, out);
    var drawn = false;
    for (var block = in.next(); block != 0x3B && block >= 0; block = in.next()) {
      switch (block) {
        case 0x21 -> gifExtension(in, out);
        case 0x2C -> {
          gifImage(in, out);
          drawn = true;
        }
        case 0 -> {} // some programs leave an empty one behind
        default -> throw new Refusal(Reason.DAMAGED);
      }
    }
    Bytes.check(drawn);
    out.write(0x3B);
  }

  private static void gifColours(byte flags, Bytes in, OutputStream out) throws IOException {
    if ((flags & 0x80) != 0) {
      in.copy(3L << ((flags & 7) + 1), out);
    }
  }

  private static void gifImage(Bytes in, OutputStream out) throws IOException, Refusal {
    var place = in.take(9);
    checkSize(Bytes.le16(place, 4), Bytes.le16(place, 6));
    out.write(0x2C);
    out.write(place);
    gifColours(place[8], in, out);
    in.copy(1, out);
    gifBlocks(in, out);
  }

  /**
   * Keeps how an image is shown and how often all are repeated; drops comments, texts and what
   * programs have noted.
   */
  private static void gifExtension(Bytes in, OutputStream out) throws IOException {
    var label = in.u8();
    if (label == 0xF9) {
      out.write(0x21);
      out.write(0xF9);
      gifBlocks(in, out);
      return;
    }
    if (label == 0xFF) {
      var program = in.take(in.u8());
      if (Bytes.startsWith(program, "NETSCAPE2.0") || Bytes.startsWith(program, "ANIMEXTS1.0")) {
        out.write(0x21);
        out.write(0xFF);
        out.write(program.length);
        out.write(program);
        gifBlocks(in, out);
        return;
      }
    }
    gifBlocks(in, OutputStream.nullOutputStream());
  }

  private static void gifBlocks(Bytes in, OutputStream out) throws IOException {
    for (var length = in.u8(); ; length = in.u8()) {
      out.write(length);
      if (length == 0) {
        return;
      }
      in.copy(length, out);
    }
  }

  // WebP: RFC 9649

  /**
   * What is dropped leaves an empty place of the same size, so that everything can be copied in one
   * go.
   */
  private static void webp(Bytes in, OutputStream out) throws IOException, Refusal {
    var header = in.take(12);
    Bytes.check(Bytes.startsWith(header, "RIFF") && Bytes.text(header, 8, 4).equals("WEBP"));
    out.write(header);
    var drawn = false;
    for (var left = Bytes.le32(header, 4) - 4; left > 0; ) {
      var chunk = in.take(8);
      var type = Bytes.text(chunk, 0, 4);
      var length = Bytes.le32(chunk, 4);
      var padded = length + (length & 1);
      left -= 8 + padded;
      Bytes.check(left >= 0);
      if (WEBP_KEPT.contains(type)) {
        var start = in.take((int) Math.min(length, 10));
        checkWebp(type, start);
        if (type.equals("VP8X")) {
          start[0] &= ~0x0C; // neither EXIF nor XMP any more
        }
        out.write(chunk);
        out.write(start);
        in.copy(padded - start.length, out);
        drawn |= type.startsWith("VP8") && !type.equals("VP8X") || type.equals("ANMF");
      } else {
        Bytes.blank(chunk, padded, in, out);
      }
    }
    Bytes.check(drawn);
  }

  private static void checkWebp(String type, byte[] start) throws Refusal {
    switch (type) {
      case "VP8X" -> {
        Bytes.check(start.length == 10);
        checkSize((Bytes.le32(start, 4) & 0xFFFFFF) + 1, (Bytes.le32(start, 6) >>> 8) + 1);
      }
      case "VP8 " -> {
        Bytes.check(start.length == 10);
        checkSize(Bytes.le16(start, 6) & 0x3FFF, Bytes.le16(start, 8) & 0x3FFF);
      }
      case "VP8L" -> {
        Bytes.check(start.length >= 5 && start[0] == 0x2F);
        var sides = Bytes.le32(start, 1);
        checkSize((sides & 0x3FFF) + 1, ((sides >> 14) & 0x3FFF) + 1);
      }
      default -> {}
    }
  }
}
