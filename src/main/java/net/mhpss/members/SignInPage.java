package net.mhpss.members;

import net.mhpss.web.Reply.Page;

/** Where a member signs in; {@code refused} after a try that did not fit. */
record SignInPage(SignIn form, boolean refused) implements Page {
  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
