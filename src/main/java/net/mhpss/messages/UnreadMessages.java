package net.mhpss.messages;

import net.mhpss.web.Badge;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Conversations with something new, counted in the head of every page. */
@Component
@Order(20)
class UnreadMessages implements Badge {
  @Override
  public String path() {
    return "/messages";
  }

  @Override
  public String key() {
    return "messages.title";
  }

  @Override
  public String counting() {
    return Conversations.COUNTING_UNREAD;
  }
}
