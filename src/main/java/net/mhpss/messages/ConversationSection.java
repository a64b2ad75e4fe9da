package net.mhpss.messages;

import java.util.Optional;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;

/**
 * A piece at the head of a conversation; offered by a room above that has something to say there.
 */
public interface ConversationSection {
  /** What it says to this reader, who takes part. */
  Optional<Part> of(Conversation conversation, Reader.Member reader);
}
