package net.mhpss.notices;

import net.mhpss.members.SettingsLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a member's settings to what is mailed to them. */
@Component
@Order(30)
class NoticeSettings implements SettingsLink {
  @Override
  public String path() {
    return "/settings/notices";
  }

  @Override
  public String key() {
    return "notices.settings";
  }
}
