package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Reply.Page;

/** Why an office asks for more than a password, and in which ways this member can show it. */
record SecondFactorPage(String next, Keys keys, boolean passkeysOffered) implements Page {
  String by(String path) {
    return Onward.by(path, next);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
