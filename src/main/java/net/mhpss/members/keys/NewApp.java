package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;

/** The form that adds an authenticator app: its secret, sealed, and the code that it shows. */
record NewApp(String secret, String code, String next) implements Form {
  String safeNext() {
    return next.isEmpty() ? "/settings/sign-in" : Onward.safe(next);
  }
}
