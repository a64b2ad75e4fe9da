package net.mhpss.discussions;

import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.Invalid;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;

/**
 * What was written where it cannot be posted: the group has gone or changed, its writer has left it
 * or is no longer signed in. The words come back to them, and the answer is the same whatever the
 * reason, so that it tells nothing.
 */
final class Unsent {
  private Unsent() {}

  static Reply keep(String title, String text, String wayBack, Reader reader) {
    if (!title.isBlank() || !text.isBlank()) {
      return new Invalid(new UnsentPage(title, text, wayBack));
    }
    return switch (reader) {
      case Reader.Visitor _ -> new SeeOther("/sign-in?next=" + wayBack);
      case Reader.Member _ -> new NotFound();
    };
  }
}
