package net.mhpss.hosting.asking;

import java.util.Optional;
import net.mhpss.hosting.Hosts;
import net.mhpss.messages.Conversation;
import net.mhpss.messages.ConversationKind;
import net.mhpss.messages.ConversationSection;
import net.mhpss.messages.Conversations;
import net.mhpss.web.Part;
import net.mhpss.web.Reader;
import org.springframework.stereotype.Component;

/**
 * Tells a member, in the conversation with their host, who stands in while that one is away, and
 * that there is something to decide about what they wrote with others before.
 */
@Component
class OnConversation implements ConversationSection {
  private final Asking asking;
  private final Hosts hosts;
  private final Conversations conversations;

  OnConversation(Asking asking, Hosts hosts, Conversations conversations) {
    this.asking = asking;
    this.hosts = hosts;
    this.conversations = conversations;
  }

  @Override
  public Optional<Part> of(Conversation conversation, Reader.Member reader) {
    if (conversation.kind() != ConversationKind.HOST) {
      return Optional.empty();
    }
    var host = hosts.of(reader.id());
    var isWithTheirHost =
        conversations
            .between(ConversationKind.HOST, reader.id(), host.id())
            .filter(own -> own.id() == conversation.id())
            .isPresent();
    if (!isWithTheirHost) {
      return Optional.empty();
    }
    var standIn = asking.standIn(host).filter(one -> one.id() != reader.id());
    var decides = !asking.earlier(reader, host).isEmpty();
    return standIn.isEmpty() && !decides
        ? Optional.empty()
        : Optional.of(new HostNews(host, standIn.orElse(null), decides));
  }
}
