package net.mhpss.members.keys;

import net.mhpss.members.SettingsLink;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one calm page that shows all a member signs in with. */
@Controller
@Order(50)
class KeysPages implements SettingsLink {
  private final Passkeys passkeys;
  private final SecondFactors factors;
  private final MailedLinks links;

  KeysPages(Passkeys passkeys, SecondFactors factors, MailedLinks links) {
    this.links = links;
    this.passkeys = passkeys;
    this.factors = factors;
  }

  @Override
  public String path() {
    return "/settings/sign-in";
  }

  @Override
  public String key() {
    return "keys.sign-in";
  }

  @GetMapping("/settings/sign-in")
  Reply keys(Reader.Member member) {
    return new KeysPage(
        passkeys.of(member.id()),
        passkeys.areOffered(),
        factors.of(member.id()),
        links.refusedSince(member.id()).orElse(null));
  }
}
