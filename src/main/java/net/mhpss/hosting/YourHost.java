package net.mhpss.hosting;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Part;
import org.jspecify.annotations.Nullable;

/** A member's own host, with why it is them, what they wrote last, and the way to write to them. */
public record YourHost(HostCard card, List<String> why, @Nullable Words words) implements Part {
  /**
   * The beginning of a message from the host.
   *
   * @param path of the conversation
   */
  public record Words(String text, String language, Instant at, boolean unread, String path) {}

  /** Whether the host has written something that the member has not read yet. */
  public boolean hasNews() {
    return words != null && words.unread();
  }
}
