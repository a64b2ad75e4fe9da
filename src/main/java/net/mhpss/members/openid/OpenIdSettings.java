package net.mhpss.members.openid;

import net.mhpss.members.SettingsLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The line among a member's settings, where the operator has named a house. */
@Component
@Order(72)
class OpenIdSettings implements SettingsLink {
  private final OtherHouse house;

  OpenIdSettings(OtherHouse house) {
    this.house = house;
  }

  @Override
  public String path() {
    return "/settings/openid";
  }

  @Override
  public String key() {
    return "openid.settings";
  }

  @Override
  public boolean isOffered() {
    return house.named().isPresent();
  }
}
