package net.mhpss.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param address random; knowing it gives no right to the file
 * @param name as its sender called it, cleaned, with an ending that fits the content: for people,
 *     never a path
 * @param bytes its size as it is kept
 * @param checksum SHA-256 of what is kept, in hexadecimal: fit for an ETag
 * @param checksumReceived SHA-256 of what was sent, before it was cleaned: tells a second copy
 * @param pages pages or slides, where the format has them
 */
public record StoredFile(
    long id,
    String address,
    String name,
    Format format,
    long bytes,
    String checksum,
    String checksumReceived,
    Instant receivedAt,
    Reading reading,
    @Nullable Integer pages) {
  /** What a browser is told that the file is. */
  public String mediaType() {
    return format.mediaType();
  }
}
