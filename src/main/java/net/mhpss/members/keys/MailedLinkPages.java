package net.mhpss.members.keys;

import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a member refuses mailed links, and takes that back. */
@Controller
class MailedLinkPages {
  private static final String KEYS = "/settings/sign-in";

  private final KeyRing ring;
  private final SecondFactors factors;

  MailedLinkPages(KeyRing ring, SecondFactors factors) {
    this.ring = ring;
    this.factors = factors;
  }

  /** Only for who can still come in: with a second factor, and codes for the day it is lost. */
  @PostMapping("/settings/sign-in/no-links")
  @RecentProof
  Reply refuse(Reader.Member member) {
    var keys = factors.of(member.id());
    if (!keys.any()) {
      return new NotFound();
    }
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first(KEYS);
    }
    if (keys.codes() == 0) {
      return new SeeOther(RecoveryCodePages.before(KEYS, keys));
    }
    ring.refuseLinks(member);
    return new SeeOther(KEYS);
  }

  @PostMapping("/settings/sign-in/no-links/end")
  @RecentProof
  Reply allow(Reader.Member member) {
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first(KEYS);
    }
    ring.allowLinks(member);
    return new SeeOther(KEYS);
  }
}
