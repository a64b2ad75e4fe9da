package net.mhpss.members.zones;

import net.mhpss.members.SettingsLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a member's settings to their clock. */
@Component
@Order(35)
class ZoneSettings implements SettingsLink {
  @Override
  public String path() {
    return "/settings/zone";
  }

  @Override
  public String key() {
    return "members.zone";
  }
}
