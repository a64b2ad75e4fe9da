package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/** Where who is signed in shows once more that it is they: in the ways that they have. */
record AgainPage(String next, String email, boolean passkey, boolean password, boolean refused)
    implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
