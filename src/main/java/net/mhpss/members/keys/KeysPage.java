package net.mhpss.members.keys;

import java.time.Instant;
import java.util.List;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** What a member signs in with. */
record KeysPage(
    List<Passkey> passkeys, boolean passkeysOffered, Keys keys, @Nullable Instant linksRefused)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
