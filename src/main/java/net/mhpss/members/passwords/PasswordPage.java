package net.mhpss.members.passwords;

import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member chooses a password; {@code problem} is the key of what is wrong with the choice.
 */
record PasswordPage(boolean hasOne, @Nullable String problem) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
