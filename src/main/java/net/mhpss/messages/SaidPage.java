package net.mhpss.messages;

import net.mhpss.web.Reply.Page;

/**
 * One message, and what its reader may do about it.
 *
 * @param forAll whether they may delete it for everybody
 * @param own whether they wrote it
 */
record SaidPage(Conversation conversation, Message message, boolean own, boolean forAll)
    implements Page {
  boolean mayReport() {
    return !own && !message.takenBack() && message.author() != null;
  }

  String path() {
    return conversation.path() + "/said/" + message.id();
  }

  @Override
  public boolean listedBySearchEngines() {
    return false;
  }
}
