package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/** What a browser signed with a passkey, and where its reader wants to go. */
record ShownPasskey(String credential, String next, boolean shared) implements Form {
  String safeNext() {
    return Onward.safe(next);
  }
}
