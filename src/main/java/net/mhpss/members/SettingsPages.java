package net.mhpss.members;

import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SettingsPages {
  private final ObjectProvider<SettingsLink> links;

  SettingsPages(ObjectProvider<SettingsLink> links) {
    this.links = links;
  }

  @GetMapping("/settings")
  Reply settings(Reader.Member member) {
    return new SettingsPage(links.orderedStream().filter(SettingsLink::isOffered).toList());
  }

  /** What this room itself lets a member choose. */
  @Configuration(proxyBeanMethods = false)
  static class Own {
    @Bean
    @Order(10)
    SettingsLink profileSettings() {
      return new Link("/settings/profile", "members.edit-profile");
    }

    @Bean
    @Order(20)
    SettingsLink visibilitySettings() {
      return new Link("/settings/visibility", "members.who-sees-what");
    }

    @Bean
    @Order(60)
    SettingsLink emailSettings() {
      return new Link("/settings/email", "members.own-email");
    }

    @Bean
    @Order(62)
    SettingsLink passwordSettings() {
      return new Link("/settings/password", "members.own-password");
    }

    @Bean
    @Order(70)
    SettingsLink sessionsSettings() {
      return new Link("/settings/sessions", "members.sessions");
    }

    @Bean
    @Order(90)
    SettingsLink dataSettings() {
      return new Link("/settings/data", "members.your-data");
    }
  }

  private record Link(String path, String key) implements SettingsLink {}
}
