package net.mhpss.hosting;

import java.util.Map;
import net.mhpss.messages.NewMessage;
import net.mhpss.web.Face;
import net.mhpss.web.Reply.Page;

/** Where a member writes to their host for the first time, or a host to their member. */
record WritingPage(To to, NewMessage form, Map<String, String> problems) implements Page {
  /** To whom, what the form sends to, and what else is said of them. */
  record To(Face face, String action, String about) {
    /** A file can come with what is sent to an address of messages. */
    boolean files() {
      return action.startsWith("/messages/");
    }
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
