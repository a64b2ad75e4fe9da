package net.mhpss.messages;

import net.mhpss.web.Badge;
import net.mhpss.web.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Conversations with something new, counted in the head of every page. */
@Component
@Order(20)
class UnreadMessages implements Badge {
  private final Conversations conversations;

  UnreadMessages(Conversations conversations) {
    this.conversations = conversations;
  }

  @Override
  public String path() {
    return "/messages";
  }

  @Override
  public String key() {
    return "messages.title";
  }

  @Override
  public int waitingFor(Reader.Member member) {
    return conversations.unread(member);
  }
}
