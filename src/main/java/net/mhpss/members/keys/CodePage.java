package net.mhpss.members.keys;

import net.mhpss.web.Reply.Page;

/**
 * Where a code is typed; {@code app} if there is an app that shows one, {@code passkey} if there is
 * one to show instead.
 */
record CodePage(String next, boolean app, boolean passkey, boolean refused) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
