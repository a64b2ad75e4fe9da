package net.mhpss.members.keys;

import net.mhpss.members.inside.Onward;
import net.mhpss.web.Reader;
import net.mhpss.web.Reply;
import net.mhpss.web.Reply.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where who holds an office is led before its pages open. */
@Controller
class SecondFactorPages {
  private final SecondFactors factors;
  private final Passkeys passkeys;

  SecondFactorPages(SecondFactors factors, Passkeys passkeys) {
    this.factors = factors;
    this.passkeys = passkeys;
  }

  /** There first, and then on. */
  static SeeOther first(String next) {
    return new SeeOther(Onward.by("/sign-in/second-factor", next));
  }

  @GetMapping("/sign-in/second-factor")
  Reply page(Reader.Member member, @RequestParam(defaultValue = "/") String next) {
    var wanted = Onward.safe(next);
    return member.resting().isEmpty()
        ? new SeeOther(wanted)
        : new SecondFactorPage(wanted, factors.of(member.id()), passkeys.areOffered());
  }
}
