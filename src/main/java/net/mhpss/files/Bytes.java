package net.mhpss.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import net.mhpss.files.Receiving.Reason;

/**
 * Reading of picture and sound files piece by piece: what ends too soon is damaged, and nothing is
 * believed about lengths.
 */
final class Bytes {
  private final DataInputStream in;

  Bytes(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /** The next byte, or -1 at the end. */
  int next() throws IOException {
    return in.read();
  }

  int u8() throws IOException {
    return in.readUnsignedByte();
  }

  int u16() throws IOException {
    return in.readUnsignedShort();
  }

  /** Exactly so many bytes; only for pieces whose length is bounded by their format. */
  byte[] take(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  void skip(long length) throws IOException {
    copy(length, OutputStream.nullOutputStream());
  }

  void copy(long length, OutputStream to) throws IOException {
    var buffer = new byte[(int) Math.min(Math.max(length, 0), 64 * 1024)];
    for (var left = length; left > 0; ) {
      var read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new EOFException();
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  static boolean startsWith(byte[] bytes, String start) {
    if (bytes.length < start.length()) {
      return false;
    }
    for (var at = 0; at < start.length(); at++) {
      if (bytes[at] != (byte) start.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  static String text(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }

  /** Writes a RIFF chunk of nothing where one stood that is not kept. */
  static void blank(byte[] chunk, long padded, Bytes in, OutputStream out) throws IOException {
    out.write(new byte[] {'J', 'U', 'N', 'K', chunk[4], chunk[5], chunk[6], chunk[7]});
    in.skip(padded);
    var nothing = new byte[4096];
    for (var left = padded; left > 0; left -= Math.min(left, nothing.length)) {
      out.write(nothing, 0, (int) Math.min(left, nothing.length));
    }
  }

  static long be32(byte[] bytes, int at) {
    return ((long) (bytes[at] & 0xff) << 24)
        | ((bytes[at + 1] & 0xff) << 16)
        | ((bytes[at + 2] & 0xff) << 8)
        | (bytes[at + 3] & 0xff);
  }

  static long le32(byte[] bytes, int at) {
    return ((long) (bytes[at + 3] & 0xff) << 24)
        | ((bytes[at + 2] & 0xff) << 16)
        | ((bytes[at + 1] & 0xff) << 8)
        | (bytes[at] & 0xff);
  }

  static int be16(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }

  static int le16(byte[] bytes, int at) {
    return ((bytes[at + 1] & 0xff) << 8) | (bytes[at] & 0xff);
  }

  static void check(boolean asItShouldBe) throws Refusal {
    if (!asItShouldBe) {
      throw new Refusal(Reason.DAMAGED);
    }
  }
}
