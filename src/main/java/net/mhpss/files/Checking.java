package net.mhpss.files;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What came of checking and cleaning a file that was sent, before any database is touched. */
public sealed interface Checking permits Checking.Accepted, Receiving.Refused {
  /** It may be kept. Whoever does not keep it leaves it: it is swept away after a day. */
  record Accepted(
      Path incoming,
      String name,
      Format format,
      long bytes,
      String checksum,
      String checksumReceived,
      @Nullable Integer pages)
      implements Checking {}
}
