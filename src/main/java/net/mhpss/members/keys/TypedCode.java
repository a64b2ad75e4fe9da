package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/** A code that somebody typed: of their app, or one from paper. */
record TypedCode(String code, String next) implements Form {
  String safeNext() {
    return Onward.safe(next);
  }
}
