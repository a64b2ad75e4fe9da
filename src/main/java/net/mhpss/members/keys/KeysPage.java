package net.mhpss.members.keys;

import java.util.List;
import net.mhpss.web.Reply.Page;

/** What a member signs in with. */
record KeysPage(List<Passkey> passkeys, boolean passkeysOffered, Keys keys) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
