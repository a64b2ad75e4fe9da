package net.mhpss.members.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import net.mhpss.members.inside.Onward;
import net.mhpss.web.Form;
import net.mhpss.web.Reader;
import net.mhpss.web.RecentProof;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.NotFound;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recovery codes: shown once, and good from when their owner says that they have them on paper. */
@Controller
class RecoveryCodePages {
  private final SealedInForms sealed;
  private final KeyRing ring;
  private final SecondFactors factors;

  RecoveryCodePages(SealedInForms sealed, KeyRing ring, SecondFactors factors) {
    this.sealed = sealed;
    this.ring = ring;
    this.factors = factors;
  }

  /** Where who has just added a key goes: to the codes first, if they have none. */
  static String before(String next, Keys keys) {
    return keys.codes() == 0 ? Onward.by("/settings/sign-in/recovery-codes", next) : next;
  }

  @GetMapping("/settings/sign-in/recovery-codes")
  @RecentProof
  Reply form(Reader.Member member, @RequestParam(defaultValue = "/settings/sign-in") String next) {
    var keys = factors.of(member.id());
    if (!keys.any()) {
      return new SeeOther("/settings/sign-in");
    }
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first("/settings/sign-in");
    }
    var codes = RecoveryCodes.random();
    var closed = sealed.close(String.join(" ", codes).getBytes(US_ASCII), member);
    return new RecoveryCodesPage(codes, closed, Onward.safe(next), keys.codes());
  }

  @PostMapping("/settings/sign-in/recovery-codes")
  @RecentProof
  Reply keep(Kept form, Reader.Member member) {
    if (!ring.isOpenTo(member)) {
      return SecondFactorPages.first("/settings/sign-in");
    }
    var codes = sealed.open(form.codes(), member);
    if (codes.isEmpty() || !factors.of(member.id()).any()) {
      return new NotFound();
    }
    ring.keepCodes(member, List.of(new String(codes.get(), US_ASCII).split(" ")));
    return new SeeOther(Onward.safe(form.next()));
  }

  /** The codes that the page showed, sealed. */
  record Kept(String codes, String next) implements Form {}
}
