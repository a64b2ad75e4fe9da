package net.mhpss.inbound;

import net.mhpss.mail.SentBack;
import net.mhpss.members.SettingsLink;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether mails reach a member, and the way back when they were stopped. */
@Controller
@Order(45)
class DeliveryPages implements SettingsLink {
  private final SentBack sentBack;

  DeliveryPages(SentBack sentBack) {
    this.sentBack = sentBack;
  }

  @Override
  public String path() {
    return "/settings/delivery";
  }

  @Override
  public String key() {
    return "inbound.delivery";
  }

  @GetMapping("/settings/delivery")
  Reply show(Reader.Member member) {
    return new DeliveryPage(sentBack.stopped(member.id()).orElse(null));
  }

  @PostMapping("/settings/delivery")
  Reply tryAgain(Reader.Member member) {
    sentBack.tryAgain(member.id());
    return new SeeOther("/settings/delivery");
  }
}
