package net.mhpss.members;

import java.time.Instant;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a member signs in; {@code refused} after a try that did not fit, {@code later} says from
 * when on a password is looked at again. {@code house} is another through which they may come.
 */
record SignInPage(
    SignIn form, boolean refused, boolean mistyped, @Nullable Instant later, @Nullable String house)
    implements Page {
  static SignInPage of(SignIn form, @Nullable String house) {
    return new SignInPage(form, false, false, null, house);
  }

  static SignInPage refused(SignIn form, @Nullable String house) {
    return new SignInPage(form, true, false, null, house);
  }

  /** What was typed is no address. */
  static SignInPage mistyped(SignIn form, @Nullable String house) {
    return new SignInPage(form, false, true, null, house);
  }

  static SignInPage later(SignIn form, Instant from, @Nullable String house) {
    return new SignInPage(form, false, false, from, house);
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
