package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply.Page;
import org.jspecify.annotations.Nullable;

/** Where a passkey is shown, to sign in or once more; {@code options} is what it is asked. */
record ShowPasskeyPage(Reader reader, String next, @Nullable String options, boolean refused)
    implements Page {
  String heading() {
    return reader instanceof Reader.Member ? "keys.show-passkey" : "keys.sign-in-by-passkey";
  }

  /** Where the other ways are: the same again, the second factor, or signing in. */
  String otherWays() {
    return switch (reader) {
      case Reader.Visitor _ -> Onward.by("/sign-in", next);
      case Reader.Member member ->
          Onward.by(member.resting().isEmpty() ? "/sign-in/again" : "/sign-in/second-factor", next);
    };
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
