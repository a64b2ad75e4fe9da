package net.mhpss.notices;

import net.mhpss.web.Badge;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a member has been told and not yet read, counted in the head of every page. */
@Component
@Order(10)
class UnreadNotices implements Badge {
  @Override
  public String path() {
    return "/notices";
  }

  @Override
  public String key() {
    return "notices.title";
  }

  @Override
  public String counting() {
    return Notices.COUNTING_UNREAD;
  }
}
