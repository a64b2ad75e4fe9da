package net.mhpss.members;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Says that a mail is on its way, and whereto if this browser has just typed it; the same whether
 * or not the address has an account.
 */
record LookInYourMailPage(@Nullable String email) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }

  @Override
  public boolean isForEverybody() {
    return false; // who has typed something is told what
  }
}
