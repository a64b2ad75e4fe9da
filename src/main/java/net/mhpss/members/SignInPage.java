package net.mhpss.members;

import java.time.Instant;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member signs in; {@code refused} after a try that did not fit, {@code later} says from
 * when on a password is looked at again.
 */
record SignInPage(SignIn form, boolean refused, @Nullable Instant later) implements Page {
  static SignInPage of(SignIn form) {
    return new SignInPage(form, false, null);
  }

  static SignInPage refused(SignIn form) {
    return new SignInPage(form, true, null);
  }

  static SignInPage later(SignIn form, Instant from) {
    return new SignInPage(form, false, from);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
